package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Origin;

/// Any line of a kept file is found again, wherever the blocks happen to end.
final class KeptFilesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void everyLineIsFoundInEveryEncoding(String name) throws Exception {
        Charset encoding = Charset.forName(name);
        StringBuilder text = new StringBuilder(name.startsWith("UTF") ? "\uFEFF" : "");
        Random random = new Random(7);
        String[] ends = {"\r\n", "\n", "\r", "\r\r\n", "\n\n"};
        while (text.length() < 3 * KeptFiles.BLOCK) {
            text.append("å".repeat(random.nextInt(20000)))
                    .append(random.nextInt())
                    .append(ends[random.nextInt(ends.length)]);
        }
        allLinesAreFound(new FileContent(text.toString().getBytes(encoding)), encoding);
    }

    @Test
    void aLineLongerThanManyBlocksIsFound() throws Exception {
        String text = "a\n" + "b".repeat(3_000_000) + "\nc\n";
        allLinesAreFound(new FileContent(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1})
    void aCarriageReturnAtTheEndOfABlockCountsOnce(int shift) throws Exception {
        String text = "x".repeat(KeptFiles.BLOCK + shift) + "\r\n2\r\n3";
        allLinesAreFound(new FileContent(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        String old = "x".repeat(KeptFiles.BLOCK + shift) + "\r2\r3";
        allLinesAreFound(new FileContent(old.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private void allLinesAreFound(FileContent content, Charset encoding) throws Exception {
        Parcel parcel = new Parcel(new DeliveredFile("a.csv", content, encoding), List.of(), List.of());
        Path file = folder.resolve(content.hash() + ".lagesbild");
        List<String> lines = content.lines(encoding);
        try (Store store = Engine.SQLITE.create(file)) {
            parcel.storeIn(store);
            Origin origin = new Origin(content.hash(), "a.csv", 1, 1);
            assertThat(store.lines(origin)).isEqualTo(lines);
            assertThat(store.verify().isSound()).isTrue();
        }
        try (Connection connection = Connections.reading(file)) {
            for (int line = 1; line <= lines.size(); line++) {
                assertThat(KeptFiles.line(connection, 1, line, encoding)).contains(lines.get(line - 1));
            }
            assertThat(KeptFiles.line(connection, 1, lines.size() + 1, encoding))
                    .isEmpty();
        }
    }
}
