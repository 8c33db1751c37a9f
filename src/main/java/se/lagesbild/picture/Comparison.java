package se.lagesbild.picture;

import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.Indicator;
import se.lagesbild.statistics.Proportion;

/// One area beside one baseline, with the verdict.
///
/// @param baseline as published; the test may use only the rest of it
/// @param rest the share of the baseline without the area, where the baseline contains it
/// @param restRate the same of events
/// @param effect what the test found; empty without a test
/// @param small whether a certain difference is too small to matter
/// @param requiredSize answers the area would need before its interval excludes the baseline's value; only where the
/// number of answers is what is missing
/// @param adjusted corrected for many comparisons; empty until [Correction] was applied
public record Comparison(
        Indicator indicator,
        Estimate estimate,
        Estimate baseline,
        BaselineKind kind,
        Comparability comparability,
        Optional<Proportion> rest,
        Optional<Rate> restRate,
        Optional<Effect> effect,
        Verdict verdict,
        boolean small,
        Reason reason,
        OptionalLong requiredSize,
        Optional<Adjusted> adjusted) {

    Comparison with(Optional<Adjusted> corrected) {
        return with(baseline, corrected);
    }

    /// The same with the baseline under another name.
    Comparison against(Area name) {
        return with(baseline.under(name), adjusted);
    }

    private Comparison with(Estimate other, Optional<Adjusted> corrected) {
        return new Comparison(
                indicator,
                estimate,
                other,
                kind,
                comparability,
                rest,
                restRate,
                effect,
                verdict,
                small,
                reason,
                requiredSize,
                corrected);
    }

    /// The same before any correction.
    public Comparison uncorrected() {
        return with(Optional.empty());
    }

    /// Whether the difference is certain at 99.8 % too.
    public boolean isClear() {
        return verdict.isCertain() && effect.map(Effect::isClear).orElse(false);
    }

    /// Whether a value is further from the earlier one than sampling explains, and by as much as matters.
    public boolean isImplausible() {
        return isClear() && !small;
    }

    /// Whether it is certain alone but not after the correction for many comparisons.
    public boolean isLostByCorrection() {
        return verdict.isCertain() && adjusted.map(one -> !one.isCertain()).orElse(false);
    }
}
