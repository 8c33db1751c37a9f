package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Mark;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.History;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Decline;
import se.lagesbild.workbench.Lineage;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// What is compared, which mark is selected, and what is known about it.
public final class CompareViewModel {
    private final Workbench workbench;
    private final Words words;
    private final Background background;
    private final Consumer<Exception> fail;
    private final History<Choice> history = new History<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selected>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Choice choice;
    private int asked;

    /// What the view shows.
    ///
    /// @param charts one, or one an area when they stand side by side; none when nothing can be drawn
    /// @param problem why nothing is drawn, a sentence
    /// @param declines what is certainly worse and getting worse, where only that is shown
    /// @param own what people added of their own
    public record Shown(
            Choice choice, Offer offer, List<Chart> charts, Optional<String> problem, List<Decline> declines, Own own) {
        public Shown {
            charts = List.copyOf(charts);
            declines = List.copyOf(declines);
        }

        /// All numbers that are shown.
        public List<DistrictComparison> views() {
            return charts.stream().flatMap(chart -> chart.views().stream()).toList();
        }

        /// How many comparisons were tested.
        public long tests() {
            return views().stream()
                    .distinct()
                    .mapToLong(DistrictComparison::tests)
                    .sum();
        }
    }

    /// What people added of their own.
    ///
    /// @param opened the saved view that is shown
    /// @param changes what it says now that it did not say when it was last looked at
    public record Own(
            List<SavedView> views,
            List<AreaGroup> groups,
            Optional<SavedView> opened,
            List<SavedViews.Change> changes) {
        private static final Own NOTHING = new Own(List.of(), List.of(), Optional.empty(), List.of());

        public Own {
            views = List.copyOf(views);
            groups = List.copyOf(groups);
            changes = List.copyOf(changes);
        }
    }

    /// The selected value with everything behind it.
    ///
    /// @param changes from earlier periods to later ones, latest first
    /// @param lineages one for each number that the value is made of
    /// @param notes what was written beside it, latest first
    public record Selected(
            DistrictComparison view,
            Estimate estimate,
            List<Comparison> verdicts,
            List<Comparison> changes,
            Optional<Trend> trend,
            List<Lineage> lineages,
            List<Note> notes) {
        public Selected {
            notes = List.copyOf(notes);
            verdicts = List.copyOf(verdicts);
            changes = List.copyOf(changes);
            lineages = List.copyOf(lineages);
        }

        /// What is selected, whatever figure shows it.
        public ObservationKey key() {
            return estimate.observation().key();
        }
    }

    /// @param choice what was chosen in an earlier window, or [Choice#FIRST]
    public CompareViewModel(
            Workbench workbench, Words words, Background background, Consumer<Exception> fail, Choice choice) {
        this.workbench = workbench;
        this.words = words;
        this.background = background;
        this.fail = fail;
        this.choice = choice;
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
                .ifPresent(
                        key -> choose(now -> Choice.isOfMany(now.request().kind()) ? now.about(key.indicator()) : now));
    }

    /// Shows what was saved under a name, by what is stored now.
    public void open(SavedView saved) {
        choose(now -> Choice.of(saved));
    }

    /// Keeps what is shown under a name.
    public void saveView(String name) {
        shown.get()
                .ifPresent(now -> work(
                        () -> workbench.savedViews().save(name, choice.toSave(), now.views()),
                        saved -> show(choice.named(saved.name()))));
    }

    public void deleteView(String name) {
        work(
                () -> {
                    workbench.savedViews().delete(name);
                    return name;
                },
                done -> refresh());
    }

    /// The changes of the saved view have been seen.
    public void seen() {
        shown.get()
                .ifPresent(now -> now.own()
                        .opened()
                        .ifPresent(opened -> work(
                                () -> {
                                    workbench.savedViews().seen(opened, now.views());
                                    return opened;
                                },
                                done -> refresh())));
    }

    /// Puts the selected areas under a name and compares with them.
    public void saveGroup(String name) {
        work(
                () -> workbench.groups().save(name, choice.request().options().highlighted()),
                group -> choose(now -> now.with(now.request().against(List.of(group.key())))));
    }

