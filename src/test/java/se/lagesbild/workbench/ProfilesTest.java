package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;

/// A source is known again next year by its headers, whatever its file is called and however its columns stand.
final class ProfilesTest {
    private static final String TABLE = """
            Kommundel;År;Trygg ute kvällstid;Antal svar
            Flemingsberg;2021;41,8;351
            Vårby;2021;36,4;259
            """;

    @RegisterExtension
    final Bench bench = new Bench();

    private static Optional<String> profile(Receipt receipt) {
        return receipt.delivery().profile().map(Profile::name);
    }

    @Test
    void aStoredFileLeavesAProfileThatIsReadBackTheSame() throws Exception {
        bench.read("stadsbygdsenkat_2021.csv", TABLE);

        Profile kept = bench.workbench().profiles().named("stadsbygdsenkat").orElseThrow();

        assertThat(kept.memory().headers())
                .containsEntry("kommundel", "AREA")
                .containsEntry("antal svar", "ANSWERS")
                .hasSize(4);
        assertThat(kept.memory().areas()).hasSize(2);
        assertThat(kept.memory().division()).contains("HUD7");
        assertThat(kept.memory().rows()).hasValue(2);
    }

    @Test
    void aFileIsRecognisedUnderAnotherNameWithItsColumnsInAnotherOrder() throws Exception {
        bench.read("stadsbygdsenkat_2021.csv", TABLE);

        Receipt next = bench.read("underlag.csv", """
                År;Antal svar;Ny kolumn;Kommundel;Trygg ute kvällstid
                2022;351;;Flemingsberg;43,8
                2022;259;;Vårby;38,4
                """);

        assertThat(profile(next)).contains("stadsbygdsenkat");
        assertThat(next.delivery().learned().match()).isEqualTo(100);
    }

    @Test
    void aFileWithOtherColumnsIsAnotherSource() throws Exception {
        bench.read("stadsbygdsenkat_2021.csv", TABLE);

        Receipt other = bench.read("b.csv", """
                Kommundel;År;Bränder;Olyckor;Utryckningar
                Vårby;2022;3;4;5
                """);

        assertThat(profile(other)).isEmpty();
    }

    @Test
    void aRewordedHeaderIsAskedForOnceAndThenRemembered() throws Exception {
        bench.read("stadsbygdsenkat_2021.csv", TABLE);
        String reworded = TABLE.replace("2021", "2022").replace("Antal svar", "Antal svar efter vägning");

        Receipt asked = bench.read("stadsbygdsenkat_2022.csv", reworded);
        Receipt answered = bench.read(
                "stadsbygdsenkat_2022.csv",
                reworded,
                new Answer("stadsbygdsenkat_2022.csv", ProblemCode.RENAMED_HEADER, "Antal svar efter vägning", "same"));
        Receipt later = bench.read("stadsbygdsenkat_2023.csv", reworded.replace("2022", "2023"));

        assertThat(asked.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(asked.problems()).extracting(Problem::code).contains(ProblemCode.RENAMED_HEADER);
        assertThat(answered.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(answered.delivery().observations())
                .allMatch(one -> one.base().orElseThrow().answers() > 200);
        assertThat(later.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(later.delivery().observations()).hasSize(2);
    }

    @Test
    void aProfileCanBeChosenByName() throws Exception {
        Path file = bench.folder().resolve("x.csv");
        Files.writeString(file, TABLE);

        Receipt receipt =
                bench.imports().read(file, List.of(), Optional.of("Befolkningsundersökningen"), Progress.NONE);

        assertThat(receipt.delivery().source()).isEqualTo("BU");
    }

    @Test
    void whatWasLearnedStaysWhenTheImportIsTakenBackAndIsForgottenOnRequest() throws Exception {
        bench.read("stadsbygdsenkat_2021.csv", TABLE);
        bench.imports().undo(bench.imports().stored().getFirst().id());

        assertThat(bench.workbench().profiles().named("stadsbygdsenkat")).isPresent();
        bench.workbench().profiles().forget("stadsbygdsenkat");
        assertThat(bench.workbench().profiles().named("stadsbygdsenkat")).isEmpty();
        assertThat(bench.workbench().profiles().named("Befolkningsundersökningen"))
                .isPresent();
    }

    @Test
    void aDoubtfulNumberIsAskedAboutOnceAndNextYearsAreReadAsItWas() throws Exception {
        Receipt asked = bench.read("befolkning_2022.csv", doubtful(2022, "16.046", "12.474"));
        Receipt answered = bench.read(
                "befolkning_2022.csv",
                doubtful(2022, "16.046", "12.474"),
                new Answer("befolkning_2022.csv", ProblemCode.AMBIGUOUS_NUMBER, "", Answer.THOUSANDS));
        Receipt next = bench.read("befolkning_2023.csv", doubtful(2023, "16.131", "12.502"));

        assertThat(asked.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(answered.outcome().isStored()).isTrue();
        assertThat(bench.workbench()
                        .profiles()
                        .named("befolkning")
                        .orElseThrow()
                        .memory()
                        .decimalSign())
                .contains(",");
        assertThat(next.outcome().isStored()).isTrue();
        assertThat(next.sum()).isEqualByComparingTo("28648");
        assertThat(next.problems())
                .extracting(Problem::code, Problem::raw)
                .contains(tuple(ProblemCode.NUMBER_NORMALISED, "16.131"));
    }

    private static String doubtful(int year, String one, String other) {
        return "Kommundel;År;Hushåll med barn;Antal bostäder\nVårby;" + year + ";" + one + ";7\nSkogås;" + year + ";"
                + other + ";8\n";
    }

    @Test
    void sharesOfOneAndYearsOfTwoDigitsAreAskedAboutOnce() throws Exception {
        String first =
                "Kommundel;År;Andel trygga;Antal svar\nVårby;22;0,471;200\nSkogås;22;0,512;210\nSegeltorp;22;0,6;90\n";
        Receipt asked = bench.read("enkat.csv", first);
        Receipt answered = bench.read(
                "enkat.csv",
                first,
                new Answer("enkat.csv", ProblemCode.UNIT_FRACTION, "", "fraction"),
                new Answer("enkat.csv", ProblemCode.BAD_YEAR, "", "2022"));
        Receipt next = bench.read(
                "enkat.csv",
                "Kommundel;År;Andel trygga;Antal svar\nVårby;24;0,44;200\nSkogås;24;0,5;210\nSegeltorp;24;0,61;90\n");

        assertThat(asked.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNIT_FRACTION, ProblemCode.BAD_YEAR);
        assertThat(answered.sum()).isEqualByComparingTo("158.3");
        assertThat(next.outcome().isStored()).isTrue();
        assertThat(next.sum()).isEqualByComparingTo("155");
        assertThat(next.delivery().observations())
                .allSatisfy(one -> assertThat(one.key().period().label()).isEqualTo("2024"));
    }
}
