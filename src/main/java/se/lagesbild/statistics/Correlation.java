package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/// How two indicators go together over areas: Pearson's r of the values or Spearman's ρ of their ranks,
/// ```
/// t = r·√((n−2)/(1−r²)), n−2 degrees of freedom      limits: tanh(artanh r ± z/√(n−3))
/// ```
/// The limits hold for Pearson's r alone. Correlation of areas tells nothing about persons and nothing about causes.
/// Check value: 1 to 5 against 2, 4, 6, 8, 10: r 1, p 0.
///
/// @param coefficient −1..1
/// @param pValue empty with two points
/// @param interval of Pearson's r at the level asked for; empty below four points and for ranks
public record Correlation(double coefficient, OptionalDouble pValue, Optional<Interval> interval) {
    private static final double ROUNDING = 1e-14;

    /// Empty with fewer than two points or when one side is constant.
    public static Optional<Correlation> pearson(List<Double> x, List<Double> y, Confidence confidence) {
        return varies(x, y)
                ? Optional.of(of(new PearsonsCorrelation().correlation(array(x), array(y)), x.size(), confidence))
                : Optional.empty();
    }

    /// Of ranks, equal values sharing their mean rank; empty as for values.
    public static Optional<Correlation> spearman(List<Double> x, List<Double> y) {
        if (!varies(x, y)) {
            return Optional.empty();
        }
        double found = exact(new SpearmansCorrelation().correlation(array(x), array(y)));
        return Optional.of(new Correlation(found, pValue(found, x.size()), Optional.empty()));
    }

    private static Correlation of(double found, int size, Confidence confidence) {
        double r = exact(found);
        return new Correlation(r, pValue(r, size), interval(r, size, confidence.z()));
    }

    private static boolean varies(List<Double> x, List<Double> y) {
        Bounds.sameLength("y", x.size(), y.size());
        x.forEach(value -> Bounds.finite("x", value));
        y.forEach(value -> Bounds.finite("y", value));
        return x.stream().distinct().count() > 1 && y.stream().distinct().count() > 1;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(one -> one).toArray();
    }

    /// ±1 when only the last digit stands between.
    private static double exact(double r) {
        return Math.abs(r) > 1 - ROUNDING ? Math.signum(r) : r;
    }

    private static OptionalDouble pValue(double r, int size) {
        if (size < 3) {
            return OptionalDouble.empty();
        }
        int degrees = size - 2;
        return OptionalDouble.of(
                Math.abs(r) == 1 ? 0 : Quantiles.studentTail(r * Math.sqrt(degrees / (1 - r * r)), degrees));
    }

    private static Optional<Interval> interval(double r, int size, double z) {
        if (size < 4) {
            return Optional.empty();
        }
        if (Math.abs(r) == 1) {
            return Optional.of(new Interval(r, r));
        }
        double middle = (Math.log1p(r) - Math.log1p(-r)) / 2;
        double half = z / Math.sqrt(size - 3.0);
        return Optional.of(new Interval(Math.tanh(middle - half), Math.tanh(middle + half)));
    }
}
