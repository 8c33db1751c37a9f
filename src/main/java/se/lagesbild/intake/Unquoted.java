package se.lagesbild.intake;

/// The text of a field whose quotes are doubled, escaped or out of place.
final class Unquoted {
    private Unquoted() {}

    static String text(char[] text, int start, int end, Dialect dialect, boolean tail) {
        int closing = tail ? lastLoneQuote(text, start, end, dialect.quote()) : end;
        StringBuilder field = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char one = text[at];
            boolean escapes = dialect.escape() != Dialect.NONE
                    && one == dialect.escape()
                    && at + 1 < end
                    && (text[at + 1] == dialect.quote() || text[at + 1] == dialect.escape());
            boolean doubles = one == dialect.quote() && at + 1 < end && text[at + 1] == one;
            if (escapes || doubles) {
                at++;
            }
            if (at != closing || doubles) {
                field.append(text[at]);
            }
        }
        return field.toString();
    }

    private static int lastLoneQuote(char[] text, int start, int end, char quote) {
        int last = end;
        for (int at = start; at < end; at++) {
            if (text[at] == quote) {
                if (at + 1 < end && text[at + 1] == quote) {
                    at++;
                } else {
                    last = at;
                }
            }
        }
        return last;
    }
}
