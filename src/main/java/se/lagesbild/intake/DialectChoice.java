package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a text is cut into fields, chosen by reading it with every candidate. Counting characters would fail on decimal
/// commas and on text; instead the candidate wins whose rows are the most even, whose cells look most like numbers,
/// dates and plain words, and which finds most of what is known from headers and names.
///
/// @param dialect with the width that most rows have
/// @param runnerUp another one that does nearly as well, for a word of warning
/// @param told whether the first line says it, as in `sep=;`
record DialectChoice(Dialect dialect, Optional<Dialect> runnerUp, boolean told) {
    private static final Pattern TOLD = Pattern.compile("\\A\\s*\"?sep=(.)\"?(\\R|\\z)", Pattern.CASE_INSENSITIVE);
    private static final String DELIMITERS = ";,\t|: ";
    /// A sign that no text has, for a list whose entries hold all others.
    private static final String NEVER = "\u001F";
    /// Reading more than the beginning would not change the choice.
    private static final int SAMPLE = 100_000;

    private static final int HEADER_WITHIN = 40;
    /// An entry of a list has no more words.
    private static final int LIST_WORDS = 4;

    private static final double CLOSE = 0.85;
    /// Below this, rows differ so much that there is no table.
    private static final double EVEN = 0.08;
    /// The same where a row of header words tells that there is one: notes may be many times as long as the table.
    private static final double EVEN_WITH_HEADER = 0.01;
    /// The same for delimiters that stand in any text.
    private static final double RARE_BUT_EVEN = 0.3;

    /// Empty when no delimiter gives a table.
    ///
    /// @param known whether a cell is a word of a header or a name that is known otherwise
    static Optional<DialectChoice> of(String text, Predicate<String> known) {
        Matcher told = TOLD.matcher(text);
        int start = told.lookingAt() ? told.end() : 0;
        String sample = sample(text, start);
        List<Scored> scored = new ArrayList<>();
        String delimiters = start > 0 ? told.group(1) : DELIMITERS;
        for (int i = 0; i < delimiters.length(); i++) {
            char delimiter = delimiters.charAt(i);
            if (sample.indexOf(delimiter) >= 0) {
                best(delimiter, sample, known).ifPresent(scored::add);
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::points).reversed());
        return scored.stream().findFirst().map(one -> new DialectChoice(one.dialect, runnerUp(scored), start > 0));
    }

    /// A text of one column, in which nothing separates fields; empty for ordinary prose.
    static Optional<DialectChoice> list(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long prose = lines.stream()
                .filter(line -> line.strip().split("\\s+", LIST_WORDS + 1).length > LIST_WORDS)
                .count();
        Optional<Character> quote = Stream.of('"', '\'')
                .filter(one -> lines.stream().allMatch(line -> isBetween(one, line.strip())))
                .findFirst();
        return (DELIMITERS + NEVER)
                .chars()
                .filter(one -> one != ' ' && text.indexOf(one) < 0)
                .mapToObj(one -> new Dialect((char) one, quote.orElse('"'), Dialect.NONE, false, 1))
                .findFirst()
                .filter(one -> lines.size() > 1 && (quote.isPresent() || prose * 5 < lines.size()))
                .map(one -> new DialectChoice(one, Optional.empty(), false));
    }

    private static boolean isBetween(char quote, String line) {
        return line.length() > 1 && line.charAt(0) == quote && line.charAt(line.length() - 1) == quote;
    }

    private static Optional<Dialect> runnerUp(List<Scored> scored) {
        return scored.size() > 1 && scored.get(1).points > scored.getFirst().points * CLOSE
                ? Optional.of(scored.get(1).dialect)
                : Optional.empty();
    }

    private static String sample(String text, int start) {
        if (text.length() - start <= SAMPLE) {
            return text.substring(start);
        }
        int end = Math.max(text.lastIndexOf('\n', start + SAMPLE), text.lastIndexOf('\r', start + SAMPLE));
        return text.substring(start, end > start ? end + 1 : start + SAMPLE);
    }

