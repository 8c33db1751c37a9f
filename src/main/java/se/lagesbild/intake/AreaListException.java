package se.lagesbild.intake;

import java.nio.file.Path;

/// A list of areas that cannot be used; names file, line and column.
public final class AreaListException extends Exception {
    private static final long serialVersionUID = 1;

    /// What is wrong, and so which remedy is shown.
    public enum Kind {
        UNREADABLE,
        NO_NAME_COLUMN,
        NO_NAME,
        NO_DATE,
        ENDS_TOO_SOON,
        TWICE,
        UNKNOWN_PARENT,
        CIRCLE,
        UNKNOWN_LEVEL,
        UNKNOWN_REFERENCE
    }

    private final Kind kind;
    private final transient Path file;
    private final int line;
    private final int column;
    private final String raw;

    public AreaListException(Kind kind, Path file, int line, int column, String raw) {
        super(file + ":" + line + ":" + column + " " + kind + " " + raw);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.column = column;
        this.raw = raw;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }

    /// From 1; 0 for the whole file.
    public int line() {
        return line;
    }

    /// From 1; 0 for the whole line.
    public int column() {
        return column;
    }

    /// The cell as it stands.
    public String raw() {
        return raw;
    }
}
