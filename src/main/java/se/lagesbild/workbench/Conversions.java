package se.lagesbild.workbench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.intake.Conversion;
import se.lagesbild.intake.ReadingLimits;

/// Hands a messy extract on as a clean one; needs no lägesbild.
public final class Conversions {
    /// What became of one file.
    ///
    /// @param rows how many rows were written below the header; empty when the file was refused and nothing was
    public record Converted(OptionalLong rows, List<Problem> problems) {
        public Converted {
            problems = List.copyOf(problems);
        }
    }

    private final Path folder;

    /// @param folder where clean files go
    public Conversions(Path folder) {
        this.folder = folder;
    }

    /// Where the clean file of that one stands afterwards: under the same name.
    public Path target(Path file) {
        return folder.resolve(String.valueOf(file.getFileName()));
    }

    /// Writes the clean file whole or not at all.
    ///
    /// @throws IOException when the file cannot be read or the clean one not written
    public Converted convert(Path file) throws IOException {
        if (Files.size(file) > ReadingLimits.FILE_BYTES) {
            return refused();
        }
        try {
            return write(new Conversion(new FileContent(Files.readAllBytes(file))), target(file));
        } catch (OutOfMemoryError tooLarge) {
            return refused();
        }
    }

    private static Converted refused() {
        return new Converted(
                OptionalLong.empty(), List.of(Problem.of(Level.REJECT, ProblemCode.FILE_TOO_LARGE, 0, 0, "")));
    }

    private Converted write(Conversion conversion, Path target) throws IOException {
        if (!conversion.isPossible()) {
            return new Converted(OptionalLong.empty(), conversion.problems());
        }
        Files.createDirectories(folder);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            long rows;
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                rows = conversion.writeTo(writer);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Converted(OptionalLong.of(rows), conversion.problems());
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
