package se.lagesbild.statistics;

import java.util.Optional;

/// Change of a count less that of a comparison area ("weighted displacement difference"), of which events that moved to
/// the surroundings are taken back. With lengths of the periods τ and sizes of the areas α,
/// ```
/// change = (x₁/τ₁ − x₀/τ₀)/α      var = (x₁/τ₁² + x₀/τ₀²)/α²
/// local = change_T − change_C      displaced = change_DT − change_DC      total = local + displaced
/// ```
/// A total below 0 means fewer events than the comparison lets expect. Assumes independent Poisson counts and equal
/// change without the measure; shows no cause alone. Source: A. P. Wheeler, J. H. Ratcliffe, Crime Science 7 (2018)
/// 11. Check value: 100 to 80 beside 400 to 420, nothing displaced: −40, standard error 31.6.
///
/// @param local the measure's own area
/// @param displaced its surroundings
/// @param total both
public record WeightedDisplacement(Part local, Part displaced, Part total) {
    /// A change with its standard error, in events per unit of the weights.
    public record Part(double value, double standardError) {
        Part plus(Part other) {
            return new Part(value + other.value, Math.hypot(standardError, other.standardError));
        }

        Part minus(Part other) {
            return new Part(value - other.value, Math.hypot(standardError, other.standardError));
        }

        /// Normal limits.
        public Interval interval(Confidence confidence) {
            double half = confidence.z() * standardError;
            return new Interval(value - half, value + half);
        }

        /// Against no change; empty when nothing was counted.
        public Optional<ZStatistic> test() {
            return standardError == 0 ? Optional.empty() : Optional.of(ZStatistic.of(value / standardError));
        }
    }

    /// Counts of one area.
    ///
    /// @param before at least 0
    /// @param after at least 0
    /// @param size weight of the area, above 0; 1 when areas are not weighted
    public record Zone(long before, long after, double size) {
        /// Where nothing is counted.
        public static final Zone NONE = new Zone(0, 0, 1);

        public Zone {
            Bounds.notNegative("before", before);
            Bounds.notNegative("after", after);
            Bounds.positive("size", size);
        }

        Part change(BeforeAfter<Double> lengths) {
            double first = lengths.before();
            double second = lengths.after();
            return new Part(
                    (after / second - before / first) / size,
                    Math.sqrt(after / (second * second) + before / (first * first)) / size);
        }
    }

    /// Without surroundings, in periods of equal length.
    public static WeightedDisplacement of(Zone treated, Zone comparison) {
        return of(treated, comparison, Zone.NONE, Zone.NONE, new BeforeAfter<>(1.0, 1.0));
    }

    /// With everything.
    ///
    /// @param surroundings where events may have moved
    /// @param comparisonSurroundings what they are compared with
    /// @param lengths of the two periods, above 0
    public static WeightedDisplacement of(
            Zone treated,
            Zone comparison,
            Zone surroundings,
            Zone comparisonSurroundings,
            BeforeAfter<Double> lengths) {
        Bounds.positive("length before", lengths.before());
        Bounds.positive("length after", lengths.after());
        Part local = treated.change(lengths).minus(comparison.change(lengths));
        Part displaced = surroundings.change(lengths).minus(comparisonSurroundings.change(lengths));
        return new WeightedDisplacement(local, displaced, local.plus(displaced));
    }
}
