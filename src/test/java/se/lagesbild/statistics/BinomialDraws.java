package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Millions of samples of one size and share: a table of probabilities, looked up.
final class BinomialDraws {
    private static final double REACH_IN_DEVIATIONS = 10;

    private final int least;
    private final double[] atMost;
    private final int size;

    BinomialDraws(int size, double share) {
        BinomialDistribution chance = BinomialDistribution.of(size, share);
        double reach = REACH_IN_DEVIATIONS * Math.sqrt(chance.getVariance());
        this.size = size;
        this.least = (int) Math.max(0, chance.getMean() - reach);
        int most = (int) Math.min(size, chance.getMean() + reach);
        this.atMost = IntStream.range(least, most)
                .mapToDouble(chance::cumulativeProbability)
                .toArray();
    }

    Proportion draw(SplittableRandom random) {
        int found = Arrays.binarySearch(atMost, random.nextDouble());
        int having = least + (found < 0 ? -found - 1 : found + 1);
        return new Proportion((double) having / size, size);
    }
}
