package se.lagesbild.intake;

import java.nio.file.Path;

/// A file that is no profile, or one that does not fit this lägesbild; nothing was read from it.
public final class ProfileFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Path file;
    private final int line;
    private final String raw;

    /// What is wrong.
    public enum Kind {
        /// The file cannot be read or written.
        UNREADABLE,
        /// Its first line is not that of a profile.
        NO_PROFILE,
        /// A line says something that no profile holds.
        WRONG_LINE
    }

    public ProfileFileException(Kind kind, Path file, int line, String raw) {
        super(kind + " " + file + ":" + line + " " + raw);
        this.kind = kind;
        this.file = file;
        this.line = line;
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

    /// The text in question.
    public String raw() {
        return raw;
    }
}
