package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Verdict;
import se.lagesbild.text.Language;
import se.lagesbild.text.ReviewTexts;
import se.lagesbild.text.Words;

/// A file's values are held beside last year's, and what jumps more than sampling explains comes first.
final class ReviewsTest {
    private static final String TABLE = """
            Kommundel;År;Trygg (mycket + ganska);Svarande
            Flemingsberg;2021;41,8;351
            Skogås;2021;59,1;393
            Vårby;2021;36,4;259
            """;
    private static final String NEXT = TABLE.replace("2021", "2022");

    @RegisterExtension
    final Bench bench = new Bench();

    private Receipt read(String year, String text) throws Exception {
        return bench.read("befolkningsundersokning_" + year + ".csv", text);
    }

    private static List<Problem> jumps(Receipt receipt) {
        return receipt.problems().stream()
                .filter(one -> one.code() == ProblemCode.IMPLAUSIBLE_CHANGE)
                .toList();
    }

    @Test
    void aValueThatJumpsMoreThanSamplingExplainsIsStoredWithARemark() throws Exception {
        read("2021", TABLE);

        Receipt next = read("2022", NEXT.replace("36,4", "63,4"));

        assertThat(next.outcome()).isEqualTo(Outcome.WARN);
        assertThat(next.observations()).isEqualTo(3);
        assertThat(jumps(next))
                .containsExactly(Problem.of(Level.WARN, ProblemCode.IMPLAUSIBLE_CHANGE, 4, 3, "63,4", "36,4", "2021"));
        assertThat(bench.imports().stored().getLast().problems()).containsAll(jumps(next));
    }

    @Test
    void aChangeThatSamplingExplainsIsNoRemark() throws Exception {
        read("2021", TABLE);

        Receipt next = read("2022", NEXT.replace("36,4", "46,4"));

        assertThat(jumps(next)).isEmpty();
        assertThat(next.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void theFirstFileHasNothingToJumpFrom() throws Exception {
        assertThat(jumps(read("2021", TABLE))).isEmpty();
        assertThat(bench.imports().review(bench.imports().stored().getFirst())).isEmpty();
    }

    @Test
    void theReviewBeginsWithTheLeastPlausibleAndHasEveryArea() throws Exception {
        read("2021", TABLE);
        read("2022", NEXT.replace("36,4", "63,4").replace("59,1", "50,1"));

        List<Comparison> review =
                bench.imports().review(bench.imports().stored().getLast());

        assertThat(review)
                .extracting(one -> one.estimate().area().name())
                .containsExactly("Vårby", "Skogås", "Flemingsberg");
        assertThat(review).extracting(Comparison::isImplausible).containsExactly(true, false, false);
        assertThat(review.getFirst().verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void theReviewTellsOldAndNewValueTheirDifferenceAndWhatChanceExplains() throws Exception {
        read("2021", TABLE);
        read("2022", NEXT.replace("36,4", "63,4"));
        Comparison first =
                bench.imports().review(bench.imports().stored().getLast()).getFirst();
        ReviewTexts texts = new ReviewTexts(new Words(Language.SWEDISH));

        assertThat(List.of(
                        texts.before(first),
                        texts.now(first),
                        texts.difference(first),
                        texts.explained(first),
                        texts.verdict(first)))
                .containsExactly(
                        "36,4\u00A0% (2021)", "63,4\u00A0% (2022)", "+27,0", "±12,9", "större än slumpen förklarar");
    }

    @Test
    void groupsOfPeopleAreReviewedEachBesideItself() throws Exception {
        String table = """
                Kommundel;År;Kön;Trygg (mycket + ganska);Svarande
                Skogås;2021;Kvinnor;49,1;203
                Skogås;2021;Män;69,1;190
                """;
        read("2021", table);
        read("2022", table.replace("2021", "2022").replace("49,1", "79,1"));
        ReviewTexts texts = new ReviewTexts(new Words(Language.SWEDISH));

        List<Comparison> review =
                bench.imports().review(bench.imports().stored().getLast());

        assertThat(review).extracting(texts::group).containsExactly("Kvinnor", "Män");
        assertThat(review).extracting(texts::difference).containsExactly("+30,0", "0,0");
        assertThat(review).extracting(Comparison::isImplausible).containsExactly(true, false);
    }

    @Test
    void aFileOfTooManyValuesIsToldWhatToDoWithIt() {
        ReviewTexts texts = new ReviewTexts(new Words(Language.SWEDISH));

        assertThat(texts.about(List.of(), ReviewTexts.MOST + 1)).contains("50\u00A0001", "Jämför");
        assertThat(texts.about(List.of(), ReviewTexts.MOST)).contains("ingen tidigare period");
    }

    @Test
    void aFileThatWaitsIsReviewedToo() throws Exception {
        read("2021", TABLE);

        Receipt waiting = read("2022", NEXT.replace("36,4", "63,4").replace("Skogås", "Skogos"));

        assertThat(waiting.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(bench.imports().review(waiting))
                .extracting(one -> one.estimate().area().name())
                .containsExactly("Vårby", "Flemingsberg");
    }

    @Test
    void valuesWithoutNumberOfAnswersAreShownButNotJudged() throws Exception {
        read("2021", TABLE.replaceAll(";[^;]*\n", "\n"));

        Receipt next = read("2022", NEXT.replace("36,4", "63,4").replaceAll(";[^;]*\n", "\n"));

        assertThat(jumps(next)).isEmpty();
        assertThat(bench.imports().review(bench.imports().stored().getLast()))
                .hasSize(3)
                .allMatch(one -> one.verdict() == Verdict.CANNOT_TEST);
    }

    @Test
    void theSampleFilesOf2024JumpNowhere() throws Exception {
        for (SampleData.SampleFile file : SampleData.files()) {
            assertThat(jumps(bench.imports().read(file))).as(file.name()).isEmpty();
        }
    }
}
