package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.Lineage;

/// Which indicator, edition and baselines are shown, which area is selected, and what is known about it.
public final class CompareViewModel {
    private final Comparisons comparisons;
    private final Background background;
    private final Consumer<Exception> fail;
    private final ObservableList<Integer> editions = FXCollections.observableArrayList();
    private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selected>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Wanted wanted;
    private int asked;

    /// What the user chose, also while it is still being read; survives a change of language.
    ///
    /// @param against empty for the usual baselines
    /// @param corrected whether p-values are corrected for many comparisons
    public record Wanted(
            Optional<String> indicator, Optional<Integer> edition, Optional<List<AreaKey>> against, boolean corrected) {
        /// Nothing chosen yet: the first indicator, the latest edition, the usual baselines, no correction.
        public static final Wanted NOTHING = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// What the view shows.
    ///
    /// @param available areas to compare with
    /// @param against keys of those that are compared with, in order
    public record Shown(
            int edition,
            Indicator indicator,
            Optional<Period> period,
            List<Area> available,
            List<AreaKey> against,
            Optional<DistrictComparison> view) {}

    /// The selected area with everything behind its value.
    ///
    /// @param changes from earlier periods to later ones, latest first
    public record Selected(
            Estimate estimate,
            List<Comparison> verdicts,
            List<Comparison> changes,
            Optional<Trend> trend,
            Lineage lineage) {}

    private record Content(List<Integer> editions, List<Indicator> indicators, Optional<Shown> shown) {}

    /// @param wanted what was chosen in an earlier window, or [Wanted#NOTHING]
    public CompareViewModel(Comparisons comparisons, Background background, Consumer<Exception> fail, Wanted wanted) {
        this.comparisons = comparisons;
        this.background = background;
        this.fail = fail;
        this.wanted = wanted;
    }

    /// Reads what there is to choose from and keeps the choice as far as it still exists.
    public void refresh() {
        int ticket = ++asked;
        Wanted choice = wanted;
        work(() -> content(choice), content -> {
            editions.setAll(content.editions());
            indicators.setAll(content.indicators());
            if (ticket == asked) {
                content.shown().ifPresent(this::show);
            }
        });
    }

    private Content content(Wanted choice) throws Exception {
        List<Integer> years = comparisons.editions();
        List<Indicator> measures = comparisons.indicators();
        return new Content(
                years,
                measures,
                years.isEmpty() || measures.isEmpty()
                        ? Optional.empty()
                        : Optional.of(read(choice, years.getFirst(), measures)));
    }

    public void choose(Indicator indicator) {
        Optional<String> now = wanted.indicator()
                .or(() -> shown.get().map(one -> one.indicator().code()));
        if (!now.equals(Optional.of(indicator.code()))) {
            ask(new Wanted(Optional.of(indicator.code()), wanted.edition(), Optional.empty(), wanted.corrected()));
        }
    }

    public void choose(int edition) {
        Optional<Integer> now = wanted.edition().or(() -> shown.get().map(Shown::edition));
        if (!now.equals(Optional.of(edition))) {
            ask(new Wanted(wanted.indicator(), Optional.of(edition), Optional.empty(), wanted.corrected()));
        }
    }

    /// Indicator and edition at once, from a finding of the overview.
    public void choose(Indicator indicator, int edition) {
        ask(new Wanted(Optional.of(indicator.code()), Optional.of(edition), Optional.empty(), wanted.corrected()));
    }

    public void compareWith(List<AreaKey> against) {
        ask(new Wanted(wanted.indicator(), wanted.edition(), Optional.of(List.copyOf(against)), wanted.corrected()));
    }

    /// Whether a difference that is lost among so many comparisons is marked.
    public void correct(boolean corrected) {
        if (corrected != wanted.corrected()) {
            ask(new Wanted(wanted.indicator(), wanted.edition(), wanted.against(), corrected));
        }
    }

    /// What is chosen now.
    public Wanted wanted() {
        return wanted;
    }

    private void ask(Wanted next) {
        wanted = next;
        int ticket = ++asked;
        work(() -> content(next), content -> {
            if (ticket == asked) {
                content.shown().ifPresent(this::show);
            }
        });
    }

    private Shown read(Wanted choice, int latest, List<Indicator> measures) throws Exception {
        Indicator indicator = measures.stream()
                .filter(one -> choice.indicator().equals(Optional.of(one.code())))
                .findFirst()
                .orElse(measures.getFirst());
        return read(indicator, choice.edition().orElse(latest), choice);
    }

    private Shown read(Indicator indicator, int edition, Wanted choice) throws Exception {
        Series series = comparisons.series(indicator);
        Optional<Period> period = series.periodOf(edition);
        if (period.isEmpty()) {
            return new Shown(edition, indicator, period, List.of(), List.of(), Optional.empty());
        }
        List<AreaKey> baselines = choice.against().isPresent()
                ? choice.against().get()
                : comparisons.usualBaselines(series, period.get());
        DistrictComparison view = comparisons.districts(series, period.get(), baselines);
        return new Shown(
                edition,
                indicator,
                period,
                comparisons.baselines(series, period.get()),
                baselines,
                Optional.of(choice.corrected() ? comparisons.corrected(view, edition) : view));
    }

    private void show(Shown next) {
        Optional<AreaKey> kept = selected.get().map(one -> one.estimate().area().key());
        shown.set(Optional.of(next));
        selected.set(Optional.empty());
        kept.ifPresent(this::select);
    }

    /// Selects an area of the view; any other key selects nothing.
    public void select(AreaKey area) {
        Optional<DistrictComparison> view = shown.get().flatMap(Shown::view);
        Optional<Estimate> estimate = view.stream()
                .flatMap(one -> one.estimates().stream())
                .filter(one -> one.area().key().equals(area))
                .findFirst();
        estimate.ifPresent(one -> work(
                () -> new Selected(
                        one,
                        view.orElseThrow().of(area),
                        comparisons.changes(
                                comparisons.series(view.orElseThrow().indicator()), area),
                        comparisons.trend(comparisons.series(view.orElseThrow().indicator()), area),
                        comparisons.lineage(one.observation())),
                found -> {
                    if (shown.get().flatMap(Shown::view).equals(view)) {
                        selected.set(Optional.of(found));
                    }
                }));
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

    public ObservableList<Integer> editions() {
        return editions;
    }

    public ObservableList<Indicator> indicators() {
        return indicators;
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
