package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.RateRatio;

/// The tests of counted events: always the exact interval of the ratio of rates.
final class RatesTested {
    private final Pairing asked;

    RatesTested(Pairing asked) {
        this.asked = asked;
    }

    Finding finding() {
        if (asked.area().isHidden() || asked.baseline().isHidden()) {
            return Finding.without(Verdict.TOO_SMALL, Reason.HIDDEN_COUNT);
        }
        if (asked.area().rate().isEmpty()) {
            return Finding.without(
                    Verdict.CANNOT_TEST,
                    asked.indicator().unit() == Unit.RATE ? Reason.COUNT_UNKNOWN : Reason.NO_POPULATION);
        }
        Rate area = asked.area().rate().get();
        Optional<Rate> baseline = asked.baseline().rate();
        if (baseline.isPresent()) {
            return asked.kind() == BaselineKind.CONTAINING
                    ? againstRest(area, baseline.get())
                    : ratio(Method.RATE_RATIO, area, baseline.get());
        }
        return asked.indicator().unit() == Unit.RATE
                ? againstRate(area, asked.baseline().value().orElseThrow() / Rate.PUBLISHED_PER)
                : Finding.without(Verdict.CANNOT_TEST, Reason.NO_POPULATION);
    }

    private static Finding againstRest(Rate area, Rate whole) {
        long count = whole.count() - area.count();
        double people = whole.exposure().personYears() - area.exposure().personYears();
        if (count < 0 || people <= 0) {
            return Finding.without(Verdict.NOT_COMPARABLE, Reason.NO_REST);
        }
        Exposure exposure =
                new Exposure(people, whole.exposure().basis(), whole.exposure().populations());
        Rate rest = Rate.of(count, exposure);
        return ratio(Method.RATE_RATIO_REST, area, rest).with(rest);
    }

    private static Finding ratio(Method method, Rate area, Rate other) {
        double people = area.exposure().personYears();
        double others = other.exposure().personYears();
        if (other.count() * people / others < Floors.EVENTS) {
            return Finding.without(Verdict.TOO_SMALL, Reason.FEW_EVENTS);
        }
        return Finding.of(Effect.of(
                method,
                RateRatio.of(area.count(), people, other.count(), others, Confidence.P95),
                RateRatio.interval(area.count(), people, other.count(), others, Confidence.P998)));
    }

    private static Finding againstRate(Rate area, double rate) {
        double expected = rate * area.exposure().personYears();
        return expected < Floors.EVENTS
                ? Finding.without(Verdict.TOO_SMALL, Reason.FEW_EVENTS)
                : Finding.of(Effect.ofExpected(area.count(), expected), Reason.BASELINE_BARE);
    }
}