    /// The best way to read with that delimiter, if any gives a table.
    private static Optional<Scored> best(char delimiter, String sample, Predicate<String> known) {
        List<Dialect> ways = new ArrayList<>(List.of(Dialect.of(delimiter)));
        if (isQuotedBy('\'', delimiter, sample)) {
            ways.add(new Dialect(delimiter, '\'', Dialect.NONE, false, 0));
            ways.add(new Dialect(delimiter, '\'', '\\', false, 0));
        }
        if (sample.contains("\\\"")) {
            ways.add(new Dialect(delimiter, '"', '\\', false, 0));
        }
        if (delimiter != ' ' && isPadded(delimiter, sample)) {
            ways.add(new Dialect(delimiter, '"', Dialect.NONE, true, 0));
        }
        return ways.stream()
                .map(way -> score(way, sample, known))
                .filter(one -> one.points > 0)
                .reduce((one, other) -> other.points > one.points * 1.0001 ? other : one);
    }

    private static boolean isQuotedBy(char quote, char delimiter, String sample) {
        boolean opens = sample.indexOf("" + delimiter + quote) >= 0
                || sample.indexOf("\n" + quote) >= 0
                || sample.indexOf("\r" + quote) >= 0;
        return opens
                && (sample.indexOf("" + quote + delimiter) >= 0
                        || sample.indexOf(quote + "\n") >= 0
                        || sample.indexOf(quote + "\r") >= 0);
    }

    /// Whether most delimiters have a blank behind them.
    private static boolean isPadded(char delimiter, String sample) {
        int all = 0;
        int padded = 0;
        for (int at = sample.indexOf(delimiter); at >= 0; at = sample.indexOf(delimiter, at + 1)) {
            all++;
            padded += at + 1 < sample.length() && sample.charAt(at + 1) == ' ' ? 1 : 0;
        }
        return padded * 2 > all;
    }

    private record Scored(Dialect dialect, double points) {}

    private static Scored score(Dialect way, String sample, Predicate<String> known) {
        RecordScanner scanner = new RecordScanner(CharBlocks.of(sample), way);
        Map<Integer, Integer> widths = new LinkedHashMap<>();
        Neatness neatness = new Neatness(way);
        int rows = 0;
        long words = 0;
        while (scanner.next()) {
            boolean blank = scanner.fields() == 1 && scanner.text(0).isBlank();
            if (!blank) {
                widths.merge(scanner.fields(), 1, Integer::sum);
                neatness.add(scanner);
                words = rows < HEADER_WITHIN ? Math.max(words, words(scanner, known)) : words;
                rows++;
            }
        }
        double even = 0;
        int modal = 1;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            double share = (double) width.getValue() / rows;
            even += share * share * (width.getKey() - 1) / width.getKey();
            boolean more = modal == 1 || width.getValue() > widths.getOrDefault(modal, 0);
            modal = width.getKey() > 1 && more ? width.getKey() : modal;
        }
        boolean some = way.delimiter() == ',' && widths.getOrDefault(1, 0) * 5 >= rows;
        boolean spaced = (way.delimiter() == ' ' || some) && areNumbers(sample);
        boolean rare = way.delimiter() == ' ' || way.delimiter() == ':';
        boolean chance = rare && modal == 2 && words == 0 && !neatness.isTyped();
        double enough =
                rows == 0 || chance || spaced || even < (rare ? RARE_BUT_EVEN : words > 1 ? EVEN_WITH_HEADER : EVEN)
                        ? 0
                        : even;
        return new Scored(way.withWidth(modal), enough * neatness.share() * (1 + Math.min(words, 4) / 4.0));
    }

    // "505 591" is one number.
    private static boolean areNumbers(String sample) {
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().filter(line -> TypedText.isTyped(line.strip())).count() * 2 >= lines.size();
    }

    private static long words(RecordScanner scanner, Predicate<String> known) {
        long words = 0;
        for (int i = 0; i < scanner.fields() && scanner.fields() > 1; i++) {
            words += known.test(scanner.text(i).strip()) ? 1 : 0;
        }
        return words;
    }
}