    public void delete(AreaGroup group) {
        work(
                () -> {
                    workbench.groups().delete(group);
                    return group;
                },
                done -> refresh());
    }

    /// Writes a note beside the selected value.
    public void writeNote(String text) {
        selected.get()
                .filter(one -> !text.isBlank())
                .ifPresent(one -> work(
                        () -> {
                            workbench.notes().write(one.key(), text);
                            return one.key();
                        },
                        this::select));
    }

    public void delete(Note note) {
        selected.get()
                .ifPresent(one -> work(
                        () -> {
                            workbench.notes().delete(note);
                            return one.key();
                        },
                        this::select));
    }

    /// Back to what was shown before the last choice.
    public void undo() {
        history.undo(choice).ifPresent(this::show);
    }

    /// Forward again.
    public void redo() {
        history.redo(choice).ifPresent(this::show);
    }

    private void show(Choice next) {
        choice = next;
        int ticket = ++asked;
        work(() -> read(next), found -> {
            if (ticket == asked) {
                Optional<ObservationKey> kept = selected.get().map(Selected::key);
                shown.set(Optional.of(found));
                selected.set(Optional.empty());
                kept.flatMap(key -> still(found, key)).ifPresent(this::select);
            }
        });
    }

    /// The same value, or the same area in what is shown now.
    private static Optional<ObservationKey> still(Shown found, ObservationKey key) {
        List<ObservationKey> keys = found.views().stream()
                .flatMap(view -> view.estimates().stream())
                .map(one -> one.observation().key())
                .toList();
        return keys.contains(key)
                ? Optional.of(key)
                : found.views().size() == 1
                        ? keys.stream()
                                .filter(one -> one.area().equals(key.area()))
                                .findFirst()
                        : Optional.empty();
    }

    private Shown read(Choice wanted) throws Exception {
        Shown drawn = drawn(wanted);
        List<SavedView> views = workbench.savedViews().all();
        Optional<SavedView> opened = views.stream()
                .filter(one -> wanted.view().equals(Optional.of(one.name())))
                .findFirst();
        Own own = new Own(
                views,
                workbench.groups().all(),
                opened,
                opened.map(one -> SavedViews.changes(one, drawn.views())).orElse(List.of()));
        return new Shown(drawn.choice(), drawn.offer(), drawn.charts(), drawn.problem(), drawn.declines(), own);
    }

    private Shown drawn(Choice wanted) throws Exception {
        Offer offer = workbench.offers().of(wanted.request().time(), wanted.focus());
        if (offer.indicators().isEmpty()) {
            return new Shown(wanted, offer, List.of(), Optional.empty(), List.of(), Own.NOTHING);
        }
        try {
            if (wanted.manner().beside()
                    && wanted.request().options().highlighted().size() < 2) {
                return new Shown(
                        wanted, offer, List.of(), Optional.of(words.get("compare.beside.few")), List.of(), Own.NOTHING);
            }
            if (wanted.manner().beside()) {
                return new Shown(wanted, offer, beside(wanted, offer), Optional.empty(), List.of(), Own.NOTHING);
            }
            Chart chart = workbench.charts().draw(wanted.resolved(offer), words);
            return wanted.manner().worsening()
                    ? worsening(wanted, offer, chart)
                    : new Shown(wanted, offer, List.of(chart), Optional.empty(), List.of(), Own.NOTHING);
        } catch (UndrawableException sentence) {
            return new Shown(
                    wanted,
                    offer,
                    List.of(),
                    Optional.of(String.valueOf(sentence.getMessage())),
                    List.of(),
                    Own.NOTHING);
        }
    }

    /// The selected areas on the same axes: profiles of many indicators, panels of one.
    private List<Chart> beside(Choice wanted, Offer offer) throws Exception {
        try {
            return Choice.isOfMany(wanted.request().kind()) ? profiles(wanted, offer) : panels(wanted, offer);
        } catch (UndrawableException undrawable) {
            if (undrawable.reason() == UndrawableException.Reason.NOT_YET) {
                return panels(wanted, offer);
            }
            throw undrawable;
        }
    }

