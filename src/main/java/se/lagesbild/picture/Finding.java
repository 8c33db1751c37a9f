package se.lagesbild.picture;

import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.statistics.Proportion;

/// What came of a comparison: an effect, or the verdict and reason why there is none.
record Finding(
        Optional<Proportion> rest,
        Optional<Rate> restRate,
        Optional<Effect> effect,
        Verdict verdict,
        Reason reason,
        OptionalLong requiredSize) {
    static Finding without(Verdict verdict, Reason reason) {
        return new Finding(Optional.empty(), Optional.empty(), Optional.empty(), verdict, reason, OptionalLong.empty());
    }

    static Finding of(Effect effect) {
        return of(effect, Reason.NONE);
    }

    static Finding of(Effect effect, Reason reason) {
        return new Finding(
                Optional.empty(),
                Optional.empty(),
                Optional.of(effect),
                effect.verdict(),
                reason,
                OptionalLong.empty());
    }

    static Finding withRequiredSize(OptionalLong size) {
        return new Finding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.CANNOT_TEST,
                Reason.AREA_BASE_UNKNOWN,
                size);
    }

    Finding with(Proportion share) {
        return new Finding(Optional.of(share), restRate, effect, verdict, reason, requiredSize);
    }

    Finding with(Rate rate) {
        return new Finding(rest, Optional.of(rate), effect, verdict, reason, requiredSize);
    }
}
