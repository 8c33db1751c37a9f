package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

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
}
