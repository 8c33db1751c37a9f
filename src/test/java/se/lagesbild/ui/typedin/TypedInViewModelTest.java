package se.lagesbild.ui.typedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.ui.Immediately;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What somebody types from a document becomes values, or is told at its own cell why not.
final class TypedInViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private int changes;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TypedInViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = SampleWorkbench.empty(folder);
        model = new TypedInViewModel(workbench, new Immediately(), () -> changes++, failures::add);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        assertThat(failures).isEmpty();
        workbench.close();
    }

    private void describe() {
        model.titleProperty().set("Polisens trygghetsmätning 2022");
        model.pageProperty().set("14");
        model.questionProperty().set("Hur trygg känner du dig?");
        model.measure().nameProperty().set("Trygg i rapporten");
    }

    private Place place(String area, int column) {
        return new Place(model.grid().areas().indexOf(area), column);
    }

    private List<Observation> stored() throws Exception {
        return workbench
                .comparisons()
                .series(workbench.comparisons().indicators().getFirst())
                .observations();
    }

    @Test
    void rowsAreTheMunicipalityWhatItLiesInAndItsDistricts() {
        assertThat(model.grid().areas())
                .startsWith("Huddinge kommun", "Stockholms län", "Riket")
                .contains("Vårby", "Trångsund")
                .hasSize(10);
    }

    @Test
    void whatIsMissingIsToldOneThingAtATime() {
        List<Optional<TypedInViewModel.Lack>> lacks = new ArrayList<>();
        lacks.add(model.lack());
        model.titleProperty().set("Rapport");
        lacks.add(model.lack());
        model.pageProperty().set("3");
        lacks.add(model.lack());
        model.questionProperty().set("Trygg?");
        lacks.add(model.lack());
        model.measure().nameProperty().set("Folkmängd");
        model.setPeriods("2022");
        lacks.add(model.lack());
        List<Number> touches = new ArrayList<>();
        model.touchesProperty().addListener((property, before, now) -> touches.add(now));
        model.type(place("Vårby", 0), "4");
        assertThat(touches).hasSize(1);
        lacks.add(model.lack());

        assertThat(lacks.stream().map(one -> one.map(Enum::name).orElse("")))
                .containsExactly("TITLE", "PAGE", "QUESTION", "MEASURE", "VALUES", "");
        model.store();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void valuesOfTwoYearsWithAnswersAndIntervalsAreStored() throws Exception {
        describe();
        model.setPeriods("2021; 2022");
        model.show(Part.ANSWERS, true);
        model.show(Part.LOWER, true);
        model.show(Part.UPPER, true);
        String[] typed = {"45,1", "204", "38,2", "52,0", "47"};
        for (int column = 0; column < typed.length; column++) {
            model.type(place("Vårby", column), typed[column]);
        }

        model.store();

        assertThat(model.endedProperty().get())
                .isInstanceOfSatisfying(
                        Ended.Stored.class, ended -> assertThat(ended.values()).isEqualTo(2));
        assertThat(stored()).extracting(one -> one.key().period().label()).containsExactly("2021", "2022");
        assertThat(stored().getFirst().base().orElseThrow().answers()).isEqualTo(204);
        assertThat(stored().getFirst().published().orElseThrow().lower()).isEqualByComparingTo("38.2");
        assertThat(model.lack()).contains(TypedInViewModel.Lack.VALUES);
    }

    @Test
    void aBlockFromASpreadsheetGoesWhereItsAreasAndYearsSay() {
        describe();
        model.setPeriods("2022");

        int lost = model.paste(new Place(0, 0), "\t2021\t2022\nSkogås\t50,5\t51\nVårby\t\t45,1\nVinterberga\t1\t2\n");

        assertThat(lost).isZero();
        assertThat(model.grid().periods()).containsExactly("2022", "2021");
        assertThat(model.grid().cell(place("Skogås", 0))).isEqualTo("51");
        assertThat(model.grid().cell(place("Skogås", 1))).isEqualTo("50,5");
        assertThat(model.grid().cell(place("Vårby", 1))).isEmpty();
        assertThat(model.grid().areas()).endsWith("Vinterberga");
    }

    @Test
    void aBlockOfNumbersFillsFromItsCellAndWhatFindsNoPlaceIsCounted() {
        model.setPeriods("2021 2022");

        int lost = model.paste(place("Skogås", 0), "50,5\t51\t3\n45,1\t46");

        int row = place("Skogås", 0).row();
        assertThat(lost).isEqualTo(1);
        assertThat(model.grid().cell(new Place(row, 1))).isEqualTo("51");
        assertThat(model.grid().cell(new Place(row + 1, 0))).isEqualTo("45,1");
    }

    @Test
    void whatCannotBeReadIsToldAtItsCell() {
        describe();
        model.setPeriods("2022");
        model.type(place("Skogås", 0), "51");
        model.type(place("Vårby", 0), "4x");

        model.store();

        assertThat(model.endedProperty().get()).isInstanceOfSatisfying(Ended.Refused.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().getFirst().problem().code()).isEqualTo(ProblemCode.NOT_A_NUMBER);
            assertThat(refused.problems().getFirst().place()).contains(place("Vårby", 0));
        });
        assertThat(changes).isZero();
        model.type(place("Vårby", 0), "45");
        assertThat(model.endedProperty().get()).isInstanceOf(Ended.Nothing.class);
    }

    @Test
    void valuesThatDifferWaitUntilSomebodySaysThatTheyReplace() throws Exception {
        describe();
        model.setPeriods("2022");
        model.type(place("Vårby", 0), "45");
        model.store();
        model.indicatorProperty()
                .set(Optional.of(workbench.comparisons().indicators().getFirst()));
        model.type(place("Vårby", 0), "46");

        model.store();
        assertThat(model.endedProperty().get())
                .isInstanceOfSatisfying(
                        Ended.Revises.class,
                        revises -> assertThat(revises.values()).isEqualTo(1));
        model.store(true);

        assertThat(stored()).extracting(Observation::text).containsExactly("46");
    }

    @Test
    void anotherQuestionThanTheMeasuresOwnIsNoticed() throws Exception {
        describe();
        model.setPeriods("2022");
        model.type(place("Vårby", 0), "45");
        model.store();
        model.indicatorProperty()
                .set(Optional.of(workbench.comparisons().indicators().getFirst()));

        assertThat(model.asksSomethingElse()).isFalse();
        model.questionProperty().set("Hur otrygg känner du dig?");
        assertThat(model.asksSomethingElse()).isTrue();
    }
}
