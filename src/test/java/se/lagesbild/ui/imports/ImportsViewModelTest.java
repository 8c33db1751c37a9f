package se.lagesbild.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.InTurn;
import se.lagesbild.workbench.Batch;
import se.lagesbild.workbench.Effect;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.SeenLine;
import se.lagesbild.workbench.Workbench;

/// What the Data view lists after files were read.
final class ImportsViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private int changes;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before each test
    private ImportsViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = SampleWorkbench.empty(folder);
        model = new ImportsViewModel(workbench.imports(), new Immediately(), () -> changes++, failures::add);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void theSampleIsListedWithWhatWaitsOnTop() {
        model.readSample();

        assertThat(model.rows()).hasSize(24);
        assertThat(model.rows().subList(0, 2))
                .extracting(row -> row.outcome().isStored())
                .containsOnly(false);
        assertThat(model.rows().subList(2, 24))
                .extracting(row -> row.outcome().isStored())
                .containsOnly(true);
        assertThat(changes).isEqualTo(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aFileWithAnErrorIsListedWithItsMessage() throws Exception {
        Path file = folder.resolve("fel.csv");
        Files.writeString(
                file, "Kommundel;År;Indikator;Värde;Antal svar\nVårby;2021;Trygg;4x;200\n", StandardCharsets.UTF_8);

        model.read(List.of(file));

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo("fel.csv");
            assertThat(row.outcome()).isEqualTo(Outcome.REJECT);
            assertThat(row.problems()).isNotEmpty();
        });
    }

    @Test
    void aFileThatIsGoneIsAFailureAndTheListIsStillRead() {
        model.read(List.of(folder.resolve("absent.csv")));

        assertThat(failures).singleElement().isInstanceOf(IntakeException.class);
        assertThat(model.rows()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    private void reads(String value) throws Exception {
        Path file = folder.resolve("trygg_" + value + ".csv");
        Files.writeString(
                file,
                "Kommundel;År;Indikator;Värde;Antal svar\nVårby;2022;Trygg ute kvällstid;" + value + ",4;259\n",
                StandardCharsets.UTF_8);
        model.read(List.of(file));
        model.importAll();
    }

    private String stored() throws Exception {
        return workbench.imports().stored().stream()
                .map(ImportBatch::fileName)
                .toList()
                .toString();
    }

    @Test
    void aFileThatRevisesValuesWaitsAndIsStoredWhenTheyMayBeReplaced() throws Exception {
        reads("36");
        reads("37");
        ImportRow waiting = model.rows().getFirst();
        assertThat(waiting.asksOnlyAboutRevisions()).isTrue();

        model.answer(waiting, true);
        assertThat(model.ready()).extracting(ImportRow::file).containsExactly("trygg_37.csv");
        assertThat(stored()).isEqualTo("[trygg_36.csv]");
        model.importAll();

        assertThat(stored()).isEqualTo("[trygg_36.csv, trygg_37.csv]");
        assertThat(model.rows()).hasSize(2).noneMatch(ImportRow::asksOnlyAboutRevisions);
        assertThat(workbench.observations()).isEqualTo(1);
    }

    @Test
    void aFileOfTheSampleThatAsksIsStoredWhenItIsAnswered() {
        model.readSample();
        ImportRow asking = model.rows().stream()
                .filter(row -> !row.questions().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Answer> guesses = asking.questions().stream()
                .map(one -> new Answer(
                        asking.file(), one.code(), one.raw(), one.suggestion().orElseThrow()))
                .toList();

        model.answer(asking, guesses);
        model.importAll();

        assertThat(failures).isEmpty();
        assertThat(model.rows())
                .filteredOn(row -> row.file().equals(asking.file()))
                .allMatch(row -> row.stored().isPresent());
    }

    @Test
    void aFolderIsReadByTheNamesOfItsFilesAndStoredWhenItIsImported() throws Exception {
        Path extracts = Files.createDirectory(folder.resolve("uttag"));
        for (String value : List.of("18", "19")) {
            Files.writeString(
                    extracts.resolve("trygg_20" + value + ".csv"),
                    "Kommundel;År;Indikator;Värde;Antal svar\nVårby;20" + value + ";Trygg ute kvällstid;36,4;259\n",
                    StandardCharsets.UTF_8);
        }
        Files.writeString(extracts.resolve("bild.png"), "ingen text");

        model.read(List.of(extracts));
        assertThat(stored()).isEqualTo("[]");
        assertThat(model.ready()).extracting(ImportRow::file).containsExactly("trygg_2018.csv", "trygg_2019.csv");
        model.importAll();

        assertThat(stored()).isEqualTo("[trygg_2018.csv, trygg_2019.csv]");
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void filesThatComeWhileOthersAreReadWaitForTheirTurn() throws Exception {
        InTurn later = new InTurn();
        ImportsViewModel slow = new ImportsViewModel(workbench.imports(), later, () -> {}, failures::add);

        slow.read(List.of(extract("a.csv", VARBY_2021)));
        slow.read(List.of(extract("b.csv", VARBY_2022)));
        later.next();
        slow.read(List.of(extract("c.csv", VARBY_2023)));
        later.all();

        assertThat(slow.rows()).extracting(ImportRow::file).containsExactlyInAnyOrder("a.csv", "b.csv", "c.csv");
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void whoStopsWantsNothingOfWhatWaitsEither() throws Exception {
        InTurn later = new InTurn();
        ImportsViewModel slow = new ImportsViewModel(workbench.imports(), later, () -> {}, failures::add);
        slow.read(List.of(extract("a.csv", VARBY_2021)));
        slow.read(List.of(extract("b.csv", VARBY_2022)));
        later.next();

        slow.stop();
        later.all();

        assertThat(slow.rows()).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void anImportThatIsStoppedIsNotSaidToHaveFailed() throws Exception {
        InTurn later = new InTurn();
        ImportsViewModel slow = new ImportsViewModel(workbench.imports(), later, () -> {}, failures::add);
        slow.read(List.of(extract("a.csv", VARBY_2021), extract("b.csv", VARBY_2022)));
        later.all();

        slow.importAll();
        later.next();
        slow.stop();
        later.all();

        assertThat(slow.batchProperty().get().orElseThrow().isWhole()).isTrue();
        assertThat(stored()).isEqualTo("[a.csv]");
        assertThat(slow.ready()).extracting(ImportRow::file).containsExactly("b.csv");
        assertThat(failures).isEmpty();
    }

    private Path extract(String name, String... rows) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "Kommundel;År;Indikator;Värde;Antal svar\n" + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
        return file;
    }

    private static final String VARBY_2021 = "Vårby;2021;Trygg ute kvällstid;36,4;259";
    private static final String VARBY_2022 = "Vårby;2022;Trygg ute kvällstid;37,4;260";
    private static final String VARBY_2023 = "Vårby;2023;Trygg ute kvällstid;38,4;261";

    @Test
    void theReceiptOfABatchSaysWhatBecameOfEachRowAndIsUndoneInOneStep() throws Exception {
        model.read(List.of(extract("a.csv", VARBY_2021), extract("b.csv", VARBY_2021, VARBY_2022)));
        assertThat(workbench.observations()).isZero();

        model.importAll();

        Batch batch = model.batchProperty().get().orElseThrow();
        assertThat(batch.effect()).isEqualTo(new Effect(2, 0, 1));
        assertThat(batch.rows()).isEqualTo(new RowBalance(5, 2, 0, 0, 0, 0, 0, 1, 0, 2));
        assertThat(batch.observations()).isEqualTo(2);
        assertThat(model.stillStored()).hasSize(2);

        model.undoBatch(() -> {});

        assertThat(failures).isEmpty();
        assertThat(stored()).isEqualTo("[]");
        assertThat(workbench.observations()).isZero();
        assertThat(workbench.copies().list()).hasSize(1);
        assertThat(model.stillStored()).isEmpty();
    }

    @Test
    void ofABatchOnlyWhatIsStillStoredIsTakenBack() throws Exception {
        model.read(List.of(extract("a.csv", VARBY_2021), extract("b.csv", VARBY_2022)));
        model.importAll();
        model.undo(model.rows().getFirst(), () -> {});

        model.undoBatch(() -> {});

        assertThat(failures).isEmpty();
        assertThat(stored()).isEqualTo("[]");
    }

    @Test
    void aFileThatAsksOnlyOnceAnotherIsStoredIsHeldAndTheReceiptSaysSo() throws Exception {
        Path other = extract("b.csv", VARBY_2021.replace("36,4", "50,4"));
        model.read(List.of(extract("a.csv", VARBY_2021), other, extract("c.csv", VARBY_2023)));
        assertThat(model.ready()).hasSize(3);

        model.importAll();

        Batch batch = model.batchProperty().get().orElseThrow();
        assertThat(batch.left()).extracting(Receipt::fileName).containsExactly("b.csv");
        assertThat(stored()).isEqualTo("[a.csv, c.csv]");
        assertThat(model.rows().getFirst().asksOnlyAboutRevisions()).isTrue();
    }

    @Test
    void aSmallFileIsStoredAsItWasShownWhateverLiesOnTheDiskByThen() throws Exception {
        Path file = extract("a.csv", VARBY_2021);
        model.read(List.of(file));
        extract("a.csv", VARBY_2022);

        model.importAll();

        assertThat(workbench.imports().stored())
                .singleElement()
                .satisfies(batch -> assertThat(
                                workbench.imports().firstLines(batch).get(1).raw())
                        .isEqualTo(VARBY_2021));
    }

    @Test
    void aLongFileThatChangedSinceItWasShownIsShownAnewAndNotStored() throws Exception {
        // what is longer than a megabyte is not kept in memory
        String[] rows = IntStream.range(0, 3_000)
                .mapToObj(nr ->
                        "Vårby;" + (2012 + nr % 10) + ";Mått " + nr / 10 + " om " + "vad ".repeat(90) + "sa;36,4;259")
                .toArray(String[]::new);
        Path file = extract("lang.csv", rows);
        model.read(List.of(file));
        assertThat(model.ready()).hasSize(1);
        rows[7] = rows[7].replace("36,4", "37,4");
        extract("lang.csv", rows);

        model.importAll();

        assertThat(stored()).isEqualTo("[]");
        assertThat(model.batchProperty().get().orElseThrow().left()).hasSize(1);
        assertThat(model.ready()).hasSize(1);

        Files.delete(file);
        model.importAll();
        assertThat(failures).singleElement().isInstanceOf(IntakeException.class);
        assertThat(model.batchProperty().get().orElseThrow().failed()).hasSize(1);

        extract("lang.csv", rows);
        model.importAll();

        assertThat(stored()).isEqualTo("[lang.csv]");
        assertThat(model.batchProperty().get().orElseThrow().isWhole()).isTrue();
    }

    @Test
    void aFileThatIsThereAlreadyIsSaidToBeAndIsNotImported() throws Exception {
        Path file = extract("a.csv", VARBY_2021);
        model.read(List.of(file));
        model.importAll();

        model.read(List.of(file));

        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows().getFirst().state()).isEqualTo(ImportRow.State.KNOWN);
        assertThat(model.ready()).isEmpty();

        model.read(List.of(extract("b.csv", VARBY_2022)));
        assertThat(model.rows())
                .extracting(ImportRow::state)
                .containsExactly(ImportRow.State.READY, ImportRow.State.STORED);
        model.layAside(model.rows().getFirst());
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void answersThatWereGivenStayWhenMoreAreAskedFor() throws Exception {
        Path file = extract("a.csv", VARBY_2021.replace("Vårby", "Vårbby"), VARBY_2022.replace("Vårby", "Wårby"));
        model.read(List.of(file));
        assertThat(model.rows().getFirst().questions()).hasSize(2);

        for (String name : List.of("Vårbby", "Wårby")) {
            ImportRow asking = model.rows().getFirst();
            String choice = asking.questions().stream()
                    .filter(one -> one.raw().equals(name))
                    .flatMap(one -> one.choices().stream())
                    .filter(one -> one.contains("Vårby"))
                    .findFirst()
                    .orElseThrow();
            model.answer(asking, List.of(new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, name, choice)));
        }

        assertThat(model.ready()).hasSize(1);
    }

    @Test
    void theFirstLinesStandBesideWhatWasRead() throws Exception {
        Path file = folder.resolve("fel.csv");
        Files.writeString(
                file,
                "Kommundel;År;Indikator;Värde;Antal svar\nVårby;2021;Trygg ute kvällstid;36,4;200\nOkänd;2021;Trygg ute kvällstid;36,4;200\n",
                StandardCharsets.UTF_8);
        model.read(List.of(file));
        List<SeenLine> seen = new ArrayList<>();

        model.preview(model.rows().getFirst(), seen::addAll);

        assertThat(seen).extracting(SeenLine::line).containsExactly(1, 2, 3);
        assertThat(seen.get(1).raw()).isEqualTo("Vårby;2021;Trygg ute kvällstid;36,4;200");
        assertThat(seen.get(1).read()).extracting(Observation::text).containsExactly("36,4");
        assertThat(seen.getFirst().read()).isEmpty();
    }

    @Test
    void whatWasSaidIsSavedAsATable() throws Exception {
        Path file = folder.resolve("fel.csv");
        Files.writeString(
                file, "Kommundel;År;Indikator;Värde;Antal svar\nVårby;2021;Trygg;4x;200\n", StandardCharsets.UTF_8);
        model.read(List.of(file));
        Path table = folder.resolve("meddelanden.csv");

        model.saveProblems(model.rows().getFirst(), new Words(Language.SWEDISH), table, () -> {});

        assertThat(Files.readString(table)).contains("Slag;Rad;Kolumn;", ";2;4;4x;");
        assertThat(failures).isEmpty();
    }

    @Test
    void anImportIsUndoneAndGoneFromTheList() throws Exception {
        reads("36");
        List<String> told = new ArrayList<>();

        model.undo(model.rows().getFirst(), () -> told.add("undone"));

        assertThat(told).containsExactly("undone");
        assertThat(model.rows()).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void anImportThatWasRevisedIsNotUndoneAndTheSentenceIsShown() throws Exception {
        reads("36");
        reads("37");
        model.answer(model.rows().getFirst(), true);
        model.importAll();

        model.undo(model.rows().getLast(), () -> failures.add(new IllegalStateException("told")));

        assertThat(failures).singleElement().isInstanceOf(StoreException.class);
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void anImportIsDeletedForGoodTogetherWithTheBackupsThatHoldIt() throws Exception {
        reads("36");
        workbench.backUp();
        List<Backup> holding = new ArrayList<>();
        ImportRow row = model.rows().getFirst();
        model.holding(row, holding::addAll);
        assertThat(holding).hasSize(1);

        model.purge(row, holding, () -> {});

        assertThat(model.rows()).isEmpty();
        assertThat(workbench.copies().list()).isEmpty();
        assertThat(failures).isEmpty();
    }
}
