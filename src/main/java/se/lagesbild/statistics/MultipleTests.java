package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

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
        double[] sorted = sorted(pValues);
        double[] adjusted = new double[sorted.length];
        double least = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            least = Math.min(least, sorted.length * sorted[i] / (i + 1));
            adjusted[i] = least;
        }
        return inPlace(pValues, sorted, adjusted);
    }

    public static List<OptionalDouble> holm(List<OptionalDouble> pValues) {
        double[] sorted = sorted(pValues);
        double[] adjusted = new double[sorted.length];
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            most = Math.max(most, (sorted.length - i) * sorted[i]);
            adjusted[i] = Math.min(1, most);
        }
        return inPlace(pValues, sorted, adjusted);
    }

    public static List<OptionalDouble> bonferroni(List<OptionalDouble> pValues) {
        double[] sorted = sorted(pValues);
        return inPlace(
                pValues,
                sorted,
                Arrays.stream(sorted).map(p -> Math.min(1, sorted.length * p)).toArray());
    }

    /// Of the tests that were made.
    private static double[] sorted(List<OptionalDouble> pValues) {
        double[] made = pValues.stream()
                .filter(MultipleTests::present)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        Arrays.parallelSort(made);
        if (made.length > 0) {
            Bounds.within("p", made[0], 0, 1);
            Bounds.within("p", made[made.length - 1], 0, 1);
        }
        return made;
    }

    private static boolean present(OptionalDouble pValue) {
        return pValue.isPresent() && !Double.isNaN(pValue.getAsDouble());
    }

    /// Equal p-values have equal corrected ones, so each finds its own by value.
    private static List<OptionalDouble> inPlace(List<OptionalDouble> pValues, double[] sorted, double[] adjusted) {
        return pValues.parallelStream()
                .map(p -> present(p)
                        ? OptionalDouble.of(adjusted[Arrays.binarySearch(sorted, p.getAsDouble())])
                        : OptionalDouble.empty())
                .toList();
    }
}
