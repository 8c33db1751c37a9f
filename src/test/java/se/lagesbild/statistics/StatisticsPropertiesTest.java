package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for all counts and levels.
final class StatisticsPropertiesTest {
    private static final double TOLERANCE = 1e-11;

    @Provide
    Arbitrary<Proportion> counts() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 5000);
        return sizes.flatMap(n ->
                Arbitraries.integers().between(0, n).map(having -> new Proportion((double) having / n, n)));
    }

    @Provide
    Arbitrary<Proportion> shares() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.doubles().between(1, 100_000).ofScale(1))
                .as(Proportion::new);
    }

    @Provide
    Arbitrary<Confidence> levels() {
        return Arbitraries.of(0.51, 0.8, 0.9, 0.95, 0.99, 0.998, 0.999999).map(Confidence::new);
    }

    @Property
    void wilsonIntervalContainsTheShareAndStaysWithinZeroToOne(
            @ForAll("shares") Proportion one, @ForAll("levels") Confidence level) {
        Interval interval = WilsonInterval.of(one, level);
        assertThat(interval.contains(one.share())).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Property
    void wilsonIntervalOfTheOppositeAnswerIsTheMirrorImage(
            @ForAll("counts") Proportion one, @ForAll("levels") Confidence level) {
        Interval interval = WilsonInterval.of(one, level);
        Interval opposite = WilsonInterval.of(opposite(one), level);
        assertThat(opposite.lower()).isCloseTo(1 - interval.upper(), within(TOLERANCE));
        assertThat(opposite.upper()).isCloseTo(1 - interval.lower(), within(TOLERANCE));
    }

    @Property
    void higherConfidenceGivesAWiderInterval(@ForAll("counts") Proportion one) {
        Interval narrow = WilsonInterval.of(one, Confidence.P95);
        Interval wide = WilsonInterval.of(one, new Confidence(0.998));
        assertThat(wide.halfWidth()).isGreaterThan(narrow.halfWidth());
    }

    @Property
    void newcombeDifferenceOfTheOppositeAnswersIsTheMirrorImage(
            @ForAll("counts") Proportion one, @ForAll("counts") Proportion other, @ForAll("levels") Confidence level) {
        NewcombeDifference found = NewcombeDifference.of(one, other, level);
        NewcombeDifference mirrored = NewcombeDifference.of(opposite(one), opposite(other), level);
        assertThat(mirrored.difference()).isCloseTo(-found.difference(), within(TOLERANCE));
        assertThat(mirrored.interval().lower()).isCloseTo(-found.interval().upper(), within(TOLERANCE));
        assertThat(mirrored.interval().upper()).isCloseTo(-found.interval().lower(), within(TOLERANCE));
    }

    @Property
    void newcombeDifferenceTheOtherWayRoundHasTheOtherSign(
            @ForAll("counts") Proportion one, @ForAll("counts") Proportion other, @ForAll("levels") Confidence level) {
        NewcombeDifference found = NewcombeDifference.of(one, other, level);
        NewcombeDifference turned = NewcombeDifference.of(other, one, level);
        assertThat(turned.difference()).isEqualTo(-found.difference());
        assertThat(turned.interval().lower()).isEqualTo(-found.interval().upper());
        assertThat(turned.pValue()).isCloseTo(found.pValue(), within(TOLERANCE));
    }

    @Property(tries = 3000)
    void intervalOfTheDifferenceExcludesZeroExactlyWhenThePValueIsBelowTheErrorRate(
            @ForAll("counts") Proportion one, @ForAll("counts") Proportion other, @ForAll("levels") Confidence level) {
        NewcombeDifference found = NewcombeDifference.of(one, other, level);
        assertThat(!found.interval().contains(0)).isEqualTo(found.pValue() < 1 - level.level());
        assertThat(found.pValue()).isBetween(0.0, 1.0);
    }

    @Property
    void intervalOfTheDifferenceContainsTheDifference(
            @ForAll("shares") Proportion one, @ForAll("shares") Proportion other, @ForAll("levels") Confidence level) {
        NewcombeDifference found = NewcombeDifference.of(one, other, level);
        assertThat(found.interval().contains(found.difference())).isTrue();
    }

    @Property
    void differenceFromTheRestHasTheSignOfTheDifferenceFromTheWhole(
            @ForAll("counts") Proportion part, @ForAll("counts") Proportion others) {
        Proportion whole = together(part, others);
        Proportion rest = RestOfBaseline.of(part, whole).orElseThrow();
        Assume.that(Math.abs(part.share() - others.share()) > 1e-9);
        assertThat(Math.signum(part.share() - rest.share())).isEqualTo(Math.signum(part.share() - whole.share()));
    }

    @Property
    void areaAndRestTogetherAreTheWhole(@ForAll("shares") Proportion part, @ForAll("shares") Proportion whole) {
        Optional<Proportion> rest = RestOfBaseline.of(part, whole);
        Assume.that(rest.isPresent());
        Proportion again = together(part, rest.orElseThrow());
        assertThat(again.size()).isCloseTo(whole.size(), within(1e-6));
        assertThat(again.share()).isCloseTo(whole.share(), within(TOLERANCE));
    }

    private static Proportion opposite(Proportion one) {
        return new Proportion((one.size() - Math.rint(one.share() * one.size())) / one.size(), one.size());
    }

    private static Proportion together(Proportion one, Proportion other) {
        double size = one.size() + other.size();
        return new Proportion(Math.clamp((one.size() * one.share() + other.size() * other.share()) / size, 0, 1), size);
    }
}
