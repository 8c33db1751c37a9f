package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.figure.Look;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.Decline;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.SavedViews;

/// What the Compare view shows.
///
/// @param charts one, or one an area when they stand side by side; none when nothing can be drawn
/// @param problem why nothing is drawn
/// @param look how the selected areas stand out
/// @param declines what is certainly worse and getting worse, where only that is shown
/// @param own what people added of their own
public record Shown(
        Choice choice,
        Offer offer,
        List<Chart> charts,
        Optional<Undrawn> problem,
        Look look,
        List<Decline> declines,
        Own own) {
    public Shown {
        charts = List.copyOf(charts);
        declines = List.copyOf(declines);
    }

    static Shown of(Choice choice, Offer offer, List<Chart> charts) {
        return new Shown(choice, offer, charts, Optional.empty(), Look.PLAIN, List.of(), Own.NOTHING);
    }

    static Shown nothing(Choice choice, Offer offer, Optional<Undrawn> problem) {
        return new Shown(choice, offer, List.of(), problem, Look.PLAIN, List.of(), Own.NOTHING);
    }

    Shown with(Look other) {
        return new Shown(choice, offer, charts, problem, other, declines, own);
    }

    Shown with(Own other) {
        return new Shown(choice, offer, charts, problem, look, declines, other);
    }

    Shown with(List<Decline> found) {
        return new Shown(choice, offer, charts, problem, look, found, own);
    }

    /// All numbers that are shown.
    public List<DistrictComparison> views() {
        return charts.stream().flatMap(chart -> chart.views().stream()).toList();
    }

    /// How many comparisons were tested.
    public long tests() {
        return views().stream().distinct().mapToLong(DistrictComparison::tests).sum();
    }

    /// The value of that key in what is shown.
    Optional<Found> find(ObservationKey key) {
        return views().stream()
                .flatMap(view -> view.estimates().stream()
                        .filter(one -> one.observation().key().equals(key))
                        .map(one -> new Found(view, one)))
                .findFirst();
    }

    /// The same value, or the same area where one indicator is shown.
    Optional<ObservationKey> still(ObservationKey key) {
        List<ObservationKey> keys = views().stream()
                .flatMap(view -> view.estimates().stream())
                .map(one -> one.observation().key())
                .toList();
        if (keys.contains(key)) {
            return Optional.of(key);
        }
        return views().size() == 1
                ? keys.stream().filter(one -> one.area().equals(key.area())).findFirst()
                : Optional.empty();
    }

    /// Whether the area is one that is ranked, and so can be put beside others.
    boolean isDistrict(AreaKey area) {
        return views().stream()
                .flatMap(view -> view.districts().stream())
                .anyMatch(one -> one.area().key().equals(area));
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
        static final Own NOTHING = new Own(List.of(), List.of(), Optional.empty(), List.of());

        public Own {
            views = List.copyOf(views);
            groups = List.copyOf(groups);
            changes = List.copyOf(changes);
        }
    }
}
