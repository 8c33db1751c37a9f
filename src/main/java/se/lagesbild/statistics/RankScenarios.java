package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;

/// Whether the areas at the top of an index stay there when its maker's choices change: every way to bring
/// indicators on one scale (fixed goalposts, min–max, z-score, percentile) is run with weights drawn anew from ±25
/// % of the given ones. How sure the values themselves are is another question, that of [RankDraws]. Source:
/// OECD/JRC, Handbook on Constructing Composite Indicators, 2008, ch. 7. Check value: three areas with 10, 20, 90
/// and 20, 10, 80 of two indicators from 0 to 100, equal weights: the third is alone at the top in all runs.
///
/// @param inTop share of runs in which each area is among the k highest, in order, 0..1
/// @param sameTop share of runs in which the k highest are those of fixed goalposts with the weights as given, 0..1
/// @param runs how many
public record RankScenarios(List<Double> inTop, double sameTop, int runs) {
    /// From which share of runs a claim that an area is among the k highest may be called robust.
    public static final double ROBUST = 0.8;

    private static final double WEIGHT_NOISE = 0.25;

    public RankScenarios {
        inTop = List.copyOf(inTop);
    }

    /// One indicator over all areas.
    ///
    /// @param values one per area, in one order for all indicators
    /// @param low the goalpost that scores 0; above `high` when a low value shall score high
    /// @param high the goalpost that scores 1
    /// @param weight at least 0
    public record Indicator(List<Double> values, double low, double high, double weight) {
        public Indicator {
            values = List.copyOf(values);
            Bounds.notNegative("weight", weight);
        }

        private List<Double> fixed() {
            return values.stream()
                    .map(value -> Normalisation.between(low, high, value))
                    .toList();
        }
    }

    /// Whether the area is among the k highest in at least 80 % of runs.
    public boolean robust(int area) {
        return inTop.get(area) >= ROBUST;
    }

    /// Equal scores keep the order of the areas.
    ///
    /// @param indicators at least one, all over the same areas
    /// @param top k, from 1 to the number of areas
    /// @param draws of weights for each way of scaling, above 0
    public static RankScenarios of(List<Indicator> indicators, int top, int draws, long seed) {
        Bounds.within("number of indicators", indicators.size(), 1, Integer.MAX_VALUE);
        int areas = indicators.getFirst().values().size();
        indicators.forEach(
                one -> Bounds.sameLength("values", areas, one.values().size()));
        Bounds.within("top", top, 1, areas);
        Bounds.positive("draws", draws);
        List<List<List<Double>>> scaled = scaled(indicators);
        double[] given = indicators.stream().mapToDouble(Indicator::weight).toArray();
        List<Integer> expected = highest(scaled.getFirst(), given, top);
        Well19937c random = new Well19937c(seed);
        int[] counted = new int[areas];
        int same = 0;
        for (int draw = 0; draw < draws; draw++) {
            double[] weights = Arrays.stream(given)
                    .map(weight -> weight * (1 + WEIGHT_NOISE * (2 * random.nextDouble() - 1)))
                    .toArray();
            for (List<List<Double>> scores : scaled) {
                List<Integer> found = highest(scores, weights, top);
                found.forEach(area -> counted[area]++);
                same += found.equals(expected) ? 1 : 0;
            }
        }
        double runs = (double) draws * scaled.size();
        return new RankScenarios(
                Arrays.stream(counted).mapToObj(one -> one / runs).toList(), same / runs, draws * scaled.size());
    }

    /// Scores per way of scaling and indicator, fixed goalposts first.
    private static List<List<List<Double>>> scaled(List<Indicator> indicators) {
        List<List<List<Double>>> all = new ArrayList<>();
        all.add(indicators.stream().map(Indicator::fixed).toList());
        for (Normalisation way : Normalisation.values()) {
            all.add(indicators.stream()
                    .map(one -> way.of(one.values(), one.high() > one.low()))
                    .toList());
        }
        return all;
    }

    /// The areas with the k highest weighted sums, in their own order.
    private static List<Integer> highest(List<List<Double>> scores, double[] weights, int top) {
        double[] sums = new double[scores.getFirst().size()];
        for (int i = 0; i < weights.length; i++) {
            for (int area = 0; area < sums.length; area++) {
                sums[area] += weights[i] * scores.get(i).get(area);
            }
        }
        return IntStream.range(0, sums.length)
                .boxed()
                .sorted((one, other) -> Double.compare(sums[other], sums[one]))
                .limit(top)
                .sorted()
                .toList();
    }
}
