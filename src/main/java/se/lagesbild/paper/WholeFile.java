package se.lagesbild.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: a reader never meets half of it, and a failure leaves the old one as it was.
final class WholeFile {
    private WholeFile() {}

    /// What is to stand in the file.
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    static void write(Path file, Content content) throws PaperException {
        try {
            writeBeside(file.toAbsolutePath(), content);
        } catch (IOException e) {
            throw new PaperException(file, e);
        }
    }

    private static void writeBeside(Path file, Content content) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path part = folder.resolve("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(stream);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
