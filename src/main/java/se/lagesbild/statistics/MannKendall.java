package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/// Whether bare values go up or down over the years, by the signs of all pairs:
/// ```
/// S = Σ sign(y_j − y_i)      var S = (k(k−1)(2k+5) − Σ t(t−1)(2t+5)) / 18      z = (S − sign S) / √(var S)
/// ```
/// with t the sizes of the groups of equal values. Without equal values the distribution of S is that of inversions
/// of a permutation and p is exact. Assumes independent years; the smallest two-sided p is 0.33 with three points,
/// 0.083 with four, 0.017 with five, so no verdict is given below five. Sources: H. B. Mann, Econometrica 13 (1945)
/// 245–259; M. G. Kendall, Rank Correlation Methods, 1975. Check value: 62, 60, 61, 57, 55, 54: S −13, z −2.25,
/// exact p 0.0167.
///
/// @param s from −k(k−1)/2 to k(k−1)/2
/// @param variance of S, at least 0
/// @param test normal, with continuity correction
/// @param exactP empty when values are equal or there are more than 100
/// @param tau Kendall's τ_b, −1..1; empty when all values are equal
/// @param points k
public record MannKendall(
        long s, double variance, ZStatistic test, OptionalDouble exactP, OptionalDouble tau, int points) {
    /// From how many points a verdict is given.
    public static final int FEWEST_POINTS = 5;

    private static final int MOST_EXACT = 100;
    private static final int EXACT_IS_SHOWN = 10;

    /// Empty with fewer than three values.
    public static Optional<MannKendall> of(List<YearValue> series) {
        Years.once(series.stream().map(YearValue::year).toList());
        if (series.size() < 3) {
            return Optional.empty();
        }
        double[] values = series.stream()
                .sorted(Comparator.comparingDouble(YearValue::year))
                .mapToDouble(YearValue::value)
                .toArray();
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (long) Math.signum(values[j] - values[i]);
            }
        }
        double variance = variance(values);
        double z = variance == 0 ? 0 : (s - Math.signum((double) s)) / Math.sqrt(variance);
        boolean ties = Arrays.stream(values).distinct().count() < values.length;
        return Optional.of(new MannKendall(
                s,
                variance,
                ZStatistic.of(z),
                ties || values.length > MOST_EXACT
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(exact(s, values.length)),
                variance == 0 ? OptionalDouble.empty() : OptionalDouble.of(tau(values)),
                values.length));
    }

    /// The exact one without equal values and up to ten points, else the normal one.
    public double pValue() {
        return points <= EXACT_IS_SHOWN ? exactP.orElse(test.pValue()) : test.pValue();
    }

    static double variance(double[] values) {
        double found = spread(values.length);
        for (long size : Arrays.stream(values)
                .boxed()
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .values()) {
            found -= spread(size);
        }
        return found;
    }

    private static double spread(long size) {
        return size * (size - 1.0) * (2 * size + 5) / 18;
    }

    private static double tau(double[] values) {
        double[] order = new double[values.length];
        Arrays.setAll(order, i -> i);
        return new KendallsCorrelation().correlation(order, values);
    }

    /// Twice the tail of the number of inversions, built up by adding one element after the other.
    private static double exact(long s, int points) {
        double[] inversions = {1};
        for (int size = 2; size <= points; size++) {
            double[] next = new double[inversions.length + size - 1];
            for (int i = 0; i < inversions.length; i++) {
                for (int more = 0; more < size; more++) {
                    next[i + more] += inversions[i] / size;
                }
            }
            inversions = next;
        }
        int fewest = (int) ((inversions.length - 1 - Math.abs(s)) / 2);
        return Math.min(1, 2 * Arrays.stream(inversions, 0, fewest + 1).sum());
    }
}
