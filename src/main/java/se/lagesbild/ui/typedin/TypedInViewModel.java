package se.lagesbild.ui.typedin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Transcript;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.Workbench;

/// Values on their way from a document into the lägesbild: where they come from, what they measure, and the grid.
public final class TypedInViewModel {
    private final Workbench workbench;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Exception> fail;
    private final TypedGrid grid = new TypedGrid();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty page = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final NewMeasure measure = new NewMeasure();
    private final ObjectProperty<Optional<Indicator>> indicator = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AreaDivision>> division = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Choices>> choices = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Ended> ended = new ReadOnlyObjectWrapper<>(new Ended.Nothing());
    private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper touches = new ReadOnlyIntegerWrapper();

    /// What there is to choose from.
    public record Choices(Catalogue catalogue, Geography geography, List<AreaDivision> divisions) {}

    /// What must be filled in before anything can be stored, in the order of the form.
    public enum Lack {
        TITLE,
        PAGE,
        QUESTION,
        MEASURE,
        NAME_TAKEN,
        PERIOD,
        VALUES
    }

    /// @param changed called when something was stored
    public TypedInViewModel(Workbench workbench, Background background, Runnable changed, Consumer<Exception> fail) {
        this.workbench = workbench;
        this.background = background;
        this.changed = changed;
        this.fail = fail;
        division.addListener((property, before, now) -> now.ifPresent(this::nameRows));
        indicator.addListener((property, before, now) -> now.map(Indicator::question)
                .filter(text -> !text.isEmpty() && question.get().isBlank())
                .ifPresent(question::set));
    }

    /// Reads what there is to choose from.
    public void refresh() {
        background.run(
                () -> {
                    Geography geography = workbench.geography();
                    return new Choices(workbench.register().catalogue(), geography, divisions(geography));
                },
                this::offer,
                fail);
    }

    private static List<AreaDivision> divisions(Geography geography) {
        return geography.divisions().stream()
                .filter(one -> !one.code().equals(AreaDivision.SWEDEN))
                .filter(one -> !geography.areasOf(one.code()).isEmpty())
                .toList();
    }

    private void offer(Choices now) {
        choices.set(Optional.of(now));
        indicator.get().ifPresent(chosen -> indicator.set(now.catalogue().indicator(chosen.code())));
        if (division.get().isEmpty()) {
            division.set(now.divisions().stream().findFirst());
        }
        measure.offer(now.catalogue());
    }

    /// The nation, the county and the municipality of the division, then its areas.
    private void nameRows(AreaDivision chosen) {
        choices.get().map(Choices::geography).ifPresent(geography -> {
            List<Area> areas = geography.areasOf(chosen.code());
            List<String> names = new ArrayList<>();
            Optional<Area> above = areas.getFirst().parent().flatMap(geography::area);
            while (above.isPresent()) {
                if (above.get().level().isReference()) {
                    names.add(above.get().name());
                }
                above = above.get().parent().flatMap(geography::area);
            }
            areas.forEach(area -> names.add(area.name()));
            grid.setAreas(names);
            reshaped();
        });
    }

    /// Shows the columns of these periods, written with commas, semicolons or blanks between them.
    public void setPeriods(String text) {
        grid.setPeriods(Arrays.stream(text.split("[,;\\s]+"))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList());
        reshaped();
    }

    /// Shows or hides a column of each period.
    void show(Part part, boolean isShown) {
        grid.show(part, isShown);
        reshaped();
    }

    void type(Place place, String text) {
        grid.type(place, text);
        touched();
    }

    void nameRow(int row, String name) {
        grid.setArea(row, name);
        touched();
    }

    /// A row for an area that the division lacks.
    void addRow() {
        grid.addRow();
        reshaped();
    }

    /// Fills in what was copied from a spreadsheet.
    ///
    /// @return how many cells found no place
    int paste(Place from, String text) {
        int lost = grid.paste(from, text);
        reshaped();
        return lost;
    }

    private Catalogue catalogue() {
        return choices.get().orElseThrow().catalogue();
    }

    private void touched() {
        ended.set(new Ended.Nothing());
        touches.set(touches.get() + 1);
    }

    private void reshaped() {
        touched();
        shape.set(shape.get() + 1);
    }

    TypedGrid grid() {
        return grid;
    }

    /// What is missing still; empty when it can be stored.
    public Optional<Lack> lack() {
        if (title.get().isBlank()) {
            return Optional.of(Lack.TITLE);
        }
        if (page.get().isBlank()) {
            return Optional.of(Lack.PAGE);
        }
        if (question.get().isBlank()) {
            return Optional.of(Lack.QUESTION);
        }
        if (indicator.get().isEmpty() && !measure.isNamed()) {
            return Optional.of(Lack.MEASURE);
        }
        if (indicator.get().isEmpty() && measure.isTaken(catalogue())) {
            return Optional.of(Lack.NAME_TAKEN);
        }
        if (grid.periods().isEmpty()) {
            return Optional.of(Lack.PERIOD);
        }
        return grid.rows().isEmpty() ? Optional.of(Lack.VALUES) : Optional.empty();
    }

    /// Whether the question that was typed is another one than the measure's own: then it is another measure.
    public boolean asksSomethingElse() {
        String own = indicator.get().map(Indicator::question).orElse("");
        return !own.isBlank()
                && !question.get().isBlank()
                && !AreaName.fold(own).equals(AreaName.fold(question.get()));
    }

    /// Stores everything, or says why not.
    public void store() {
        store(List.of());
    }

    /// The same when the values may take the place of those that are there, or shall not.
    public void store(boolean replace) {
        store(List.of(
                new Answer(transcript().name(), ProblemCode.REVISION, "", replace ? Answer.REPLACE : Answer.KEEP)));
    }

    private void store(List<Answer> answers) {
        if (lack().isPresent()) {
            return;
        }
        Transcript transcript = transcript();
        List<Place> places = List.copyOf(grid.rows().values());
        background.run(
                () -> workbench.imports().read(transcript, answers),
                receipt -> show(receipt, transcript.indicator(), places),
                fail);
    }

    private Transcript transcript() {
        return new Transcript(
                new Document(title.get(), page.get(), question.get()),
                indicator.get().orElseGet(() -> measure.made(catalogue(), question.get())),
                division.get().map(AreaDivision::code),
                List.copyOf(grid.rows().keySet()));
    }

    private void show(Receipt receipt, Indicator measure, List<Place> places) {
        Ended how = Ended.of(receipt, grid, places);
        ended.set(how);
        if (how instanceof Ended.Stored stored) {
            if (stored.values() > 0) {
                grid.clear();
                indicator.set(Optional.of(measure));
                shape.set(shape.get() + 1);
            }
            refresh();
            changed.run();
        }
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty pageProperty() {
        return page;
    }

    public StringProperty questionProperty() {
        return question;
    }

    /// The measure that the values belong to; empty for a new one.
    public ObjectProperty<Optional<Indicator>> indicatorProperty() {
        return indicator;
    }

    /// What a measure is called and counts that is not there yet.
    public NewMeasure measure() {
        return measure;
    }

    public ObjectProperty<Optional<AreaDivision>> divisionProperty() {
        return division;
    }

    public ReadOnlyObjectProperty<Optional<Choices>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ended> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// Grows whenever anything in the grid is typed, so that what is lacking is looked at again.
    public ReadOnlyIntegerProperty touchesProperty() {
        return touches.getReadOnlyProperty();
    }

    /// Grows whenever rows or columns of the grid change.
    public ReadOnlyIntegerProperty shapeProperty() {
        return shape.getReadOnlyProperty();
    }
}
