package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// P-values corrected for how many tests a view holds. With m tests and p sorted upwards,
/// ```
/// Benjamini–Hochberg: min over j ≥ i of m·p_j/j      Holm: max over j ≤ i of (m−j+1)·p_j      Bonferroni: m·p
/// ```
/// each at most 1. Benjamini–Hochberg bounds the share of false alarms among the alarms, the others the chance of any.
/// A missing test stays missing and is not counted. Order in, order out.
/// Sources: Y. Benjamini, Y. Hochberg, J. Royal Statistical Society B 57 (1995) 289–300; S. Holm, Scandinavian J. of
/// Statistics 6 (1979) 65–70. Check value: 0.001, 0.03, 0.2: 0.003, 0.045, 0.2 and 0.003, 0.06, 0.2.
public final class MultipleTests {
    private MultipleTests() {}

    /// The default.
    public static List<OptionalDouble> benjaminiHochberg(List<OptionalDouble> pValues) {
        return told(benjaminiHochberg(numbers(pValues)));
    }

    /// The same for tables of many thousand tests.
    ///
    /// @param pValues NaN where a test is missing
    public static double[] benjaminiHochberg(double[] pValues) {
        return inPlace(pValues, MultipleTests::falseDiscoveries);
    }

    private static double[] falseDiscoveries(double[] sorted) {
        double[] adjusted = new double[sorted.length];
        double least = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            least = Math.min(least, sorted.length * sorted[i] / (i + 1));
            adjusted[i] = least;
        }
        return adjusted;
    }

    public static List<OptionalDouble> holm(List<OptionalDouble> pValues) {
        return told(inPlace(numbers(pValues), MultipleTests::stepDown));
    }

    private static double[] stepDown(double[] sorted) {
        double[] adjusted = new double[sorted.length];
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            most = Math.max(most, (sorted.length - i) * sorted[i]);
            adjusted[i] = Math.min(1, most);
        }
        return adjusted;
    }

    public static List<OptionalDouble> bonferroni(List<OptionalDouble> pValues) {
        return told(inPlace(
                numbers(pValues),
                sorted -> Arrays.stream(sorted)
                        .map(p -> Math.min(1, sorted.length * p))
                        .toArray()));
    }

    private static double[] numbers(List<OptionalDouble> pValues) {
        return pValues.stream().mapToDouble(p -> p.orElse(Double.NaN)).toArray();
    }

    private static List<OptionalDouble> told(double[] pValues) {
        return Arrays.stream(pValues)
                .mapToObj(p -> Double.isNaN(p) ? OptionalDouble.empty() : OptionalDouble.of(p))
                .toList();
    }

    /// Equal p-values have equal corrected ones, so each finds its own by value: nearly always at once at its place in
    /// the nearly sorted order, else by search.
    private static double[] inPlace(double[] pValues, UnaryOperator<double[]> correction) {
        int[] order = nearlySorted(pValues);
        double[] sorted = new double[order.length];
        Arrays.setAll(sorted, i -> pValues[order[i]]);
        Arrays.sort(sorted);
        if (sorted.length > 0) {
            Bounds.within("p", sorted[0], 0, 1);
            Bounds.within("p", sorted[sorted.length - 1], 0, 1);
        }
        double[] adjusted = correction.apply(sorted);
        double[] all = new double[pValues.length];
        Arrays.fill(all, Double.NaN);
        for (int i = 0; i < order.length; i++) {
            double p = pValues[order[i]];
            all[order[i]] = adjusted[sorted[i] == p ? i : Arrays.binarySearch(sorted, p)];
        }
        return all;
    }

    /// Places of the tests that were made. Each p-value is sorted with its place in its last bits: numbers from 0 on
    /// sort as their bits do, missing ones come last, and only values that differ in nothing but those bits may change
    /// places.
    private static int[] nearlySorted(double[] pValues) {
        long places = 2L * Integer.highestOneBit(pValues.length) - 1;
        long[] packed = new long[pValues.length];
        Arrays.setAll(packed, i -> (Double.doubleToLongBits(pValues[i]) & ~places) | i);
        Arrays.parallelSort(packed);
        int made = (int) Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).count();
        int[] order = new int[made];
        Arrays.setAll(order, i -> (int) (packed[i] & places));
        return order;
    }
}
