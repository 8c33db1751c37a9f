package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// One verdict from one source: at every level an interval excludes "no difference" exactly when its p-value is
/// below the error rate. And what areas are called, or which others there are, changes nothing.
final class AgreementPropertiesTest {
    private static final double TOLERANCE = 1e-9;

    record Sample(int having, int asked) {
        Proportion share() {
            return new Proportion((double) having / asked, asked);
        }

        Sample opposite() {
            return new Sample(asked - having, asked);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.integers()
                .between(1, 3000)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(x -> new Sample(x, n)));
    }

    @Provide
    Arbitrary<Confidence> levels() {
        return Combinators.combine(
                        Arbitraries.of(0.8, 0.9, 0.95, 0.99, 0.998),
                        Arbitraries.doubles().between(0, 0.0019).ofScale(6))
                .as((level, more) -> new Confidence(level + more));
    }

    @Property(tries = 2000)
    void differenceFromTheRestAndItsPValueAgree(
            @ForAll("samples") Sample part, @ForAll("samples") Sample others, @ForAll("levels") Confidence level) {
        Proportion rest = rest(part, others);
        NewcombeDifference found = NewcombeDifference.of(part.share(), rest, level);
        assertThat(found.interval().contains(0)).isEqualTo(found.pValue() >= 1 - level.level());
    }

    @Property
    void moverOfTwoWilsonIntervalsIsNewcombesAndSoAgreesWithItsPValue(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other, @ForAll("levels") Confidence level) {
        MoverDifference found = MoverDifference.of(Estimate.of(one.share(), level), Estimate.of(other.share(), level));
        NewcombeDifference newcombe = NewcombeDifference.of(one.share(), other.share(), level);
        assertThat(found.interval().lower()).isCloseTo(newcombe.interval().lower(), within(TOLERANCE));
        assertThat(found.interval().upper()).isCloseTo(newcombe.interval().upper(), within(TOLERANCE));
    }

    @Property
    void publishedDifferenceAndItsPValueAgree(
            @ForAll @IntRange(max = 1000) int value,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll @IntRange(min = 1, max = 90) int margin,
            @ForAll("levels") Confidence level) {
        PublishedDifference found = PublishedDifference.of(value / 10.0, margin / 10.0, other / 10.0, 3.1, level);
        assertThat(found.interval().contains(0))
                .isEqualTo(found.test().orElseThrow().pValue() >= 1 - level.level());
    }

    @Property(tries = 2000)
    void rateRatioAndItsPValueAgree(
            @ForAll @LongRange(max = 300) long count,
            @ForAll @LongRange(max = 300) long otherCount,
            @ForAll @IntRange(min = 1, max = 900) int exposure,
            @ForAll("levels") Confidence level) {
        RateRatio found = RateRatio.of(count, exposure, otherCount, 317.3, level);
        assertThat(found.interval().contains(1)).isEqualTo(found.pValue() >= 1 - level.level());
    }

    @Property(tries = 2000)
    void countAgainstTheExpectedAndItsExactIntervalAgree(
            @ForAll @LongRange(max = 400) long count,
            @ForAll @IntRange(min = 1, max = 40_000) int hundredths,
            @ForAll("levels") Confidence level) {
        double expected = hundredths / 100.0;
        assertThat(GarwoodInterval.of(count, level).contains(expected))
                .isEqualTo(CountAgainstExpected.of(count, expected).central() >= 1 - level.level());
    }

    @Property
    void countLiesOutsideTheFunnelExactlyWhenItsIntervalExcludesTheExpected(
            @ForAll @LongRange(max = 120) long count,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll("levels") Confidence level) {
        double expected = hundredths / 100.0;
        assertThat(CountFunnel.of(expected, level).contains((double) count))
                .isEqualTo(GarwoodInterval.of(count, level).contains(expected));
    }

    @Property
    void shareAgainstAFixedValueAndItsExactIntervalAgree(
            @ForAll("samples") Sample one,
            @ForAll @IntRange(min = 1, max = 9998) int share,
            @ForAll("levels") Confidence level) {
        double value = share / 9999.0;
        assertThat(ClopperPearson.of(one.having(), one.asked(), level)
                        .orElseThrow()
                        .contains(value))
                .isEqualTo(BinomialExact.of(one.having(), one.asked(), value)
                                .orElseThrow()
                                .central()
                        >= 1 - level.level());
    }

