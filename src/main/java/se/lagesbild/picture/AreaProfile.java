package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Polarity;

/// One area in all indicators that know it, beside the spread of its kind.
///
/// @param rows in the order of the views
public record AreaProfile(Area area, List<Row> rows) {
    /// One indicator.
    ///
    /// @param estimate of the area; may have no value to show
    /// @param others values of the areas of the same kind, the area's own among them, rising
    public record Row(DistrictComparison view, Estimate estimate, List<Double> others) {
        public Row {
            others = List.copyOf(others);
        }

        /// What the area is seen against.
        public Optional<Estimate> baseline() {
            return view.baselines().stream()
                    .filter(one -> view.position(one).isPresent())
                    .findFirst()
                    .or(() -> view.earlier(estimate));
        }

        /// What is said of the area beside it.
        public Optional<Comparison> comparison() {
            return baseline()
                    .flatMap(one -> view.of(estimate.area().key(), one.area().key()));
        }

        /// 1 where higher is further to the right: better, or just higher where nobody says what is good.
        public int direction() {
            return view.indicator().polarity() == Polarity.LOWER_BETTER ? -1 : 1;
        }
    }

    public AreaProfile {
        rows = List.copyOf(rows);
    }

    /// Empty where no view knows the area.
    public static Optional<AreaProfile> of(List<DistrictComparison> views, AreaKey area) {
        List<Row> rows = views.stream()
                .flatMap(view -> view.estimates().stream()
                        .filter(one -> one.area().key().equals(area)
                                && !view.baselines().contains(one))
                        .map(one -> row(view, one)))
                .toList();
        return rows.stream()
                .findFirst()
                .map(row -> new AreaProfile(row.estimate().area(), rows));
    }

    /// The district that is worse in most indicators, and among those the one that most could be tested of; empty
    /// without districts.
    public static Optional<AreaKey> worst(List<DistrictComparison> views) {
        Map<AreaKey, List<Row>> rows = new LinkedHashMap<>();
        for (DistrictComparison view : views) {
            for (Estimate one : view.districts()) {
                rows.computeIfAbsent(one.area().key(), key -> new ArrayList<>()).add(new Row(view, one, List.of()));
            }
        }
        return rows.values().stream()
                .map(of -> new AreaProfile(of.getFirst().estimate().area(), of))
                .max(Comparator.comparingLong((AreaProfile one) -> one.count(VerdictClass.WORSE))
                        .thenComparingLong(AreaProfile::tests))
                .map(one -> one.area().key());
    }

    private static Row row(DistrictComparison view, Estimate estimate) {
        boolean reference = estimate.area().level().isReference();
        List<Double> others = view.areas().stream()
                .filter(one -> one.area().level().isReference() == reference)
                .flatMap(one -> view.position(one).stream())
                .sorted()
                .toList();
        return new Row(view, estimate, others);
    }

    /// How many of the indicators say that of the area.
    public long count(VerdictClass verdict) {
        return rows.stream()
                .flatMap(row -> row.comparison().stream())
                .filter(one -> VerdictClass.of(one) == verdict)
                .count();
    }

    /// How many could be tested.
    public long tests() {
        return rows.stream()
                .flatMap(row -> row.comparison().stream())
                .filter(one -> one.verdict().isTested())
                .count();
    }
}
