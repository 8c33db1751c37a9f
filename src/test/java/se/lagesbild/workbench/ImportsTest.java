package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Progress;
import se.lagesbild.store.StoreException;

/// A file is stored whole or not at all, once, and never silently over something else.
final class ImportsTest {
    private static final String TABLE = """
            Kommundel;År;Indikator;Värde;Antal svar
            Flemingsberg;2021;Trygg ute kvällstid;41,8;351
            Vårby;2021;Trygg ute kvällstid;36,4;259
            """;

    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void aGoodFileIsStored() throws Exception {
        Receipt receipt = bench.read("a.csv", TABLE);

        assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(receipt.sum()).isEqualByComparingTo("78.2");
        assertThat(bench.stored()).hasSize(2);
        assertThat(bench.workbench().verify().isSound()).isTrue();
    }

    @Test
    void theSameFileUnderAnotherNameIsNotStoredAgain() throws Exception {
        bench.read("a.csv", TABLE);

        Receipt again = bench.read("b.csv", TABLE);

        assertThat(again.outcome()).isEqualTo(Outcome.WARN);
        assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.ALREADY_LOADED);
        assertThat(again.observations()).isZero();
        assertThat(again.rows().known()).isEqualTo(2);
        assertThat(bench.imports().stored()).hasSize(1);
    }

    @Test
    void theSameContentInAnotherFormIsKnown() throws Exception {
        bench.read("a.csv", TABLE);

        Receipt again = bench.read("b.csv", TABLE.replace(';', '\t'));

        assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.ALREADY_LOADED);
        assertThat(bench.imports().stored()).hasSize(1);
    }

    @Test
    void aFileWithMoreAreasStoresOnlyWhatIsNew() throws Exception {
        bench.read("a.csv", TABLE);

        Receipt more = bench.read("b.csv", TABLE + "Skogås;2021;Trygg ute kvällstid;59,1;393\n");

        assertThat(more.observations()).isEqualTo(1);
        assertThat(more.rows().known()).isEqualTo(2);
        assertThat(more.rows().stored()).isEqualTo(1);
        assertThat(bench.stored()).hasSize(3);
    }

    @Test
    void aRevisedValueWaitsWithTheOldAndTheNewOne() throws Exception {
        bench.read("a.csv", TABLE);

        Receipt revised = bench.read("b.csv", TABLE.replace("36,4", "37,4"));

        assertThat(revised.outcome()).isEqualTo(Outcome.HOLD);
        Problem problem = revised.problems().getLast();
        assertThat(problem.code()).isEqualTo(ProblemCode.REVISION);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(4);
        assertThat(problem.raw()).isEqualTo("37,4");
        assertThat(problem.details()).containsExactly("36,4");
        assertThat(problem.choices()).containsExactly("replace", "keep");
        assertThat(bench.stored()).extracting(one -> one.value().orElseThrow()).contains(new BigDecimal("36.4"));
        assertThat(bench.imports().arrivals().all()).containsExactly(revised);
    }

    private Receipt answered(String name, String text, String raw, String answer) throws Exception {
        Path file = bench.folder().resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Answer said = new Answer(name, ProblemCode.REVISION, raw, answer);
        return bench.imports().read(file, List.of(said), Progress.NONE);
    }

    @Test
    void aRevisedValueIsReplacedWhenTheAnswerSaysSo() throws Exception {
        bench.read("a.csv", TABLE);
        String revised = TABLE.replace("36,4", "37,4");
        bench.read("b.csv", revised);

        Receipt replaced = answered("b.csv", revised, "37,4", "replace");

        assertThat(replaced.outcome()).isEqualTo(Outcome.WARN);
        assertThat(replaced.observations()).isEqualTo(1);
        assertThat(replaced.rows().known()).isEqualTo(1);
        assertThat(bench.stored()).extracting(one -> one.value().orElseThrow()).contains(new BigDecimal("37.4"));
        assertThat(bench.imports().arrivals().all()).isEmpty();
        assertThat(bench.workbench().verify().isSound()).isTrue();
    }

    @Test
    void aRevisedValueIsLeftOutWhenTheAnswerSaysKeep() throws Exception {
        bench.read("a.csv", TABLE);

        Receipt kept = answered(
                "b.csv", TABLE.replace("36,4", "37,4") + "Skogås;2021;Trygg ute kvällstid;59,1;393\n", "37,4", "keep");

        assertThat(kept.observations()).isEqualTo(1);
        assertThat(kept.rows().refused()).isEqualTo(1);
        assertThat(kept.rows().known()).isEqualTo(1);
        assertThat(kept.rows().stored()).isEqualTo(1);
        assertThat(bench.stored())
                .extracting(one -> one.value().orElseThrow())
                .contains(new BigDecimal("36.4"), new BigDecimal("59.1"));
    }

    @Test
    void anAnswerToAnotherFileOrTextDoesNotCount() throws Exception {
        bench.read("a.csv", TABLE);

        assertThat(answered("b.csv", TABLE.replace("36,4", "37,4"), "99", "replace")
                        .outcome())
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void anUndoneFileIsReadAsIfForTheFirstTime() throws Exception {
        bench.read("a.csv", TABLE);
        bench.imports().undo(bench.imports().stored().getFirst().id());
        assertThat(bench.workbench().comparisons().indicators()).isEmpty();

        Receipt again = bench.read("a.csv", TABLE);

        assertThat(again.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(bench.stored()).hasSize(2);
    }

    @Test
    void aStoppedReadingLeavesNothing() throws Exception {
        Path file = bench.folder().resolve("a.csv");
        Files.writeString(file, TABLE, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> bench.imports().read(file, List.of(), rows -> false))
                .isInstanceOf(StoreException.class);

        assertThat(bench.imports().stored()).isEmpty();
    }

    @Test
    void aWrongNumberLeavesTheDatabaseAsBefore() throws Exception {
        leavesAsBefore(TABLE.replace("36,4", "3b,4"), ProblemCode.NOT_A_NUMBER, 3, 4);
    }

    @Test
    void anUnknownDistrictLeavesTheDatabaseAsBefore() throws Exception {
        leavesAsBefore(TABLE.replace("Vårby", "Vårbi"), ProblemCode.UNKNOWN_DISTRICT, 3, 1);
    }

    @Test
    void aFileCutInsideALineLeavesTheDatabaseAsBefore() throws Exception {
        leavesAsBefore(TABLE.substring(0, TABLE.length() - 10), ProblemCode.TRUNCATED, 3, 4);
    }

    private void leavesAsBefore(String text, ProblemCode code, int line, int column) throws Exception {
        bench.read("before.csv", "Kommundel;År;Indikator;Värde;Antal svar\nSkogås;2021;Trivs;80,0;300\n");
        List<Observation> before = bench.stored();

        Receipt receipt = bench.read("wrong.csv", text);

        assertThat(receipt.outcome().isStored()).isFalse();
        assertThat(receipt.problems())
                .filteredOn(problem -> problem.code() == code)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isEqualTo(column);
                });
        assertThat(bench.stored()).isEqualTo(before);
        assertThat(bench.imports().stored()).hasSize(1);
        assertThat(bench.workbench().comparisons().indicators()).hasSize(1);
    }

    @Test
    void aMendedFileIsNoLongerUnfinished() throws Exception {
        bench.read("a.csv", TABLE.replace("Vårby", "Vårbi"));

        bench.read("a.csv", TABLE);

        assertThat(bench.imports().arrivals().all()).isEmpty();
    }

    @Test
    void scbsPopulationFileNeedsNoListOfAreas() throws Exception {
        SampleData.SampleFile population = SampleData.files().stream()
                .filter(file -> file.name().equals("scb_regso_folkmangd_huddinge.csv"))
                .findFirst()
                .orElseThrow();
        try (Workbench bare =
                Workbench.createWithoutDistricts(bench.folder().resolve("bare.lagesbild"), SampleWorkbench.CLOCK)) {
            Receipt receipt = bare.imports().read(population);

            assertThat(receipt.outcome().isStored()).isTrue();
            List<Observation> year = bare.comparisons()
                    .series(bare.comparisons().indicator("BEF").orElseThrow())
                    .in(Period.year(2023));
            assertThat(year).hasSize(22);
            assertThat(year.stream().flatMap(one -> one.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("113920");
        }
    }

    @Test
    void everyStoredNumberOfTheSampleLeadsToItsLine() throws Exception {
        for (SampleData.SampleFile file : SampleData.files()) {
            bench.imports().read(file);
        }
        for (Indicator indicator : bench.workbench().comparisons().indicators()) {
            for (Observation one :
                    bench.workbench().comparisons().series(indicator).observations()) {
                Lineage lineage = bench.workbench().comparisons().lineage(one);
                assertThat(lineage.line().orElseThrow()).contains(one.text());
                assertThat(lineage.batch()).isPresent();
            }
        }
    }

    @Test
    void theSamplesThatAreNotReadSayWhy() throws Exception {
        for (SampleData.SampleFile file : SampleData.files()) {
            bench.imports().read(file);
        }

        Stream<ProblemCode> worst = bench.imports().arrivals().all().stream()
                .map(receipt -> receipt.problems().stream()
                        .max((one, other) -> one.level().compareTo(other.level()))
                        .orElseThrow()
                        .code());

        assertThat(worst).containsOnly(ProblemCode.UNKNOWN_DISTRICT);
    }
}
