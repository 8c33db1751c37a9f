package se.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Libraries drag in JavaFX versions of their own; two on one class path fail at a click, not at the build.
final class OneJavaFxVersionTest {
    private static final Pattern JAR = Pattern.compile("javafx-(\\w+)-(\\d[^-]*)(?:-\\w+)*\\.jar");

    @Test
    void allJavaFxJarsHaveOneVersion() {
        List<Matcher> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
                .filter(Matcher::matches)
                .toList();
        Set<String> modules = jars.stream().map(jar -> jar.group(1)).collect(Collectors.toSet());
        Set<String> versions = jars.stream().map(jar -> jar.group(2)).collect(Collectors.toSet());
        assertThat(modules).contains("base", "graphics", "controls");
        assertThat(versions).hasSize(1);
    }
}
