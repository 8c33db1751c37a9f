package se.lagesbild.picture;

import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.NewcombeDifference;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.RequiredSize;
import se.lagesbild.statistics.RestOfBaseline;
import se.lagesbild.statistics.WilsonInterval;

/// Chooses the test that the material allows and gives the verdict that follows from it.
public final class Comparator {
    private final Catalogue catalogue;
    private final Geography geography;

    public Comparator(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.geography = geography;
    }

    /// The area beside the baseline.
    ///
    /// @param kind how the baseline's material relates to the area's
    public Comparison compare(Indicator indicator, Estimate area, Estimate baseline, BaselineKind kind) {
        Case asked = new Case(indicator, area, baseline, kind);
        Optional<Comparison> without = asked.withoutTest();
        return without.orElseGet(asked::tested);
    }

    /// The area now beside itself before. Both are samples, so both numbers of answers must be known.
    ///
    /// @param kind how much is known about the earlier value
    Comparison change(Indicator indicator, Estimate now, Estimate before, BaselineKind kind) {
        Comparison compared = compare(indicator, now, before, kind);
        boolean bare = compared.reason() == Reason.BASELINE_BARE
                || compared.requiredSize().isPresent();
        return bare ? new Case(indicator, now, before, kind).untested() : compared;
    }

    /// Whether two areas may be compared: within one division always, else only when they are the same ground or one
    /// of them is a reference.
    private boolean areComparable(AreaKey one, AreaKey other) {
        return one.division().equals(other.division())
                || isReference(one)
                || isReference(other)
                || geography
                        .relation(one, other)
                        .map(method -> method == AreaRelation.Method.SAME)
                        .orElse(false);
    }

    private boolean isReference(AreaKey key) {
        return geography.area(key).map(area -> area.level().isReference()).orElse(false);
    }

    /// One question: this area, this baseline.
    private final class Case {
        private final Indicator indicator;
        private final Estimate area;
        private final Estimate baseline;
        private final BaselineKind kind;

        Case(Indicator indicator, Estimate area, Estimate baseline, BaselineKind kind) {
            this.indicator = indicator;
            this.area = area;
            this.baseline = baseline;
            this.kind = kind;
        }

        Optional<Comparison> withoutTest() {
            SourceKind source = catalogue.source(indicator.source()).kind();
            Optional<ComparabilityBreak> seriesBreak = catalogue.breakBetween(
                    indicator,
                    area.observation().key().period(),
                    baseline.observation().key().period());
            if (!source.isTested()) {
                return Optional.of(without(Verdict.DESCRIPTIVE, Reason.SOURCE_NOT_TESTED));
            }
            if (!areComparable(area.area().key(), baseline.area().key())) {
                return Optional.of(without(Verdict.NOT_COMPARABLE, Reason.OTHER_DIVISION));
            }
            if (seriesBreak.isPresent()) {
                return Optional.of(without(Verdict.NOT_COMPARABLE, Reason.SERIES_BREAK));
            }
            if (area.value().isEmpty()) {
                return Optional.of(without(Verdict.CANNOT_TEST, Reason.AREA_WITHOUT_VALUE));
            }
            if (baseline.value().isEmpty()) {
                return Optional.of(without(Verdict.CANNOT_TEST, Reason.BASELINE_WITHOUT_VALUE));
            }
            if (indicator.unit() != Unit.PERCENT || !source.isSurvey()) {
                return Optional.of(without(Verdict.CANNOT_TEST, Reason.UNIT_NOT_TESTED));
            }
            return withoutBase();
        }

        private Optional<Comparison> withoutBase() {
            if (baseline.isHidden()) {
                return Optional.of(without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS));
            }
            if (area.answers().map(n -> n < Floors.TESTED).orElse(false)) {
                return Optional.of(without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS));
            }
            if (area.proportion().isEmpty()) {
                return Optional.of(
                        area.interval().isPresent()
                                ? without(Verdict.CANNOT_TEST, Reason.INTERVAL_ONLY)
                                : withRequiredSize());
            }
            if (kind == BaselineKind.INTERVAL) {
                return Optional.of(without(Verdict.CANNOT_TEST, Reason.INTERVAL_ONLY));
            }
            return Optional.empty();
        }

        private Comparison withRequiredSize() {
            OptionalLong size = RequiredSize.toTell(
                    area.value().orElseThrow() / 100, baseline.value().orElseThrow() / 100, Confidence.P95);
            return comparison(Optional.empty(), Optional.empty(), Verdict.CANNOT_TEST, Reason.AREA_BASE_UNKNOWN, size);
        }

        Comparison untested() {
            return without(Verdict.CANNOT_TEST, Reason.AREA_BASE_UNKNOWN);
        }

        Comparison tested() {
            Proportion part = area.proportion().orElseThrow();
            return switch (kind) {
                case CONTAINING -> againstRest(part, baseline.proportion().orElseThrow());
                case INDEPENDENT -> difference(part, baseline.proportion().orElseThrow(), Optional.empty());
                case BARE, INTERVAL -> againstValue(part, baseline.value().orElseThrow() / 100);
            };
        }

        private Comparison againstRest(Proportion part, Proportion whole) {
            return RestOfBaseline.of(part, whole)
                    .map(rest -> difference(part, rest, Optional.of(rest)))
                    .orElseGet(() -> without(Verdict.NOT_COMPARABLE, Reason.NO_REST));
        }

        private Comparison difference(Proportion part, Proportion other, Optional<Proportion> rest) {
            if (other.size() < Floors.TESTED) {
                return comparison(rest, Optional.empty(), Verdict.TOO_SMALL, Reason.FEW_ANSWERS, OptionalLong.empty());
            }
            NewcombeDifference difference = NewcombeDifference.of(part, other, Confidence.P95);
            Verdict verdict = difference.interval().contains(0)
                    ? Verdict.NOT_CERTAIN
                    : difference.difference() < 0 ? Verdict.LOWER : Verdict.HIGHER;
            return comparison(rest, Optional.of(difference), verdict, Reason.NONE, OptionalLong.empty());
        }

        private Comparison againstValue(Proportion part, double value) {
            Verdict verdict = WilsonInterval.of(part, Confidence.P95).contains(value)
                    ? Verdict.NOT_CERTAIN
                    : part.share() < value ? Verdict.LOWER : Verdict.HIGHER;
            return comparison(Optional.empty(), Optional.empty(), verdict, Reason.BASELINE_BARE, OptionalLong.empty());
        }

        private Comparison without(Verdict verdict, Reason reason) {
            return comparison(Optional.empty(), Optional.empty(), verdict, reason, OptionalLong.empty());
        }

        private Comparison comparison(
                Optional<Proportion> rest,
                Optional<NewcombeDifference> difference,
                Verdict verdict,
                Reason reason,
                OptionalLong size) {
            return new Comparison(indicator, area, baseline, kind, rest, difference, verdict, reason, size);
        }
    }
}
