package se.lagesbild.picture;

import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.CountAgainstExpected;
import se.lagesbild.statistics.CountFollowUp;
import se.lagesbild.statistics.GarwoodInterval;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.RateRatio;
import se.lagesbild.statistics.UncertainDifference;

/// How far an area lies from what it was tested against. Verdict, interval and p-value come from this alone.
///
/// @param size the difference in the unit of the value, or the ratio
/// @param interval 95 %
/// @param strict 99.8 %
/// @param pValue two-sided, agrees with both intervals
public record Effect(Method method, double size, Interval interval, Interval strict, double pValue) {
    /// @param factor from the unit of the sides to the unit of the value: 100 for shares
    static Effect of(Method method, UncertainDifference difference, double factor) {
        return new Effect(
                method,
                difference.difference() * factor,
                difference.interval(Confidence.P95).times(factor),
                difference.interval(Confidence.P998).times(factor),
                difference.pValue());
    }

    /// @param ratio at 95 %
    /// @param strict its interval at 99.8 %
    static Effect of(Method method, RateRatio ratio, Interval strict) {
        return new Effect(method, ratio.ratio().orElse(Double.NaN), ratio.interval(), strict, ratio.pValue());
    }

    static Effect ofExpected(long count, double expected) {
        return new Effect(
                Method.COUNT_AGAINST_RATE,
                count / expected,
                GarwoodInterval.of(count, Confidence.P95).times(1 / expected),
                GarwoodInterval.of(count, Confidence.P998).times(1 / expected),
                CountAgainstExpected.of(count, expected).central());
    }

    static Effect of(CountFollowUp followUp, CountFollowUp strict) {
        return new Effect(
                Method.CHANGE_RATIO,
                followUp.ratio(),
                followUp.interval(),
                strict.interval(),
                followUp.test().pValue());
    }

    /// What the interval says.
    public Verdict verdict() {
        if (interval.contains(method.scale().neutral())) {
            return Verdict.NOT_CERTAIN;
        }
        return size < method.scale().neutral() ? Verdict.LOWER : Verdict.HIGHER;
    }

    /// Whether it is certain at the stricter level too: "tydligt signifikant".
    public boolean isClear() {
        return !strict.contains(method.scale().neutral());
    }
}
