package se.lagesbild.ui.compare;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Mark;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.History;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Workbench;

/// What is compared, which mark is selected, and what is known about it.
public final class CompareViewModel {
    private final ChoiceReader reader;
    private final Belongings belongings;
    private final Background background;
    private final Consumer<Exception> fail;
    private final History<Choice> history = new History<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selected>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Choice choice;
    private int asked;
    private int working;

    /// @param reading where figures are read
    /// @param writing where notes and views are kept
    /// @param choice what was chosen in an earlier window, or [Choice#FIRST]
    public CompareViewModel(
            Workbench workbench,
            Words words,
            Background reading,
            Background writing,
            Consumer<Exception> fail,
            Choice choice) {
        this.reader = new ChoiceReader(workbench, words);
        this.belongings = new Belongings(workbench, this, writing, fail);
        this.background = reading;
        this.fail = fail;
        this.choice = choice;
    }

    /// The views, groups and notes that people keep.
    public Belongings belongings() {
        return belongings;
    }

    /// Reads everything again and keeps the choice.
    public void refresh() {
        show(choice);
    }

    /// What is chosen now, also while it is still being read.
    public Choice choice() {
        return choice;
    }

    /// Chooses something else, which can be undone.
    public void choose(UnaryOperator<Choice> change) {
        Choice next = change.apply(choice);
        if (!next.equals(choice)) {
            history.leave(choice);
            show(next);
        }
    }

    /// One indicator in an edition, from a finding of the overview.
    public void open(Indicator indicator, int edition) {
        choose(now -> now.about(indicator.code())
                .with(now.about(indicator.code()).request().at(new ChartTime.OfEdition(edition)))
                .as(ChartKind.DOTS));
    }

    /// The mark's own indicator, area by area.
    public void open(Mark mark) {
        keyOf(mark)
                .ifPresent(key ->
                        choose(now -> ChartRequest.isOfMany(now.request().kind()) ? now.about(key.indicator()) : now));
    }

    /// Puts a district beside others, or no longer; county and nation stand there anyway.
    public void toggle(AreaKey area) {
        if (shown.get().map(now -> now.isDistrict(area)).orElse(false)) {
            choose(now -> now.toggled(area));
        }
    }

    /// Back to what was shown before the last choice.
    public void undo() {
        history.undo(choice).ifPresent(this::show);
    }

    /// What an undo would lead to; empty where there is nothing to undo.
    public Optional<Choice> undoable() {
        return history.before();
    }

    /// What a redo would lead to; empty where nothing was undone.
    public Optional<Choice> redoable() {
        return history.after();
    }

    /// Forward again.
    public void redo() {
        history.redo(choice).ifPresent(this::show);
    }

    /// Shows a choice that is no step of its own.
    void show(Choice next) {
        choice = next;
        int ticket = ++asked;
        work(() -> reader.read(next), found -> {
            if (ticket == asked) {
                Optional<ObservationKey> kept = selected.get().map(Selected::key);
                shown.set(Optional.of(found));
                selected.set(Optional.empty());
                kept.flatMap(found::still).ifPresent(this::select);
            }
        });
    }

    /// Selects what a mark stands for.
    public void select(Mark mark) {
        keyOf(mark).ifPresent(this::select);
    }

    /// Selects a value of what is shown; any other key selects nothing.
    public void select(ObservationKey key) {
        Optional<Shown> now = shown.get();
        now.flatMap(one -> one.find(key))
                .ifPresent(found ->
                        work(() -> reader.read(found, choice.request().subgroup()), result -> {
                            if (shown.get().equals(now)) {
                                selected.set(Optional.of(result));
                            }
                        }));
    }

    /// Selects the area in the first of the views that has it.
    public void select(AreaKey area) {
        shown.get().stream()
                .flatMap(now -> now.views().stream())
                .flatMap(view -> view.estimates().stream())
                .filter(one -> one.area().key().equals(area))
                .findFirst()
                .ifPresent(one -> select(one.observation().key()));
    }

    /// What a mark stands for, where the figure's numbers are known.
    public Optional<Found> find(Mark mark) {
        return keyOf(mark).flatMap(key -> shown.get().flatMap(now -> now.find(key)));
    }

    private static Optional<ObservationKey> keyOf(Mark mark) {
        return mark.observations().reversed().stream()
                .map(Observation::key)
                .filter(key -> key.area().equals(mark.area()))
                .findFirst()
                .or(() -> mark.observations().stream()
                        .map(one -> one.key().at(mark.area()))
                        .findFirst());
    }

    /// Does something in the background, with the sign of it.
    <T> void work(Callable<T> work, Consumer<T> show) {
        begun(1);
        background.run(
                work,
                result -> {
                    begun(-1);
                    show.accept(result);
                },
                failed -> {
                    begun(-1);
                    fail.accept(failed);
                });
    }

    private void begun(int more) {
        working += more;
        busy.set(working > 0);
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Selected>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }
}
