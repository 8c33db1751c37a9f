package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;

/// Chooses the test that the material allows and gives the verdict that follows from it.
final class Comparator {
    private final Catalogue catalogue;
    private final Geography geography;
    private final Relevance relevance;

    Comparator(Catalogue catalogue, Geography geography, Relevance relevance) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.relevance = relevance;
    }

    /// The area beside the baseline.
    Comparison compare(Pairing asked) {
        return comparison(asked, withoutTest(asked).orElseGet(() -> tested(asked)));
    }

    /// The area now beside itself before. Both are samples, so a bare value on either side leaves nothing to test.
    Comparison change(Indicator indicator, Estimate now, Estimate before, BaselineKind kind) {
        Pairing asked = Pairing.apart(indicator, now, before, kind);
        Comparison found = compare(asked);
        boolean bare =
                found.reason() == Reason.BASELINE_BARE || found.requiredSize().isPresent();
        return bare ? comparison(asked, Finding.without(Verdict.CANNOT_TEST, Reason.AREA_BASE_UNKNOWN)) : found;
    }

    private Comparison comparison(Pairing asked, Finding found) {
        boolean small = found.verdict().isCertain()
                && found.effect()
                        .map(effect ->
                                relevance.isSmall(effect, asked.indicator().unit()))
                        .orElse(false);
        return new Comparison(
                asked.indicator(),
                asked.area(),
                asked.baseline(),
                asked.kind(),
                asked.comparability(),
                found.rest(),
                found.restRate(),
                found.effect(),
                found.verdict(),
                small,
                found.reason(),
                found.requiredSize(),
                Optional.empty());
    }

    private Optional<Finding> withoutTest(Pairing asked) {
        Optional<Reason> descriptive = Descriptive.reason(catalogue, asked.indicator());
        if (descriptive.isPresent()) {
            return descriptive.map(reason -> Finding.without(Verdict.DESCRIPTIVE, reason));
        }
        if (asked.comparability() != Comparability.SAME_QUESTION) {
            return Optional.of(Finding.without(Verdict.NOT_COMPARABLE, Reason.OTHER_QUESTION));
        }
        return incomparable(asked)
                .map(reason -> Finding.without(Verdict.NOT_COMPARABLE, reason))
                .or(() -> withoutValue(asked));
    }

    private Optional<Reason> incomparable(Pairing asked) {
        if (!areComparable(asked.area().area().key(), asked.baseline().area().key())) {
            return Optional.of(Reason.OTHER_DIVISION);
        }
        Period period = asked.area().observation().key().period();
        Period other = asked.baseline().observation().key().period();
        if (!period.equals(other) && period.overlaps(other)) {
            return Optional.of(Reason.OVERLAPPING_PERIODS);
        }
        return catalogue.breakBetween(asked.indicator(), period, other).map(ignored -> Reason.SERIES_BREAK);
    }

    /// Suppressed by its producer is too small, any other absence cannot be tested.
    private static Optional<Finding> withoutValue(Pairing asked) {
        if (asked.area().value().isEmpty()) {
            return Optional.of(Finding.without(verdictOf(asked.area()), Reason.AREA_WITHOUT_VALUE));
        }
        if (asked.baseline().value().isEmpty()) {
            return Optional.of(Finding.without(verdictOf(asked.baseline()), Reason.BASELINE_WITHOUT_VALUE));
        }
        return asked.indicator().unit() == Unit.UNKNOWN
                ? Optional.of(Finding.without(Verdict.CANNOT_TEST, Reason.UNIT_UNKNOWN))
                : Optional.empty();
    }

    private static Verdict verdictOf(Estimate absent) {
        return absent.observation().status() == Status.SUPPRESSED ? Verdict.TOO_SMALL : Verdict.CANNOT_TEST;
    }

    private static Finding tested(Pairing asked) {
        return switch (asked.indicator().unit()) {
            case COUNT -> new RatesTested(asked).finding();
            case RATE -> isByInterval(asked) ? new ValuesTested(asked).finding() : new RatesTested(asked).finding();
            case PERCENT, INDEX, MEAN, UNKNOWN -> new ValuesTested(asked).finding();
        };
    }

    /// Rates of which one side told its interval but not its events.
    private static boolean isByInterval(Pairing asked) {
        boolean area = asked.area().rate().isEmpty()
                && asked.area().observation().published().isPresent();
        boolean baseline = asked.baseline().rate().isEmpty()
                && asked.baseline().observation().published().isPresent();
        return asked.area().interval().isPresent() && (area || baseline);
    }

    /// Whether two areas may be compared: within one division always, with a group of rows too, else only when they are
    /// the same ground or one of them is a reference.
    private boolean areComparable(AreaKey one, AreaKey other) {
        return one.division().equals(other.division())
                || other.division().equals(AreaGroup.DIVISION)
                || isReference(one)
                || isReference(other)
                || geography.isSameGround(one, other);
    }

    private boolean isReference(AreaKey key) {
        return geography.area(key).map(area -> area.level().isReference()).orElse(false);
    }
}
