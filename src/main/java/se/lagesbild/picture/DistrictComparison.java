package se.lagesbild.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.LinkedCells;
import se.lagesbild.statistics.Overdispersion;
import se.lagesbild.statistics.Proportion;

/// One indicator in one period: every area with its value, the baselines, and all verdicts.
///
/// @param estimates every area, baselines included, in file order
/// @param baselines what is compared with, in the order in which it is shown
/// @param otherQuestions what stands beside them for want of a baseline of the same question
/// @param cells the counts and the sums that link them, hidden ones included: what an audit of an export looks at
public record DistrictComparison(
        Indicator indicator,
        Source source,
        Period period,
        List<Estimate> estimates,
        List<Estimate> baselines,
        List<Comparison> comparisons,
        List<OtherQuestion> otherQuestions,
        LinkedCells<ObservationKey> cells) {
    public DistrictComparison {
        estimates = List.copyOf(estimates);
        baselines = List.copyOf(baselines);
        comparisons = List.copyOf(comparisons);
        otherQuestions = List.copyOf(otherQuestions);
    }

    /// The baselines that are areas, and so have a value of their own; an earlier round has none.
    public List<Estimate> baselineAreas() {
        return baselines.stream().filter(one -> !EarlierRounds.isOne(one)).toList();
    }

    /// The area's own value in the earlier round that it is compared with first; empty where it may not be shown.
    public Optional<Estimate> earlier(Estimate estimate) {
        return of(estimate.area().key()).stream()
                .map(Comparison::baseline)
                .filter(EarlierRounds::isOne)
                .findFirst()
                .filter(one -> position(one).isPresent());
    }

    /// Areas that are no baseline of this view, highest value first; those without a value, or with a hidden one, last.
    public List<Estimate> areas() {
        return estimates.stream()
                .filter(estimate -> !baselines.contains(estimate))
                .sorted(Comparator.comparingDouble(this::rank).reversed())
                .toList();
    }

    private double rank(Estimate estimate) {
        return position(estimate).orElse(Double.NEGATIVE_INFINITY);
    }

    /// Where the area stands among the others: events per 1 000 inhabitants where areas are shown by rate, else the
    /// value; empty where nothing may be shown.
    public Optional<Double> position(Estimate estimate) {
        if (!estimate.isShown()) {
            return Optional.empty();
        }
        return isByRate() ? estimate.rate().map(rate -> rate.perThousand().rate()) : estimate.value();
    }

    /// The 95 % interval around that place.
    public Optional<Interval> range(Estimate estimate) {
        if (!estimate.isShown()) {
            return Optional.empty();
        }
        return isByRate() ? estimate.rate().map(rate -> rate.perThousand().interval()) : estimate.interval();
    }

    /// The areas below the municipality: those that are ranked and counted.
    public List<Estimate> districts() {
        return areas().stream()
                .filter(estimate -> !estimate.area().level().isReference())
                .toList();
    }

    /// Whether any area below the municipality is among those that are no baseline.
    public boolean hasDistricts() {
        return estimates.stream().anyMatch(one -> !one.area().level().isReference() && !baselines.contains(one));
    }

    /// The verdicts about one area, one a baseline.
    public List<Comparison> of(AreaKey area) {
        return comparisons.stream()
                .filter(comparison -> comparison.estimate().area().key().equals(area))
                .toList();
    }

    /// The verdict about the area beside that baseline.
    public Optional<Comparison> of(AreaKey area, AreaKey baseline) {
        return comparisons.stream()
                .filter(comparison -> comparison.estimate().area().key().equals(area)
                        && comparison.baseline().area().key().equals(baseline))
                .findFirst();
    }

    /// The same about some areas only; the baselines stay.
    public DistrictComparison only(Predicate<Area> which) {
        return new DistrictComparison(
                indicator,
                source,
                period,
                estimates.stream()
                        .filter(one -> baselines.contains(one) || which.test(one.area()))
                        .toList(),
                baselines,
                comparisons.stream()
                        .filter(one -> which.test(one.estimate().area()))
                        .toList(),
                otherQuestions,
                cells);
    }

    DistrictComparison with(List<Comparison> other) {
        return new DistrictComparison(indicator, source, period, estimates, baselines, other, otherQuestions, cells);
    }

    /// Whether areas are shown by events per inhabitants: where events were counted and people are known.
    public boolean isByRate() {
        return indicator.unit() == Unit.COUNT
                && estimates.stream().anyMatch(one -> one.rate().isPresent());
    }

    /// How many times more the areas differ than chance makes them; empty with fewer than ten.
    public OptionalDouble dispersion() {
        List<Proportion> shares =
                districts().stream().flatMap(one -> share(one).stream()).toList();
        double size = shares.stream().mapToDouble(Proportion::size).sum();
        double target =
                shares.stream().mapToDouble(one -> one.share() * one.size()).sum() / size;
        return shares.size() >= Overdispersion.FEWEST_AREAS && target > 0 && target < 1
                ? OptionalDouble.of(Overdispersion.of(shares, target).phi())
                : OptionalDouble.empty();
    }

    /// The share asked, or events as a share of the people.
    private static Optional<Proportion> share(Estimate estimate) {
        if (!estimate.isShown()) {
            return Optional.empty();
        }
        return estimate.tested()
                .or(() -> estimate.rate()
                        .filter(rate -> rate.count() <= rate.exposure().personYears())
                        .map(rate -> new Proportion(
                                rate.count() / rate.exposure().personYears(),
                                rate.exposure().personYears())));
    }

    /// Whether any of the values is a made-up example.
    public boolean isSynthetic() {
        return estimates.stream().anyMatch(one -> one.observation().flags().contains(Flag.SYNTHETIC));
    }

    /// How many of the comparisons would look certain by chance alone if nothing differed.
    public double expectedByChance() {
        return tests() * (1 - Confidence.P95.level());
    }

    /// How many comparisons were tested.
    public long tests() {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict().isTested())
                .count();
    }
}
