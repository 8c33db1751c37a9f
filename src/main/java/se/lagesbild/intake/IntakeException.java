package se.lagesbild.intake;

import java.nio.file.Path;

/// A file that cannot be read at all; the message names the file and what to do.
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    IntakeException(Path file, String remedy, Throwable cause) {
        super(file + ": " + remedy, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
