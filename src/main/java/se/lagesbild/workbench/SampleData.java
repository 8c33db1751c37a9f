package se.lagesbild.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.lagesbild.domain.FileContent;

/// The extracts that are part of the program, so that a newcomer sees something true at once.
public final class SampleData {
    private static final String ROOT = "/sample-data";

    private SampleData() {}

    /// One extract.
    ///
    /// @param folder the edition it belongs to: historik, 2021 or 2024
    public record SampleFile(String folder, String name, FileContent content) {}

    /// All extracts: history first, then by year and name.
    public static List<SampleFile> files() {
        URL root = Objects.requireNonNull(SampleData.class.getResource(ROOT), ROOT);
        try {
            URI address = root.toURI();
            if (!address.getScheme().equals("jar")) {
                return filesBelow(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return filesBelow(jar.getPath(ROOT));
            }
        } catch (IOException | URISyntaxException broken) {
            throw new UncheckedIOException("cannot read the program's own sample data", new IOException(broken));
        }
    }

    private static List<SampleFile> filesBelow(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root, 2)) {
            return paths.filter(path -> path.toString().endsWith(".csv"))
                    .map(SampleData::file)
                    .sorted((one, other) -> order(one).compareTo(order(other)))
                    .toList();
        }
    }

    private static SampleFile file(Path path) {
        try {
            Path folder = Objects.requireNonNull(path.getParent()).getFileName();
            return new SampleFile(
                    String.valueOf(folder),
                    String.valueOf(path.getFileName()),
                    new FileContent(Files.readAllBytes(path)));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }

    private static String order(SampleFile file) {
        return (file.folder().equals("historik") ? "0" : file.folder()) + "/" + file.name();
    }
}
