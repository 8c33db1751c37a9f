package se.lagesbild.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Progress;

/// A lägesbild without content in a folder of its own, for each test anew, and the files it is made to read.
final class Bench implements BeforeEachCallback, AfterEachCallback {
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("bench");
        workbench = SampleWorkbench.empty(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        workbench.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    Path folder() {
        return folder;
    }

    Workbench workbench() {
        return workbench;
    }

    Imports imports() {
        return workbench.imports();
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Receipt read(String name, String text, Answer... answers) throws Exception {
        return read(file(name, text), answers);
    }

    Receipt read(Path file, Answer... answers) throws Exception {
        return imports().read(file, List.of(answers), Progress.NONE);
    }

    /// What is stored of the first indicator there is.
    List<Observation> stored() throws Exception {
        Indicator indicator = workbench.comparisons().indicators().getFirst();
        return workbench.comparisons().series(indicator).observations();
    }
}
