package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// The difference that every verdict comes from, and the whole put together from strata.
final class UncertainDifferenceTest {
    private static final double TOLERANCE = 1e-10;

    @Provide
    Arbitrary<Proportion> shares() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.doubles().between(2, 50_000).ofScale(1))
                .as(Proportion::new);
    }

    @Provide
    Arbitrary<Confidence> levels() {
        return Arbitraries.of(0.8, 0.95, 0.99, 0.998).map(Confidence::new);
    }

    @Property(tries = 1000)
    void ofTwoSharesItIsNewcombes(
            @ForAll("shares") Proportion one, @ForAll("shares") Proportion other, @ForAll("levels") Confidence level) {
        UncertainDifference found = UncertainDifference.of(new Uncertain.Share(one), new Uncertain.Share(other));
        NewcombeDifference newcombe = NewcombeDifference.of(one, other, level);
        assertThat(found.difference()).isEqualTo(newcombe.difference());
        assertThat(found.interval(level).lower()).isCloseTo(newcombe.interval().lower(), within(TOLERANCE));
        assertThat(found.interval(level).upper()).isCloseTo(newcombe.interval().upper(), within(TOLERANCE));
        assertThat(found.pValue()).isCloseTo(newcombe.pValue(), within(1e-8));
    }

    @Property(tries = 1000)
    void pIsBelowOneMinusTheLevelExactlyWhenTheIntervalExcludesZero(
            @ForAll("shares") Proportion one,
            @ForAll @DoubleRange(min = 0, max = 1) double value,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double margin,
            @ForAll @DoubleRange(min = 0, max = 0.6) double correlation,
            @ForAll("levels") Confidence level) {
        Uncertain.Published other = new Uncertain.Published(
                new Estimate(value, new Interval(value - margin, value + 1.3 * margin)), Confidence.P95);
        UncertainDifference found = new UncertainDifference(new Uncertain.Share(one), other, correlation);
        assertThat(found.interval(level).contains(0)).isEqualTo(found.pValue() >= 1 - level.level());
    }

    @Property(tries = 1000)
    void ofAShareAndAnExactValueItIsTheIntervalAgainstTheValue(
            @ForAll("shares") Proportion one,
            @ForAll @DoubleRange(min = 0, max = 1) double value,
            @ForAll("levels") Confidence level) {
        UncertainDifference found = UncertainDifference.of(new Uncertain.Share(one), new Uncertain.Exact(value));
        assertThat(found.interval(level).contains(0))
                .isEqualTo(AgainstValue.of(one, value, level) == AgainstValue.SIMILAR);
    }

    @Example
    void shareAgainstAnExactValueHasTheScoreTestsP() {
        Uncertain share = new Uncertain.Share(new Proportion(0.33, 194));
        UncertainDifference found = UncertainDifference.of(share, new Uncertain.Exact(0.40));
        assertThat(found.pValue()).isCloseTo(0.046570643077488975, within(TOLERANCE));
    }

    @Example
    void ofTwoPublishedMarginsItIsTheNormalTest() {
        UncertainDifference found = UncertainDifference.of(published(77.5, 3.1), published(67.3, 3.3));
        PublishedDifference normal = PublishedDifference.of(77.5, 3.1, 67.3, 3.3, Confidence.P95);
        assertThat(found.interval(Confidence.P95).lower())
                .isCloseTo(normal.interval().lower(), within(TOLERANCE));
        assertThat(found.pValue()).isCloseTo(normal.test().orElseThrow().pValue(), within(TOLERANCE));
    }

    @Example
    void publishedIntervalGrowsWithTheLevel() {
        Interval strict = published(77.5, 3.1).at(Confidence.P998);
        assertThat(strict.lower()).isCloseTo(72.61229791465557, within(1e-6));
        assertThat(strict.upper()).isCloseTo(82.38770208534443, within(1e-6));
    }

    private static Uncertain published(double value, double margin) {
        return new Uncertain.Published(
                new Estimate(value, new Interval(value - margin, value + margin)), Confidence.P95);
    }

    @Example
    void correlationNarrowsTheDifferenceOfOverlappingSamples() {
        UncertainDifference apart = UncertainDifference.of(published(77.5, 3.1), published(67.3, 3.3));
        UncertainDifference overlapping = new UncertainDifference(published(77.5, 3.1), published(67.3, 3.3), 0.3);
        assertThat(overlapping.interval(Confidence.P95).halfWidth())
                .isLessThan(apart.interval(Confidence.P95).halfWidth());
    }

    @Example
    void equalValuesHaveThePOfNothingToFind() {
        assertThat(UncertainDifference.of(new Uncertain.Exact(0.4), new Uncertain.Exact(0.4))
                        .pValue())
                .isEqualTo(1);
    }

    @Example
    void correlationBeyondOneIsRefused() {
        assertThatThrownBy(() -> new UncertainDifference(new Uncertain.Exact(1), new Uncertain.Exact(2), 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    /// Every answer one by one, each with the weight of its stratum.
    @Property(tries = 1000)
    void stratifiedShareIsThatOfAnswersWeightedByPeoplePerAnswer(
            @ForAll @IntRange(min = 1, max = 60) int asked,
            @ForAll @IntRange(min = 1, max = 60) int otherAsked,
            @ForAll @IntRange(min = 1, max = 40_000) int people,
            @ForAll @IntRange(min = 1, max = 40_000) int otherPeople,
            @ForAll @DoubleRange(min = 0, max = 1) double level) {
        int having = (int) Math.round(level * asked);
        int otherHaving = (int) Math.round((1 - level) * otherAsked);
        Proportion found = StratifiedShare.of(List.of(
                        new StratifiedShare.Part(new Proportion((double) having / asked, asked), people),
                        new StratifiedShare.Part(
                                new Proportion((double) otherHaving / otherAsked, otherAsked), otherPeople)))
                .orElseThrow();
        List<WeightedAnswer> answers = Stream.concat(
                        answers(having, asked, people), answers(otherHaving, otherAsked, otherPeople))
                .toList();
        Proportion kish =
                WeightedShare.of(answers, Confidence.P95).orElseThrow().proportion();
        assertThat(found.share()).isCloseTo(kish.share(), within(TOLERANCE));
        assertThat(found.size()).isCloseTo(kish.size(), within(1e-8));
    }

    private static Stream<WeightedAnswer> answers(int having, int asked, double people) {
        return IntStream.range(0, asked).mapToObj(i -> new WeightedAnswer(i < having, people / asked));
    }

    @Example
    void partsWithoutPeopleHaveNoShare() {
        assertThat(StratifiedShare.of(List.of(new StratifiedShare.Part(new Proportion(0.5, 10), 0))))
                .isEmpty();
        assertThat(StratifiedShare.of(List.of())).isEmpty();
    }

    @Example
    void stratifiedShareOfTwoDistricts() {
        Proportion found = StratifiedShare.of(List.of(
                        new StratifiedShare.Part(new Proportion(0.49, 212), 15_588),
                        new StratifiedShare.Part(new Proportion(0.76, 281), 12_864)))
                .orElseThrow();
        assertThat(found.share()).isCloseTo(0.6120750738085196, within(TOLERANCE));
        assertThat(found.size()).isCloseTo(466.56256348047157, within(1e-9));
    }
}
