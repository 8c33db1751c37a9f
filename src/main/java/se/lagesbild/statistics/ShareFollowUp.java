package se.lagesbild.statistics;

import java.util.Optional;

/// Change of a share beside that of a comparison area ("difference in differences"):
/// ```
/// did = (p_T1 − p_T0) − (p_C1 − p_C0)      se = √(Σ p(1−p)/n)
/// ```
/// The interval that gives the verdict is MOVER of the two Newcombe differences; Wald's stands beside it. Assumes four
/// independent samples and that both areas would have changed alike; so it does not show alone that the measure is
/// the cause. Sources: [NewcombeDifference], [MoverDifference]. Check value: 120/300 to 150/310 beside 400/1 000 to
/// 410/1 005: 7.6 points, −1.4 to 16.4.
///
/// @param difference −2..2
/// @param interval MOVER
/// @param standardError Wald
/// @param waldInterval may leave −2..2
/// @param waldTest empty when the standard error is 0
public record ShareFollowUp(
        double difference,
        Interval interval,
        double standardError,
        Interval waldInterval,
        Optional<ZStatistic> waldTest) {

    public static ShareFollowUp of(
            BeforeAfter<Proportion> treated, BeforeAfter<Proportion> comparison, Confidence confidence) {
        MoverDifference found = MoverDifference.of(change(treated, confidence), change(comparison, confidence));
        double error = Math.sqrt(variance(treated) + variance(comparison));
        double half = confidence.z() * error;
        return new ShareFollowUp(
                found.difference(),
                found.interval(),
                error,
                new Interval(found.difference() - half, found.difference() + half),
                error == 0 ? Optional.empty() : Optional.of(ZStatistic.of(found.difference() / error)));
    }

    private static Estimate change(BeforeAfter<Proportion> area, Confidence confidence) {
        NewcombeDifference found = NewcombeDifference.of(area.after(), area.before(), confidence);
        return new Estimate(found.difference(), found.interval());
    }

    private static double variance(BeforeAfter<Proportion> area) {
        return variance(area.before()) + variance(area.after());
    }

    private static double variance(Proportion one) {
        return one.share() * (1 - one.share()) / one.size();
    }
}
