package se.lagesbild.intake;

import java.nio.file.Path;

/// A file that cannot be read at all; the message names the file and what to do.
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    IntakeException(Path path, String remedy, Throwable cause) {
        super(path + ": " + remedy, cause);
    }
}
