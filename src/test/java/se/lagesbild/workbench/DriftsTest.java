package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.text.DriftTexts;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// A file says what is otherwise in it than in the one before it of its source.
final class DriftsTest {
    private static final Words WORDS = new Words(Language.SWEDISH);
    private static final Path SAMPLES = Path.of("sample-data");

    @RegisterExtension
    final Bench bench = new Bench();

    private static List<Path> samples(String year) throws Exception {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(year))) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The answers that the files of 2024 wait for.
    private static Answer[] answers(Path file) {
        return new Answer[] {
            new Answer(name(file), ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "Flemingsberg"),
            new Answer(name(file), ProblemCode.UNKNOWN_DISTRICT, "Trångssund", "Trångsund"),
            new Answer(name(file), ProblemCode.UNKNOWN_DISTRICT, "Okänt", Answer.SKIP_ROW),
        };
    }

    private static List<String> told(Optional<FileDrift> drift) {
        return drift.map(one -> new DriftTexts(WORDS, one.catalogue())
                        .of(one.drift()).stream()
                                .map(line -> line.code() + ": " + line.text())
                                .toList())
                .orElse(List.of());
    }

    private List<String> told(Receipt receipt) throws Exception {
        return told(bench.imports().drifts().of(receipt));
    }

    private List<String> told2024() throws Exception {
        for (Path file : samples("2021")) {
            bench.read(file);
        }
        List<String> told = new ArrayList<>();
        for (Path file : samples("2024")) {
            Receipt receipt = bench.read(file, answers(file));
            assertThat(receipt.outcome().isStored())
                    .as("%s", receipt.problems())
                    .isTrue();
            told.add("# " + name(file));
            told.addAll(told(receipt));
        }
        return told;
    }

    @Test
    void eachFileOf2024SaysHowItDriftedSince2021() throws Exception {
        Path expected = Path.of(Objects.requireNonNull(DriftsTest.class.getResource("drift2024.txt"))
                .toURI());

        assertThat(String.join("\n", told2024()))
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8).strip());
    }

    @Test
    void aStoredFileSaysTheSameAsItsReceipt() throws Exception {
        List<String> receipts = told2024();

        List<String> stored = new ArrayList<>();
        for (ImportBatch batch : bench.imports().stored()) {
            if (batch.fileName().contains("2024")) {
                stored.add("# " + batch.fileName());
                stored.addAll(told(bench.imports().drifts().of(batch)));
            }
        }
        assertThat(stored).isEqualTo(receipts);
    }

    @Test
    void aFileThatAsksForAnAreaDoesNotMissTheOneThatItProbablyMeans() throws Exception {
        bench.read(SAMPLES.resolve("2021/befolkningsundersokning_2021_kommundel.csv"));

        Receipt asking = bench.read(SAMPLES.resolve("2024/befolkningsundersokning_2024_kommundel.csv"));

        assertThat(asking.outcome().isStored()).isFalse();
        assertThat(told(asking)).contains("areas.missing: Områden som saknas: Stuvsta-Snättringe");
    }

    private static final String TABLE = """
            Kommundel;År;Trygg ute kvällstid;Antal svar
            Flemingsberg;2021;41,8;351
            Vårby;2021;36,4;259
            """;

    @Test
    void theFirstFileOfASourceHasNothingBeforeIt() throws Exception {
        assertThat(bench.imports().drifts().of(bench.read("enkat_2021.csv", TABLE)))
                .isEmpty();
    }

    @Test
    void aFileInTheSameFormSaysThatOnlyItsFiguresChanged() throws Exception {
        bench.read("enkat_2021.csv", TABLE);

        Receipt next =
                bench.read("enkat_2022.csv", TABLE.replace("2021", "2022").replace("41,8", "43,8"));

        assertThat(told(next))
                .containsExactly(
                        "none: Ingenting annat än siffrorna har ändrats.",
                        "mean: Trygg ute kvällstid: i medel 39,1 för 2021 (2 värden) → 40,1 för 2022 (2 värden)");
    }

    @Test
    void aHeaderThatAnAnswerExplainedIsRenamed() throws Exception {
        bench.read("enkat_2021.csv", TABLE);
        String reworded = TABLE.replace("2021", "2022").replace("Trygg ute", "Trygg ute sen");

        Receipt next = bench.read(
                "enkat_2022.csv",
                reworded,
                new Answer("enkat_2022.csv", ProblemCode.RENAMED_HEADER, "Trygg ute sen kvällstid", Answer.SAME));

        assertThat(next.outcome().isStored()).as("%s", next.problems()).isTrue();
        assertThat(told(next))
                .contains("headers.renamed: Kolumner med nytt namn: ”Trygg ute kvällstid” → ”Trygg ute sen kvällstid”");
    }

    @Test
    void anEditionIsHeldBesideTheYearBeforeItWhateverWasReadLast() throws Exception {
        bench.read("enkat_2021.csv", TABLE);
        bench.read("enkat_2023.csv", TABLE.replace("2021", "2023"));

        Receipt between = bench.read("enkat_2022.csv", TABLE.replace("2021", "2022"));
        Receipt earliest = bench.read("enkat_2020.csv", TABLE.replace("2021", "2020"));

        FileDrift drift = bench.imports().drifts().of(between).orElseThrow();
        assertThat(drift.earlier().fileName()).isEqualTo("enkat_2021.csv");
        assertThat(bench.imports().drifts().of(earliest)).isEmpty();
    }

    @Test
    void aFileThatIsStoredAlreadyHasNotDrifted() throws Exception {
        bench.read("enkat_2021.csv", TABLE);
        bench.read("enkat_2022.csv", TABLE.replace("2021", "2022"));

        Receipt again = bench.read("copy.csv", TABLE.replace("2021", "2022"));

        assertThat(bench.imports().drifts().of(again)).isEmpty();
    }

    @Test
    void anUndoneFileIsNoLongerTheOneBefore() throws Exception {
        bench.read("enkat_2021.csv", TABLE);
        bench.imports().undo(bench.imports().stored().getFirst().id());

        assertThat(bench.imports().drifts().of(bench.read("enkat_2022.csv", TABLE.replace("2021", "2022"))))
                .isEmpty();
    }
}