    private List<Chart> panels(Choice wanted, Offer offer) throws Exception {
        List<AreaKey> areas = wanted.request().options().highlighted();
        return List.of(workbench
                .charts()
                .draw(wanted.as(ChartKind.TREND).resolved(offer).among(areas), words));
    }

    private List<Chart> profiles(Choice wanted, Offer offer) throws Exception {
        List<Chart> charts = new ArrayList<>();
        for (AreaKey area : wanted.request().options().highlighted()) {
            charts.add(workbench
                    .charts()
                    .draw(wanted.as(ChartKind.PROFILE).resolved(offer).among(List.of(area)), words));
        }
        return charts;
    }

    /// Only the indicators and the areas where something is certainly worse and getting worse.
    private Shown worsening(Choice wanted, Offer offer, Chart chart) throws Exception {
        List<Decline> declines = workbench.declines().among(chart.views());
        if (declines.isEmpty()) {
            return new Shown(
                    wanted, offer, List.of(), Optional.of(words.get("compare.worsening.none")), declines, Own.NOTHING);
        }
        ChartRequest request = chart.request();
        ChartRequest narrowed = new ChartRequest(
                request.kind(),
                declines.stream()
                        .map(one -> one.view().indicator().code())
                        .distinct()
                        .toList(),
                declines.stream()
                        .map(one -> one.estimate().area().key())
                        .distinct()
                        .toList(),
                request.time(),
                request.comparators(),
                request.subgroup(),
                request.options());
        return new Shown(
                wanted,
                offer,
                List.of(workbench.charts().draw(narrowed, words)),
                Optional.empty(),
                declines,
                Own.NOTHING);
    }

    /// Selects what a mark stands for.
    public void select(Mark mark) {
        keyOf(mark).ifPresent(this::select);
    }

    /// Selects a value of what is shown; any other key selects nothing.
    public void select(ObservationKey key) {
        Optional<Shown> now = shown.get();
        find(now, key)
                .ifPresent(found -> work(() -> selected(found), result -> {
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

    /// A value beside the view that shows it.
    public record Found(DistrictComparison view, Estimate estimate) {}

    /// What a mark stands for, where the figure's numbers are known.
    public Optional<Found> find(Mark mark) {
        return keyOf(mark).flatMap(key -> find(shown.get(), key));
    }

    private Optional<ObservationKey> keyOf(Mark mark) {
        return mark.observations().reversed().stream()
                .map(Observation::key)
                .filter(key -> key.area().equals(mark.area()))
                .findFirst()
                .or(() -> mark.observations().stream()
                        .map(one -> one.key().at(mark.area()))
                        .findFirst());
    }

    private static Optional<Found> find(Optional<Shown> now, ObservationKey key) {
        return now.stream()
                .flatMap(one -> one.views().stream())
                .flatMap(view -> view.estimates().stream()
                        .filter(one -> one.observation().key().equals(key))
                        .map(one -> new Found(view, one)))
                .findFirst();
    }

    private Selected selected(Found found) throws Exception {
        AreaKey area = found.estimate().area().key();
        Series series = workbench
                .comparisons()
                .series(found.view().indicator())
                .about(choice.request().subgroup());
        List<Lineage> lineages = new ArrayList<>();
        for (Observation part : workbench.comparisons().behind(found.estimate())) {
            lineages.add(workbench.comparisons().lineage(part));
        }
        return new Selected(
                found.view(),
                found.estimate(),
                found.view().of(area),
                workbench.comparisons().changes(series, area),
                workbench.comparisons().trend(series, area),
                lineages,
                workbench.notes().about(found.estimate().observation().key()));
    }

    private <T> void work(Callable<T> work, Consumer<T> show) {
        busy.set(true);
        background.run(
                work,
                result -> {
                    busy.set(false);
                    show.accept(result);
                },
                failed -> {
                    busy.set(false);
                    fail.accept(failed);
                });
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