    @Property
    void oppositeAnswersTurnTheDifferenceFromTheRestRound(
            @ForAll("samples") Sample part, @ForAll("samples") Sample others, @ForAll("levels") Confidence level) {
        NewcombeDifference found = NewcombeDifference.of(part.share(), rest(part, others), level);
        NewcombeDifference turned =
                NewcombeDifference.of(part.opposite().share(), rest(part.opposite(), others.opposite()), level);
        assertThat(turned.interval().lower()).isCloseTo(-found.interval().upper(), within(TOLERANCE));
        assertThat(turned.interval().upper()).isCloseTo(-found.interval().lower(), within(TOLERANCE));
        assertThat(turned.pValue()).isCloseTo(found.pValue(), within(1e-7));
    }

    @Property(tries = 1500)
    void districtIsOnTheSameSideOfTheRestAsOfTheWhole(
            @ForAll("samples") Sample part, @ForAll("samples") Sample others) {
        Assume.that((long) part.having() * others.asked() != (long) others.having() * part.asked());
        double whole = (double) (part.having() + others.having()) / (part.asked() + others.asked());
        double rest = rest(part, others).share();
        assertThat(Math.signum(part.share().share() - rest))
                .isEqualTo(Math.signum(part.share().share() - whole));
    }

    @Property
    void correctionForManyTestsKnowsNoNames(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1000) Integer> thousandths, @ForAll Random random) {
        List<OptionalDouble> p =
                thousandths.stream().map(one -> OptionalDouble.of(one / 1000.0)).toList();
        List<Integer> order = shuffled(p.size(), random);
        List<OptionalDouble> mixed = order.stream().map(p::get).toList();
        assertThat(MultipleTests.benjaminiHochberg(mixed))
                .isEqualTo(order.stream()
                        .map(MultipleTests.benjaminiHochberg(p)::get)
                        .toList());
        assertThat(MultipleTests.holm(mixed))
                .isEqualTo(order.stream().map(MultipleTests.holm(p)::get).toList());
    }

    /// Values that differ in the last bit only, equal ones and missing ones, each checked against the definition.
    @Property
    void correctionIsExactForPValuesThatHardlyDiffer(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 20) Integer> lastBits) {
        double[] p = lastBits.stream()
                .mapToDouble(bits -> bits == 20 ? Double.NaN : 0.01 + bits * Math.ulp(0.01))
                .toArray();
        double[] made =
                DoubleStream.of(p).filter(one -> !Double.isNaN(one)).sorted().toArray();
        double[] expected = DoubleStream.of(p)
                .map(one -> IntStream.range(0, made.length)
                        .filter(j -> made[j] >= one)
                        .mapToDouble(j -> Math.min(1, made.length * made[j] / (j + 1)))
                        .min()
                        .orElse(Double.NaN))
                .toArray();
        assertThat(MultipleTests.benjaminiHochberg(p)).isEqualTo(expected);
    }

    @Property
    void scalesKnowNoNames(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 500) Integer> values, @ForAll Random random) {
        List<Double> all = values.stream().map(Integer::doubleValue).toList();
        List<Integer> order = shuffled(all.size(), random);
        List<Double> mixed = order.stream().map(all::get).toList();
        for (Normalisation way : Normalisation.values()) {
            List<Double> expected = order.stream().map(way.of(all, true)::get).toList();
            List<Double> found = way.of(mixed, true);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i)).isCloseTo(expected.get(i), within(TOLERANCE));
            }
        }
    }

    @Property
    void newDistrictMovesNoStoredScore(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 500) Integer> values,
            @ForAll @IntRange(max = 500) int added) {
        double[] stored = scores(values);
        List<Integer> more = new ArrayList<>(values);
        more.add(added);
        assertThat(DoubleStream.of(scores(more)).limit(values.size()).toArray()).isEqualTo(stored);
    }

    private static double[] scores(List<Integer> values) {
        return values.stream()
                .mapToDouble(value -> CompositeIndex.mean(List.of(
                                new CompositeIndex.Part(Normalisation.between(0, 400, value), 2),
                                new CompositeIndex.Part(Normalisation.between(500, 100, value / 2.0), 1)))
                        .orElseThrow())
                .toArray();
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static Proportion rest(Sample part, Sample others) {
        return RestOfBaseline.ofCounts(
                        part.having(), part.asked(), part.having() + others.having(), part.asked() + others.asked())
                .orElseThrow();
    }
}
