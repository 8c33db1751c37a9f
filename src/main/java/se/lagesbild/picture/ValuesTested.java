package se.lagesbild.picture;

import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.RequiredSize;
import se.lagesbild.statistics.RestOfBaseline;
import se.lagesbild.statistics.Uncertain;
import se.lagesbild.statistics.UncertainDifference;

/// The tests of shares and of published values with intervals: always the interval of the difference.
final class ValuesTested {
    private final Pairing asked;
    private final double factor;

    ValuesTested(Pairing asked) {
        this.asked = asked;
        this.factor = Sides.factor(asked.indicator());
    }

    Finding finding() {
        if (isTooFew(asked.area()) || isTooFew(asked.baseline())) {
            return Finding.without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS);
        }
        Optional<Uncertain> area = side(asked.area());
        if (area.isEmpty()) {
            return withRequiredSize();
        }
        return switch (asked.kind()) {
            case CONTAINING -> againstRest();
            case INDEPENDENT ->
                difference(Method.NEWCOMBE, area.get(), side(asked.baseline()).orElseThrow(), 0);
            case INTERVAL -> againstInterval(area.get());
            case BARE -> againstValue(area.get());
        };
    }

    private static boolean isTooFew(Estimate estimate) {
        return estimate.isHidden()
                || estimate.answers().map(n -> n < Floors.TESTED).orElse(false);
    }

    private Optional<Uncertain> side(Estimate estimate) {
        return Sides.of(estimate, factor);
    }

    private Finding withRequiredSize() {
        return asked.indicator().unit() == Unit.PERCENT
                ? Finding.withRequiredSize(requiredSize())
                : Finding.without(
                        Verdict.CANNOT_TEST,
                        asked.indicator().unit() == Unit.RATE ? Reason.COUNT_UNKNOWN : Reason.AREA_BASE_UNKNOWN);
    }

    /// Never fewer than what a verdict takes anyhow.
    private OptionalLong requiredSize() {
        OptionalLong size = RequiredSize.toTell(
                asked.area().value().orElseThrow() / 100,
                asked.baseline().value().orElseThrow() / 100,
                Confidence.P95);
        return size.isPresent() ? OptionalLong.of(Math.max(Floors.TESTED, size.getAsLong())) : size;
    }

    /// The baseline without the area: by inhabitants where that is known, else row minus row by answers.
    private Finding againstRest() {
        return asked.rest()
                .or(this::rowMinusRow)
                .map(this::againstRest)
                .orElseGet(() -> Finding.without(Verdict.NOT_COMPARABLE, Reason.NO_REST));
    }

    private Finding againstRest(Proportion rest) {
        if (rest.size() < Floors.TESTED) {
            return Finding.without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS).with(rest);
        }
        Uncertain area = new Uncertain.Share(asked.area().tested().orElseThrow());
        return difference(Method.NEWCOMBE_REST, area, new Uncertain.Share(rest), 0)
                .with(rest);
    }

    /// By answers, then sized by the design effect of the whole.
    private Optional<Proportion> rowMinusRow() {
        Proportion part = asked.area().proportion().orElseThrow();
        Proportion whole = asked.baseline().proportion().orElseThrow();
        double partAnswers = asked.area().answers().orElseThrow();
        double wholeAnswers = asked.baseline().answers().orElseThrow();
        return RestOfBaseline.of(new Proportion(part.share(), partAnswers), new Proportion(whole.share(), wholeAnswers))
                .map(rest -> new Proportion(rest.share(), rest.size() * whole.size() / wholeAnswers));
    }

    /// Where the baseline contains the area, both move together: r = f·√(v_area/v_baseline).
    private Finding againstInterval(Uncertain area) {
        Uncertain baseline = side(asked.baseline()).orElseThrow();
        double width = baseline.at(Confidence.P95).halfWidth();
        double together = width == 0
                ? 0
                : Math.min(1, asked.overlap() * area.at(Confidence.P95).halfWidth() / width);
        return difference(together > 0 ? Method.MOVER_OVERLAP : Method.MOVER, area, baseline, together);
    }

    private Finding againstValue(Uncertain area) {
        Uncertain value = new Uncertain.Exact(asked.baseline().value().orElseThrow() / factor);
        return Finding.of(
                Effect.of(Method.INTERVAL_AGAINST_VALUE, UncertainDifference.of(area, value), factor),
                Reason.BASELINE_BARE);
    }

    private Finding difference(Method method, Uncertain area, Uncertain baseline, double correlation) {
        boolean shares = area instanceof Uncertain.Share && baseline instanceof Uncertain.Share;
        return Finding.of(Effect.of(
                shares || method == Method.MOVER_OVERLAP ? method : Method.MOVER,
                new UncertainDifference(area, baseline, correlation),
                factor));
    }
}
