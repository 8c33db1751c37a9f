package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.CountFunnel;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.ShareFunnel;

/// Areas by how much they rest on, and how far chance alone would move them from a common value.
///
/// @param baseline whose value is the common one; empty where that is the areas' own taken together
/// @param target the common value, in the unit of [DistrictComparison#position]
/// @param points areas with a value and a size
public record Funnel(DistrictComparison view, Optional<Estimate> baseline, double target, List<Point> points) {
    private static final double PERCENT = 100;

    /// Where an area stands.
    public enum Place {
        WITHIN,
        /// Outside the 95 % limits.
        OUTSIDE,
        /// Outside the 99.8 % limits too.
        FAR_OUTSIDE
    }

    /// One area.
    ///
    /// @param size answers that count, or person-years
    /// @param value in the unit of [DistrictComparison#position]
    public record Point(Estimate estimate, double size, double value, Place place) {}

    public Funnel {
        points = List.copyOf(points);
    }

    /// Empty where fewer than one area tells its size, or where all are the same at 0 or 100 %.
    public static Optional<Funnel> of(DistrictComparison view) {
        List<Estimate> sized = view.areas().stream()
                .filter(one -> view.position(one).isPresent() && size(view, one).isPresent())
                .toList();
        Optional<Estimate> baseline = view.baselines().stream()
                .filter(one -> view.position(one).isPresent())
                .findFirst();
        double target = baseline.flatMap(view::position).orElseGet(() -> together(view, sized));
        boolean possible = !sized.isEmpty() && target > 0 && (view.isByRate() || target < PERCENT);
        if (!possible) {
            return Optional.empty();
        }
        List<Point> points = sized.stream().map(one -> point(view, target, one)).toList();
        return Optional.of(new Funnel(view, baseline, target, points));
    }

    private static Optional<Double> size(DistrictComparison view, Estimate estimate) {
        return view.isByRate()
                ? estimate.rate().map(rate -> rate.exposure().personYears())
                : estimate.tested().map(Proportion::size);
    }

    private static double together(DistrictComparison view, List<Estimate> areas) {
        double sum = 0;
        double size = 0;
        for (Estimate area : areas) {
            double weight = size(view, area).orElseThrow();
            sum += weight * view.position(area).orElseThrow();
            size += weight;
        }
        return size == 0 ? 0 : sum / size;
    }

    private static Point point(DistrictComparison view, double target, Estimate estimate) {
        double size = size(view, estimate).orElseThrow();
        double value = view.position(estimate).orElseThrow();
        Place place = !limits(view, target, size, Confidence.P998).contains(value)
                ? Place.FAR_OUTSIDE
                : !limits(view, target, size, Confidence.P95).contains(value) ? Place.OUTSIDE : Place.WITHIN;
        return new Point(estimate, size, value, place);
    }

    /// Where chance alone leaves an area of that size.
    public Interval limits(double size, Confidence confidence) {
        return limits(view, target, size, confidence);
    }

    /// For rates the limits that agree with the exact interval.
    private static Interval limits(DistrictComparison view, double target, double size, Confidence confidence) {
        return view.isByRate()
                ? CountFunnel.of(target * size / Rate.PER, confidence).times(Rate.PER / size)
                : ShareFunnel.of(target / PERCENT, Math.max(1, Math.round(size)), confidence)
                        .score()
                        .times(PERCENT);
    }
}
