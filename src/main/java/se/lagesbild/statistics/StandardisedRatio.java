package se.lagesbild.statistics;

/// Observed events over those expected if the area had the rates of the baseline (SIR, ISR):
/// ```
/// ratio = x / E
/// ```
/// with the interval of the count divided by E. 1 means as many as expected. The expected number is taken as
/// certain, so the baseline must be large and should not contain the area. Check value: 102 against 151.69 at 99 %:
/// 0.672, 0.513 to 0.864.
///
/// @param ratio at least 0
/// @param interval of the ratio
/// @param method how the interval was made
public record StandardisedRatio(double ratio, Interval interval, CountInterval method) {
    /// With an interval of one's choice.
    ///
    /// @param observed at least 0
    /// @param expected above 0
    public static StandardisedRatio of(long observed, double expected, Confidence confidence, CountInterval method) {
        Bounds.notNegative("observed", observed);
        Bounds.positive("expected", expected);
        Interval count = method.of(observed, confidence);
        return new StandardisedRatio(
                observed / expected, new Interval(count.lower() / expected, count.upper() / expected), method);
    }
}
