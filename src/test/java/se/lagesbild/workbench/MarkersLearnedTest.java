package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.Status;
import se.lagesbild.intake.ProfileFile;

/// What a source writes where it has no number is asked once, and known of all its files from then on.
final class MarkersLearnedTest {
    @RegisterExtension
    final Bench bench = new Bench();

    private static String survey(int year, String one, String other) {
        return "Kommundel;År;Andel trygga;Andel nöjda;Antal svar\nFlemingsberg;" + year + ";41,8;50,1;351\nVårby;"
                + year + ";" + one + ";" + one + ";259\nSkogås;" + year + ";" + other + ";48,2;301\n";
    }

    private static String crimes(int year, String dash) {
        return "Kommundel;År;Antal bränder;Antal olyckor\nFlemingsberg;" + year + ";12;3\nVårby;" + year + ";" + dash
                + ";1\nSkogås;" + year + ";7;" + dash + "\n";
    }

    private static List<Problem> questions(Receipt receipt) {
        return receipt.problems().stream().filter(Problem::isQuestion).toList();
    }

    private static List<Status> withoutNumber(Receipt receipt) {
        return receipt.delivery().observations().stream()
                .filter(one -> one.value().isEmpty())
                .map(Observation::status)
                .toList();
    }

    @Test
    void anUnknownMarkerIsAskedOnceWithItsPlaceAndHowOftenItStands() throws Exception {
        Receipt asked = bench.read("enkat_2021.csv", survey(2021, "k.a.", "k.a."));

        assertThat(asked.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(questions(asked))
                .extracting(Problem::code, Problem::raw, Problem::line, Problem::column, Problem::count)
                .containsExactly(tuple(ProblemCode.NOT_A_NUMBER, "k.a.", 3, 3, 2));
        assertThat(questions(asked).getFirst().choices())
                .containsExactly("missing", "suppressed", "not_asked", "undefined");
        assertThat(asked.observations()).isEqualTo(6);
        assertThat(bench.imports().stored()).isEmpty();
    }

    @Test
    void theAnswerSaysWhyThereIsNoNumberAndHoldsNextYear() throws Exception {
        Answer said = new Answer("enkat_2021.csv", ProblemCode.NOT_A_NUMBER, "k.a.", "suppressed");

        Receipt answered = bench.read("enkat_2021.csv", survey(2021, "k.a.", "k.a."), said);
        Receipt next = bench.read("enkat_2022.csv", survey(2022, "44,1", "k.a."));

        assertThat(answered.outcome().isStored()).as("%s", answered.problems()).isTrue();
        assertThat(withoutNumber(answered)).containsExactly(Status.SUPPRESSED, Status.SUPPRESSED, Status.SUPPRESSED);
        assertThat(next.outcome().isStored()).as("%s", next.problems()).isTrue();
        assertThat(withoutNumber(next)).containsExactly(Status.SUPPRESSED);
    }

    @Test
    void whatWasAnsweredGoesWithTheProfileToAnotherLagesbild() throws Exception {
        bench.read(
                "enkat_2021.csv",
                survey(2021, "k.a.", "43,0"),
                new Answer("enkat_2021.csv", ProblemCode.NOT_A_NUMBER, "k.a.", "not_asked"));
        Profile profile = bench.workbench().profiles().named("enkat").orElseThrow();
        Path file = bench.folder().resolve("enkat.profil.csv");

        bench.workbench().profiles().export(profile, file);

        assertThat(ProfileFile.read(file).profile().memory().answers())
                .contains(new Answer(Answer.ANY_FILE, ProblemCode.NOT_A_NUMBER, "k.a.", "not_asked"));
    }

    @Test
    void textsOfManyKindsAreNoMarkers() throws Exception {
        Receipt refused = bench.read("enkat_2021.csv", """
                Kommundel;År;Andel trygga;Antal svar
                Flemingsberg;2021;bra;351
                Vårby;2021;dåligt;259
                Skogås;2021;sådär;301
                Segeltorp;2021;lugnt;301
                Trångsund;2021;oroligt;301
                Stuvsta-Snättringe;2021;stilla;301
                Sjödalen-Fullersta;2021;41,2;301
                """);

        assertThat(refused.outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void aDashAmongCountsIsNoNumberUntilSomebodySaysThatItIsZero() throws Exception {
        Receipt plain = bench.imports().arrivals().look(bench.file("rtj_2021.csv", crimes(2021, "-")), Progress.NONE);

        assertThat(plain.outcome()).isEqualTo(Outcome.WARN);
        assertThat(withoutNumber(plain)).containsExactly(Status.MISSING, Status.MISSING);
        assertThat(plain.problems())
                .filteredOn(one -> one.code() == ProblemCode.SUPPRESSED)
                .allSatisfy(one -> assertThat(one.choices()).containsExactly("missing", "zero"));
        Receipt zero = bench.read(
                "rtj_2021.csv", crimes(2021, "-"), new Answer("rtj_2021.csv", ProblemCode.SUPPRESSED, "-", "zero"));
        Receipt next = bench.read("rtj_2022.csv", crimes(2022, "-"));

        assertThat(zero.sum()).isEqualByComparingTo("23");
        assertThat(withoutNumber(zero)).isEmpty();
        assertThat(zero.problems())
                .extracting(Problem::code, Problem::count)
                .contains(tuple(ProblemCode.DASH_IS_ZERO, 2));
        assertThat(next.sum()).isEqualByComparingTo("23");
        assertThat(withoutNumber(next)).isEmpty();
    }

    @Test
    void aShippedProfileThatTakesADashForZeroCanBeToldOtherwise() throws Exception {
        Path file = Path.of("sample-data/2021/polisen_anmalda_brott_kommundel_2016_2021.csv");

        Receipt receipt =
                bench.read(file, new Answer(file.getFileName().toString(), ProblemCode.SUPPRESSED, "-", "missing"));

        assertThat(receipt.outcome().isStored()).as("%s", receipt.problems()).isTrue();
        assertThat(withoutNumber(receipt)).isNotEmpty().containsOnly(Status.MISSING);
    }
}
