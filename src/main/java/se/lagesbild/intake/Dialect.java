package se.lagesbild.intake;

/// How the records of one file are written.
///
/// @param delimiter what stands between two fields
/// @param quote what stands around a field that holds a delimiter; [#NONE] when quotes are characters like any other
/// @param escape what stands before a quote inside such a field; [#NONE] when quotes are doubled instead
/// @param padded whether blanks after a delimiter belong to it
/// @param width the expected number of fields; 0 when nothing is expected
public record Dialect(char delimiter, char quote, char escape, boolean padded, int width) {
    /// No such character.
    public static final char NONE = 0;

    public Dialect {
        if (width < 0 || delimiter == quote || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException(
                    "width must be at least 0 and delimiter neither quote nor line end, were " + width + " and "
                            + (int) delimiter);
        }
    }

    /// Double quotes, doubled inside a field, and no expected width.
    public static Dialect of(char delimiter) {
        return new Dialect(delimiter, '"', NONE, false, 0);
    }

    /// The name by which texts speak of the delimiter.
    String delimiterName() {
        return switch (delimiter) {
            case ';' -> "SEMICOLON";
            case ',' -> "COMMA";
            case '\t' -> "TAB";
            case ' ' -> "BLANK";
            case ':' -> "COLON";
            case '|' -> "BAR";
            default -> "OTHER";
        };
    }

    /// The same with another expected number of fields.
    public Dialect withWidth(int expected) {
        return new Dialect(delimiter, quote, escape, padded, expected);
    }
}
