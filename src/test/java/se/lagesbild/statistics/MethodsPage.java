package se.lagesbild.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The methods page as sections by heading, each one line of text, and the rows of its tables.
final class MethodsPage {
    private static final Path PAGE = Path.of("src/site/markdown/methods.md");

    private MethodsPage() {}

    static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text().split("\n## ", -1)) {
            String[] parts = section.split("\n", 2);
            sections.put(parts[0], parts.length < 2 ? "" : parts[1].strip().replaceAll("\\s*\n\\s*", " "));
        }
        return sections;
    }

    /// Rows of all tables of a section, cells joined by " | ", without the heads.
    static List<String> rows(String heading) {
        String section = text().split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        List<String> lines =
                section.lines().filter(line -> line.startsWith("|")).toList();
        return lines.subList(2, lines.size()).stream()
                .map(line -> String.join(
                        " | ",
                        Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(PAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
