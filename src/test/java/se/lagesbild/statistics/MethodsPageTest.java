package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The methods page names every public type of the room, and its check values are what the functions give.
final class MethodsPageTest {
    private static final Path ROOM = Path.of("src/main/java/se/lagesbild/statistics");
    private static final Pattern CHECK = Pattern.compile("Check values?: (.*)\\.$");
    private static final Map<String, String> SECTIONS = MethodsPage.sections();

    @Test
    void everyPublicTypeIsNamedByAHeading() throws IOException {
        Set<String> named = SECTIONS.keySet().stream()
                .flatMap(heading -> Stream.of(heading.split("\\W+", -1)))
                .collect(Collectors.toSet());
        assertThat(publicTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(named).contains(type));
    }

    @Test
    void everySectionOfATypeHasCheckValues() throws IOException {
        List<String> types = publicTypes();
        assertThat(SECTIONS)
                .allSatisfy((heading, text) -> assertThat(CHECK.matcher(text).find())
                        .as(heading)
                        .isEqualTo(Stream.of(heading.split("\\W+", -1)).anyMatch(types::contains)));
    }

    @TestFactory
    Stream<DynamicTest> checkValuesAreWhatTheFunctionsGive() {
        return SECTIONS.entrySet().stream()
                .filter(section -> CHECK.matcher(section.getValue()).find())
                .map(section -> DynamicTest.dynamicTest(section.getKey(), () -> {
                    Matcher told = CHECK.matcher(section.getValue());
                    assertThat(told.find()).isTrue();
                    assertThat(told.group(1))
                            .isEqualTo(CheckValues.byHeading()
                                    .getOrDefault(section.getKey(), () -> "a check value that is computed")
                                    .get());
                }));
    }

    private static List<String> publicTypes() throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            return files.filter(MethodsPageTest::isPublic)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }

    private static boolean isPublic(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("public "));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
