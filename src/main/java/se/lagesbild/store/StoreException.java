package se.lagesbild.store;

import java.nio.file.Path;

/// The database could not be used; names the file, and by its kind what the user can do.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    /// What went wrong, and so which remedy is shown.
    public enum Kind {
        /// Not a lägesbild: another program's file, a text file, an empty file.
        FOREIGN,
        /// Written by a newer version of the program.
        NEWER,
        /// A file of that name exists already.
        EXISTS,
        /// There is no such file.
        ABSENT,
        /// It was a lägesbild, but its content cannot be read any more.
        DAMAGED,
        /// Another program holds the file.
        BUSY,
        /// Anything else that reading or writing threw.
        BROKEN
    }

    private final Kind kind;
    private final transient Path file;

    public StoreException(Kind kind, Path file, String detail) {
        super(kind + " " + file + ": " + detail);
        this.kind = kind;
        this.file = file;
    }

    public StoreException(Path file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.kind = Kind.BROKEN;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }
}
