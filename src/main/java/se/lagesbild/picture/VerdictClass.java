package se.lagesbild.picture;

import se.lagesbild.domain.Polarity;

/// What a verdict means to a reader: good or bad where the indicator has a direction, only a direction where not.
public enum VerdictClass {
    BETTER,
    WORSE,
    /// Certainly higher, and nobody says whether that is good.
    HIGHER,
    /// Certainly lower, and nobody says whether that is good.
    LOWER,
    NO_DIFFERENCE,
    /// No test was made.
    UNTESTED;

    public static VerdictClass of(Comparison comparison) {
        return of(comparison.verdict(), comparison.indicator().polarity());
    }

    /// What a verdict of an indicator of that direction means.
    public static VerdictClass of(Verdict verdict, Polarity polarity) {
        return switch (verdict) {
            case HIGHER -> certain(polarity, Polarity.HIGHER_BETTER, HIGHER);
            case LOWER -> certain(polarity, Polarity.LOWER_BETTER, LOWER);
            case NOT_CERTAIN -> NO_DIFFERENCE;
            case CANNOT_TEST, TOO_SMALL, NOT_COMPARABLE, DESCRIPTIVE -> UNTESTED;
        };
    }

    private static VerdictClass certain(Polarity polarity, Polarity good, VerdictClass neutral) {
        if (polarity == Polarity.NEUTRAL) {
            return neutral;
        }
        return polarity == good ? BETTER : WORSE;
    }
}
