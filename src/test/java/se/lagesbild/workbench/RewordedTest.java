package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// A question that next year's file puts in other words is the same measure when somebody says so, once.
final class RewordedTest {
    private static final Path SAMPLES = Path.of("sample-data");
    private static final String FILE = "unga_ak9_2024_SYNTETISK.csv";
    private static final String WORDS = "Utsatt för hot och/eller våld, senaste 12 mån";
    private static final String SAID = Answer.REWORDED + "UNG_HOT";

    @RegisterExtension
    final Bench bench = new Bench();

    private Receipt first() throws Exception {
        return bench.read(SAMPLES.resolve("2021/befolkningsundersokning_unga_2021_SYNTETISK.csv"));
    }

    private Receipt reworded(String answer) throws Exception {
        return bench.read(SAMPLES.resolve("2024").resolve(FILE), said(WORDS, answer));
    }

    private static Answer said(String words, String answer) {
        return new Answer(FILE, ProblemCode.NEW_INDICATOR, words, answer);
    }

    private Catalogue catalogue() throws Exception {
        return bench.workbench().register().catalogue();
    }

    private Indicator measure() throws Exception {
        return catalogue().indicator("UNG_HOT").orElseThrow();
    }

    private List<ComparabilityBreak> breaks() throws Exception {
        return catalogue().breaks().stream()
                .filter(one -> one.scope().equals("UNG_HOT"))
                .toList();
    }

    private Set<Integer> years() throws Exception {
        return bench.workbench().comparisons().series(measure()).observations().stream()
                .map(one -> one.key().period().lastYear())
                .collect(Collectors.toSet());
    }

    @Test
    void aNewNameOffersTheMeasuresOfTheSourceThatTheFileLacks() throws Exception {
        first();

        Receipt plain = bench.read(SAMPLES.resolve("2024").resolve(FILE));

        Problem offer = plain.problems().stream()
                .filter(one -> one.code() == ProblemCode.NEW_INDICATOR)
                .findFirst()
                .orElseThrow();
        assertThat(plain.outcome().isStored()).isTrue();
        assertThat(offer.isQuestion()).isFalse();
        assertThat(offer.choices().getFirst()).isEqualTo("Unga: utsatt för hot eller våld");
        assertThat(offer.choices())
                .doesNotContain(catalogue().indicator("UNG_TRYGG").orElseThrow().name());
    }

    @Test
    void theSeriesGoesOnWithItsNewWordsAndABreak() throws Exception {
        first();
        int measures = catalogue().indicators().size();

        Receipt receipt = reworded(SAID);

        assertThat(receipt.outcome().isStored()).as("%s", receipt.problems()).isTrue();
        assertThat(years()).containsExactlyInAnyOrder(2021, 2024);
        assertThat(catalogue().indicators()).hasSize(measures);
        assertThat(measure().question()).isEqualTo(WORDS);
        assertThat(breaks()).singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(2024);
            assertThat(one.kind()).isEqualTo(ComparabilityBreak.Kind.QUESTION);
            assertThat(one.note()).contains(WORDS);
        });
    }

    @Test
    void otherWordsForTheSameQuestionBreakNothing() throws Exception {
        first();
        String question = measure().question();

        reworded("Unga: utsatt för hot eller våld");

        assertThat(years()).containsExactlyInAnyOrder(2021, 2024);
        assertThat(breaks()).isEmpty();
        assertThat(measure().question()).isEqualTo(question);
    }

    @Test
    void takingTheImportBackTakesWordsAndBreakBackAndReadingItAgainBringsThemWithoutAsking() throws Exception {
        first();
        Catalogue before = catalogue();
        reworded(SAID);

        bench.imports().undo(bench.imports().stored().getLast().id());
        Catalogue undone = catalogue();
        bench.read(SAMPLES.resolve("2024").resolve(FILE));

        assertThat(undone.indicators()).isEqualTo(before.indicators());
        assertThat(undone.breaks()).isEqualTo(before.breaks());
        assertThat(measure().question()).isEqualTo(WORDS);
        assertThat(breaks()).hasSize(1);
        bench.imports().undo(bench.imports().stored().getLast().id());
        assertThat(catalogue().indicators()).isEqualTo(before.indicators());
        assertThat(catalogue().breaks()).isEqualTo(before.breaks());
    }

    private static String next(int year) {
        return "Fråga\tLäsår\tKön\tKommundel\tSvarande\tProcent\n" + WORDS + "\t" + year
                + "\tAlla\tVårby\t120\t21,5\nKänner sig trygg i skolår 9\t" + year + "\tAlla\tVårby\t120\t61,5\n";
    }

    @Test
    void theYearAfterIsNotAskedAndABreakThatSomebodyTookAwayStaysAway() throws Exception {
        first();
        reworded(SAID);
        bench.workbench().register().make(List.of(Edit.remove(breaks().getFirst())));

        Receipt later = bench.read("unga_ak9_2026_SYNTETISK.csv", next(2026));

        assertThat(later.outcome().isStored()).as("%s", later.problems()).isTrue();
        assertThat(later.problems()).extracting(Problem::code).doesNotContain(ProblemCode.NEW_INDICATOR);
        assertThat(years()).containsExactlyInAnyOrder(2021, 2024, 2026);
        assertThat(breaks()).isEmpty();
    }

    @Test
    void wordsThatLaterValuesRestOnStayWhenTheImportThatBroughtThemIsTakenBack() throws Exception {
        first();
        reworded(SAID);
        bench.read("unga_ak9_2026_SYNTETISK.csv", next(2026));

        bench.imports().undo(bench.imports().stored().get(1).id());

        assertThat(measure().question()).isEqualTo(WORDS);
        assertThat(breaks()).hasSize(1);
    }

    @Test
    void anAnswerThatNamesNoFittingMeasureIsAskedAbout() throws Exception {
        first();

        for (String wrong : List.of("UNG_TRYGG", "BU_TRYGG", Answer.REWORDED + "Vad som helst")) {
            Receipt receipt = reworded(wrong);

            assertThat(receipt.outcome()).as(wrong).isEqualTo(Outcome.HOLD);
            assertThat(receipt.problems())
                    .filteredOn(Problem::isQuestion)
                    .extracting(Problem::raw)
                    .containsExactly(WORDS);
        }
        assertThat(reworded(Answer.NEW).outcome().isStored()).isTrue();
        assertThat(years()).containsExactly(2021);
    }
}
