package se.lagesbild.picture;

import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Indicator;
import se.lagesbild.statistics.NewcombeDifference;
import se.lagesbild.statistics.Proportion;

/// One area beside one baseline, with the verdict.
///
/// @param baseline as published; the test may use only the rest of it
/// @param rest the baseline without the area, where the baseline contains it
/// @param difference area minus baseline (minus the rest, where there is one), as shares; empty without a test of two
/// @param requiredSize answers the area would need before its interval excludes the baseline's value; only where the
/// number of answers is what is missing
public record Comparison(
        Indicator indicator,
        Estimate estimate,
        Estimate baseline,
        BaselineKind kind,
        Optional<Proportion> rest,
        Optional<NewcombeDifference> difference,
        Verdict verdict,
        Reason reason,
        OptionalLong requiredSize) {}
