package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.SavedView;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// Notes, groups and saved views come back as they were given.
final class OwnWorkTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final AreaKey SKOGAS = new AreaKey("HUD7", "Skogås");

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = Engine.SQLITE.create(folder.resolve("a.lagesbild"));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void reopen() throws Exception {
        store.close();
        store = Engine.SQLITE.open(folder.resolve("a.lagesbild"));
    }

    @Test
    void whatPeopleAddOfTheirOwnIsAReasonForAnotherCopy() throws Exception {
        store.backUp(Backup.Reason.DAILY);
        assertThat(store.backUpIfChanged(Backup.Reason.RESTORE)).isEmpty();

        store.ownWork().add(new Note(0, VARBY, Optional.empty(), Optional.empty(), "Om hela Vårby", Engine.NOW));

        assertThat(store.backUpIfChanged(Backup.Reason.RESTORE)).isPresent();
        assertThat(store.backUpIfChanged(Backup.Reason.RESTORE)).isEmpty();
    }

    @Test
    void notesAreReadLatestFirstAndDeletedOneByOne() throws Exception {
        store.ownWork().add(new Note(0, VARBY, Optional.empty(), Optional.empty(), "Om hela Vårby", Engine.NOW));
        store.ownWork()
                .add(new Note(
                        0,
                        VARBY,
                        Optional.of("BU_TRYGG"),
                        Optional.of(Period.year(2021)),
                        "Torget byggdes om; \"mörkt\", sa många",
                        Engine.NOW));
        reopen();

        List<Note> notes = store.ownWork().notes(VARBY);
        assertThat(notes)
                .extracting(Note::text)
                .containsExactly("Torget byggdes om; \"mörkt\", sa många", "Om hela Vårby");
        assertThat(notes.getFirst().period()).contains(Period.year(2021));
        assertThat(store.ownWork().notes(SKOGAS)).isEmpty();

        store.ownWork().deleteNote(notes.getFirst().id());
        assertThat(store.ownWork().notes(VARBY)).extracting(Note::text).containsExactly("Om hela Vårby");
    }

    @Test
    void aGroupTakesThePlaceOfOneOfTheSameName() throws Exception {
        store.ownWork().save(new AreaGroup("Prioriterade områden", List.of(VARBY)));
        store.ownWork().save(new AreaGroup("Prioriterade områden", List.of(SKOGAS, VARBY)));
        reopen();

        assertThat(store.ownWork().groups())
                .containsExactly(new AreaGroup("Prioriterade områden", List.of(SKOGAS, VARBY)));

        store.ownWork().deleteGroup("Prioriterade områden");
        assertThat(store.ownWork().groups()).isEmpty();
    }

    private static List<SavedView> views() {
        SavedView.KnownVerdict verdict =
                new SavedView.KnownVerdict("BU_TRYGG", VARBY, new AreaKey("SE", "00"), Period.year(2021), "LOWER");
        return List.of(
                view("Senaste", new SavedView.Time.Latest(), Optional.empty(), List.of()),
                view("Utgåva", new SavedView.Time.OfEdition(2021), Optional.of("BU_TRYGG"), List.of(verdict)),
                view(
                        "Fast period",
                        new SavedView.Time.During(Period.years(2017, 2018)),
                        Optional.of("NTU_OTRYGG"),
                        List.of(verdict)));
    }

    private static SavedView view(
            String name, SavedView.Time time, Optional<String> focus, List<SavedView.KnownVerdict> verdicts) {
        return new SavedView(
                name,
                "HEATMAP",
                "TARGETS",
                List.of("BU_TRYGG", "POL_RAN"),
                focus,
                new SavedView.Areas(List.of(VARBY, SKOGAS), List.of(new AreaKey("SE", "01")), List.of(SKOGAS)),
                time,
                Subgroup.of(Sex.WOMEN),
                new SavedView.Options(true, false, 2),
                Engine.NOW,
                verdicts);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewComesBackAsItWasSaved(SavedView view) throws Exception {
        store.ownWork().save(view);
        store.ownWork().save(view);
        reopen();

        assertThat(store.ownWork().views()).containsExactly(view);

        store.ownWork().deleteView(view.name());
        assertThat(store.ownWork().views()).isEmpty();
    }
}
