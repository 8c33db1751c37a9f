package se.lagesbild.intake;

/// How much the cells of a text look like cells when it is cut in one way: numbers, dates and plain words, not pieces
/// of sentences with other delimiters, blanks or quotes left in them.
final class Neatness {
    private final Dialect way;
    private double points;
    private long cells;
    private boolean typed;

    Neatness(Dialect way) {
        this.way = way;
    }

    void add(RecordScanner scanner) {
        for (int i = 0; i < scanner.fields() && scanner.fields() > 1; i++) {
            cells++;
            points += points(scanner, i);
        }
    }

    /// From 0 to 1, less for delimiters that stand in ordinary text.
    double share() {
        double rare = way.delimiter() == ' ' ? 0.6 : way.delimiter() == ':' ? 0.5 : 1;
        return cells == 0 ? 0 : rare * points / cells;
    }

    /// Whether any cell holds a number, a date or a time.
    boolean isTyped() {
        return typed;
    }

    private double points(RecordScanner scanner, int i) {
        if (scanner.isStray(i)) {
            return 0;
        }
        if (scanner.isQuoted(i)) {
            return scanner.isMended(i) ? 0.5 : 1;
        }
        String text = scanner.text(i);
        if (text.isEmpty()) {
            return 1;
        }
        if (TypedText.isTyped(text)) {
            typed = true;
            return 1;
        }
        return text.startsWith(" ") ? 0.8 * plain(text.strip()) : plain(text);
    }

    /// Text that other delimiters would cut is less likely a cell.
    private static double plain(String text) {
        boolean cut = text.indexOf(';') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
        boolean quoted = text.startsWith("\"") || text.endsWith("\"") || (text.startsWith("'") && text.endsWith("'"));
        return cut || quoted ? 0.1 : text.indexOf(',') >= 0 ? 0.6 : 0.9;
    }
}
