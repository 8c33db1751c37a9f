package se.lagesbild.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.MultipleTests;
import se.lagesbild.statistics.NewcombeDifference;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.RankDraws;
import se.lagesbild.statistics.RestOfBaseline;
import se.lagesbild.statistics.WilsonInterval;

/// What the statistics of a large view cost. `verdicts.py` does the same in numpy.
@State(Scope.Benchmark)
public class VerdictBenchmark {
    private static final int MILLION = 1_000_000;
    private static final int CELLS = 3363 * 40;
    private static final int JUDGED = 15 * 100 * 10;

    private List<Proportion> districts = List.of();
    private List<Proportion> counties = List.of();
    private List<Proportion> nations = List.of();
    private List<Double> scores = List.of();
    private List<Double> errors = List.of();

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        districts = shares(random, 50, 950);
        counties = shares(random, 1500, 4500);
        nations = shares(random, 20_000, 40_000);
        scores = random.doubles(15, 20, 80).boxed().toList();
        errors = random.doubles(15, 1, 5).boxed().toList();
    }

    private static List<Proportion> shares(SplittableRandom random, int least, int most) {
        return Stream.generate(() -> random.nextInt(least, most))
                .limit(MILLION)
                .map(size -> new Proportion(random.nextInt(size / 4, size / 2) / (double) size, size))
                .toList();
    }

    private static IntStream upTo(int size) {
        return IntStream.range(0, size).parallel();
    }

    /// One million intervals of districts and verdicts against an independent baseline, at both levels.
    @Benchmark
    public long millionVerdicts() {
        return upTo(MILLION)
                .mapToLong(i -> {
                    Interval own = WilsonInterval.of(districts.get(i), Confidence.P95);
                    return level(districts.get(i), counties.get(i)) + (own.halfWidth() > 0.1 ? 10 : 0);
                })
                .sum();
    }

    private static int level(Proportion one, Proportion other) {
        if (NewcombeDifference.interval(one, other, Confidence.P95).contains(0)) {
            return 0;
        }
        return NewcombeDifference.interval(one, other, Confidence.P998).contains(0) ? 1 : 2;
    }

    /// 3 363 areas × 40 indicators against the rest of county and nation, with p-values corrected for all of them.
    @Benchmark
    public long fullTable() {
        double[] p = upTo(2 * CELLS)
                .mapToDouble(i -> i < CELLS
                        ? pValue(districts.get(i), counties.get(i))
                        : pValue(districts.get(i - CELLS), nations.get(i - CELLS)))
                .toArray();
        return Arrays.stream(MultipleTests.benjaminiHochberg(p))
                .filter(one -> one < 0.05)
                .count();
    }

    /// NaN where nothing is left of the whole.
    private static double pValue(Proportion part, Proportion whole) {
        Optional<Proportion> rest = RestOfBaseline.of(part, whole);
        return rest.isEmpty()
                ? Double.NaN
                : NewcombeDifference.of(part, rest.orElseThrow(), Confidence.P95)
                        .pValue();
    }

    /// 10 000 draws of the ranks of 15 areas in 40 indicators.
    @Benchmark
    public double rankDraws() {
        return IntStream.range(0, 40)
                .mapToDouble(
                        i -> RankDraws.of(scores, errors, 3, 10_000, i).inTop().getFirst())
                .sum();
    }

    /// 15 areas × 100 indicators × 10 years, difference with interval and p-value.
    @Benchmark
    public long judgedTable() {
        return upTo(JUDGED)
                .filter(i -> pValue(districts.get(i), counties.get(i)) < 0.05)
                .count();
    }
}
