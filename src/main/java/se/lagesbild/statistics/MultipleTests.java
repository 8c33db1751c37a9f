package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
        List<Integer> order = sorted(pValues);
        int tests = order.size();
        double[] adjusted = new double[pValues.size()];
        double least = 1;
        for (int i = tests - 1; i >= 0; i--) {
            least = Math.min(least, tests * pValues.get(order.get(i)).getAsDouble() / (i + 1));
            adjusted[order.get(i)] = least;
        }
        return inPlace(pValues, adjusted);
    }

    public static List<OptionalDouble> holm(List<OptionalDouble> pValues) {
        List<Integer> order = sorted(pValues);
        int tests = order.size();
        double[] adjusted = new double[pValues.size()];
        double most = 0;
        for (int i = 0; i < tests; i++) {
            most = Math.max(most, (tests - i) * pValues.get(order.get(i)).getAsDouble());
            adjusted[order.get(i)] = Math.min(1, most);
        }
        return inPlace(pValues, adjusted);
    }

    public static List<OptionalDouble> bonferroni(List<OptionalDouble> pValues) {
        List<Integer> order = sorted(pValues);
        double[] adjusted = new double[pValues.size()];
        order.forEach(
                i -> adjusted[i] = Math.min(1, order.size() * pValues.get(i).getAsDouble()));
        return inPlace(pValues, adjusted);
    }

    /// Places of the tests that were made, smallest p first.
    private static List<Integer> sorted(List<OptionalDouble> pValues) {
        return IntStream.range(0, pValues.size())
                .filter(i -> present(pValues.get(i)))
                .boxed()
                .peek(i -> Bounds.within("p", pValues.get(i).getAsDouble(), 0, 1))
                .sorted(Comparator.comparingDouble(i -> pValues.get(i).getAsDouble()))
                .toList();
    }

    private static boolean present(OptionalDouble pValue) {
        return pValue.isPresent() && !Double.isNaN(pValue.getAsDouble());
    }

    private static List<OptionalDouble> inPlace(List<OptionalDouble> pValues, double[] adjusted) {
        List<OptionalDouble> result = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            result.add(present(pValues.get(i)) ? OptionalDouble.of(adjusted[i]) : OptionalDouble.empty());
        }
        return List.copyOf(result);
    }
}
