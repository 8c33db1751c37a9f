package se.lagesbild.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import se.lagesbild.text.Words;

/// A file could not be written; names the file and what to do about it.
public final class PaperException extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final Remedy remedy;

    /// What the user can do.
    public enum Remedy {
        /// The folder does not exist.
        CHOOSE_FOLDER,
        /// The folder or file may not be written, or another program holds it.
        CLOSE_OR_CHOOSE,
        /// Anything else, for instance a full disk.
        CHECK_DISK
    }

    PaperException(Path file, IOException cause) {
        super("cannot write " + file + ": " + cause, cause);
        this.file = file.toString();
        this.remedy = remedy(cause);
    }

    private static Remedy remedy(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Remedy.CHOOSE_FOLDER;
        }
        return cause instanceof AccessDeniedException ? Remedy.CLOSE_OR_CHOOSE : Remedy.CHECK_DISK;
    }

    public String file() {
        return file;
    }

    public Remedy remedy() {
        return remedy;
    }

    /// What happened and what to do, as the user reads it.
    public String sentence(Words words) {
        return words.get("paper.failed", file) + " " + words.of("paper.remedy", remedy);
    }
}
