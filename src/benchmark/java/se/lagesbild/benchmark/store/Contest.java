package se.lagesbild.benchmark.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Times some contestants in turn, so that a machine that slows down slows all of them, and takes the median of each.
final class Contest {
    /// Something that is timed by itself.
    interface Contestant {
        /// @return milliseconds
        double run() throws Exception;
    }

    private final Map<String, Contestant> contestants = new LinkedHashMap<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    Contest with(String name, Contestant contestant) {
        contestants.put(name, contestant);
        times.put(name, new ArrayList<>());
        return this;
    }

    Contest run(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Contestant> one : contestants.entrySet()) {
                times.get(one.getKey()).add(one.getValue().run());
            }
        }
        return this;
    }

    double median(String name) {
        return quantile(name, 0.5);
    }

    double quantile(String name, double share) {
        double[] sorted =
                times.get(name).stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /// The median of the ratios of the pairs.
    double ratio(String name, String peer) {
        List<Double> ours = times.get(name);
        List<Double> theirs = times.get(peer);
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i) / theirs.get(i);
        }
        Arrays.sort(ratios);
        return (ratios[ratios.length / 2] + ratios[(ratios.length - 1) / 2]) / 2;
    }
}
