package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Transcript;
import se.lagesbild.domain.Transcript.Row;
import se.lagesbild.domain.Unit;

/// Values that somebody typed in from a document are an import of their own, held to the rules for files.
final class TypedInTest {
    private static final Document REPORT =
            new Document("Polisens trygghetsmätning 2022", "14", "Hur trygg känner du dig ute sent en kväll?");

    @RegisterExtension
    final Bench bench = new Bench();

    private Receipt type(Indicator indicator, List<Answer> answers, Row... rows) throws Exception {
        return bench.imports().read(new Transcript(REPORT, indicator, Optional.of("HUD7"), List.of(rows)), answers);
    }

    private Receipt type(Row... rows) throws Exception {
        return type(known(), List.of(), rows);
    }

    private Indicator known() {
        return new Indicator(
                "NTU_PDF",
                "NTU",
                "Trygg sent en kväll, ur rapport",
                "Safe late at night, from a report",
                Unit.PERCENT,
                Polarity.HIGHER_BETTER,
                Set.of(),
                false,
                REPORT.question());
    }

    private static Row row(String area, String value) {
        return new Row(area, "2022", value, "", "", "");
    }

    @Test
    void valuesAreStoredWithBaseIntervalAndTheDocumentTheyComeFrom() throws Exception {
        Receipt receipt = type(
                new Row("Vårby", "2022", "45,1", "204", "38,2", "52,0"), new Row("Riket", "2022", "61", "", "", ""));

        assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(receipt.problems()).isEmpty();
        assertThat(bench.stored()).hasSize(2);
        Observation one = bench.stored().getFirst();
        assertThat(one.key().area()).isEqualTo(new AreaKey("HUD7", "Vårby"));
        assertThat(one.value().orElseThrow()).isEqualByComparingTo("45.1");
        assertThat(one.base().orElseThrow().answers()).isEqualTo(204);
        assertThat(one.published().orElseThrow().upper()).isEqualByComparingTo("52.0");
        Lineage lineage = bench.workbench().comparisons().lineage(one);
        assertThat(lineage.batch().flatMap(ImportBatch::document)).contains(REPORT);
        assertThat(lineage.line()).contains("Vårby;2022;45,1;204;38,2;52,0;Polisens trygghetsmätning 2022;14");
        assertThat(bench.imports().stored().getFirst().fileName()).isEqualTo("Polisens trygghetsmätning 2022, s. 14");
        assertThat(bench.workbench().verify().isSound()).isTrue();
    }

    @Test
    void undoTakesTheNewMeasureAndItsValuesBack() throws Exception {
        type(row("Vårby", "45,1"));
        long id = bench.imports().stored().getFirst().id();

        bench.imports().undo(id);

        assertThat(bench.workbench().observations()).isZero();
        assertThat(bench.workbench().comparisons().indicators()).isEmpty();
        assertThat(bench.imports().stored()).isEmpty();
        assertThat(type(row("Vårby", "45,1")).outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void anAreaThatNobodyKnowsIsAskedAboutAtItsPlace() throws Exception {
        Receipt receipt = type(row("Skogås", "50"), row("Vårbby", "45,1"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.HOLD);
        Problem asked = receipt.problems().getLast();
        assertThat(asked.code()).isEqualTo(ProblemCode.UNKNOWN_DISTRICT);
        assertThat(asked.line()).isEqualTo(3);
        assertThat(asked.column()).isEqualTo(1);
        assertThat(asked.suggestion()).contains("Vårby");
        assertThat(bench.workbench().observations()).isZero();
    }

    @Test
    void aShareAboveAHundredAndTextThatIsNoNumberAreRefusedAtTheirPlace() throws Exception {
        Receipt receipt = type(row("Skogås", "504"), row("Vårby", "4x"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(receipt.problems())
                .extracting(one -> one.code() + " " + one.line() + ":" + one.column())
                .containsExactly("OUT_OF_RANGE 2:3", "NOT_A_NUMBER 3:3");
    }

    @Test
    void aValueThatDiffersFromTheStoredOneWaitsForAnAnswer() throws Exception {
        type(row("Vårby", "45,1"));

        Receipt waiting = type(row("Vårby", "46"));

        assertThat(waiting.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(waiting.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(ProblemCode.REVISION));
        Answer replace = new Answer(waiting.fileName(), ProblemCode.REVISION, "", Answer.REPLACE);
        Receipt replaced = type(known(), List.of(replace), row("Vårby", "46"));
        assertThat(replaced.outcome().isStored()).isTrue();
        assertThat(bench.stored().getFirst().text()).isEqualTo("46");
    }

    @Test
    void whatIsTypedTwiceIsStoredOnce() throws Exception {
        type(row("Vårby", "45,1"));

        Receipt again = type(row("Vårby", "45,1"));

        assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.ALREADY_LOADED);
        assertThat(bench.imports().stored()).hasSize(1);
    }

    @Test
    void nothingIsRememberedOfTheTableAsIfItWereAFile() throws Exception {
        int before = bench.workbench().profiles().all().size();

        type(row("Vårby", "45,1"));

        assertThat(bench.workbench().profiles().all()).hasSize(before);
        assertThat(bench.imports().stored().getFirst().source()).isEqualTo("NTU");
    }

    @Test
    void aDocumentWithoutPageOrQuestionIsNone() {
        assertThatThrownBy(() -> new Document("Rapport", " ", "Fråga")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document("Rapport", "1", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDocumentIsPartOfAnExport() throws Exception {
        type(row("Vårby", "45,1"));
        Path all = bench.folder().resolve("allt");
        bench.workbench().exportTo(all);

        try (Workbench copy = Workbench.load(bench.folder().resolve("kopia.lagesbild"), all, SampleWorkbench.CLOCK)) {
            assertThat(copy.imports().stored().getFirst().document()).contains(REPORT);
        }
        assertThat(Files.readString(all.resolve("document.csv"))).contains("Polisens trygghetsmätning 2022,14,");
    }
}
