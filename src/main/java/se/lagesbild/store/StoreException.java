package se.lagesbild.store;

import java.nio.file.Path;

/// The database could not be used; names the file, and by its kind what the user can do.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 2;

    /// What went wrong, and so which remedy is shown.
    public enum Kind {
        /// Not a lägesbild: another program's file, a text file, an empty file.
        FOREIGN,
        /// Written by a newer version of the program.
        NEWER,
        /// Written by an older version, and cannot be brought up to date because it may not be written.
        OLDER,
        /// A file of that name exists already.
        EXISTS,
        /// There is no such file.
        ABSENT,
        /// It was open and has been moved, renamed, removed or replaced since.
        MOVED,
        /// A name that SQLite would read as something else.
        NAME,
        /// It was a lägesbild, but its content cannot be read any more.
        DAMAGED,
        /// Another program holds the file; the detail says who.
        BUSY,
        /// This program is writing so much that it cannot be read before the end.
        WRITING,
        /// Another program ended in the middle of writing, and only one that may write can take that back.
        INTERRUPTED,
        /// File or folder may not be written.
        PROTECTED,
        /// No room left on the disk.
        FULL,
        /// The user stopped the work; nothing was changed.
        CANCELLED,
        /// There is no import of that number.
        NO_IMPORT,
        /// A later import revised what this one stored; the detail names it.
        REVISED_LATER,
        /// What was to be taken away is still used; the detail says what.
        IN_USE,
        /// No backup could be made, so nothing was changed.
        NO_BACKUP,
        /// There is no backup of that number.
        NO_SUCH_BACKUP,
        /// A folder that is no whole export of a lägesbild; the detail names file and line.
        NO_EXPORT,
        /// Anything else that reading or writing threw.
        BROKEN
    }

    private final Kind kind;
    private final transient Path file;
    private final String detail;

    public StoreException(Kind kind, Path file, String detail) {
        super(kind + " " + file + ": " + detail);
        this.kind = kind;
        this.file = file;
        this.detail = detail;
    }

    StoreException(Kind kind, Path file, Exception cause) {
        super(kind + " " + file + ": " + cause.getMessage(), cause);
        this.kind = kind;
        this.file = file;
        this.detail = String.valueOf(cause.getMessage());
    }

    StoreException(Kind kind, Path file, String detail, Exception cause) {
        super(kind + " " + file + ": " + detail, cause);
        this.kind = kind;
        this.file = file;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }

    /// What the sentence names besides the file: who holds it, or which import.
    public String detail() {
        return detail;
    }
}
