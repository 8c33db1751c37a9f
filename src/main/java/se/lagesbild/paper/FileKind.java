package se.lagesbild.paper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What a figure can be written as, by the suffix of the file.
public enum FileKind {
    PNG,
    SVG,
    PDF,
    CSV,
    XLSX;

    /// The kind that the suffix names, in small or capital letters; empty for any other and for none.
    public static Optional<FileKind> of(Path file) {
        String name = String.valueOf(file.getFileName());
        String suffix = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.name().equals(suffix) && name.length() > suffix.length()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
