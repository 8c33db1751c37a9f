package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.BeforeAfter;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.CountFollowUp;
import se.lagesbild.statistics.Uncertain;
import se.lagesbild.statistics.UncertainDifference;

/// Follows an area through a measure, beside a comparison area.
final class FollowUps {
    private final Catalogue catalogue;
    private final Geography geography;

    FollowUps(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.geography = geography;
    }

    FollowUp of(Indicator indicator, BeforeAfter<Estimate> area, BeforeAfter<Estimate> comparison) {
        return new Case(indicator, area, comparison).followUp();
    }

    /// One question.
    private final class Case {
        private final Indicator indicator;
        private final BeforeAfter<Estimate> area;
        private final BeforeAfter<Estimate> comparison;
        private final List<Estimate> all;

        Case(Indicator indicator, BeforeAfter<Estimate> area, BeforeAfter<Estimate> comparison) {
            this.indicator = indicator;
            this.area = area;
            this.comparison = comparison;
            this.all = List.of(area.before(), area.after(), comparison.before(), comparison.after());
        }

        FollowUp followUp() {
            return Descriptive.reason(catalogue, indicator)
                    .map(reason -> without(Verdict.DESCRIPTIVE, reason))
                    .or(() -> incomparable().map(reason -> without(Verdict.NOT_COMPARABLE, reason)))
                    .or(this::absence)
                    .orElseGet(this::tested);
        }

        private Optional<Reason> incomparable() {
            AreaKey own = area.after().area().key();
            AreaKey other = comparison.after().area().key();
            Period before = area.before().observation().key().period();
            Period after = area.after().observation().key().period();
            if (own.equals(other) || after.compareTo(before) <= 0) {
                return Optional.of(Reason.SAME);
            }
            if (geography.contains(other, own) || geography.contains(own, other)) {
                return Optional.of(Reason.CONTAINS_AREA);
            }
            if (before.overlaps(after)) {
                return Optional.of(Reason.OVERLAPPING_PERIODS);
            }
            return catalogue.breakBetween(indicator, before, after).map(ignored -> Reason.SERIES_BREAK);
        }

        private Optional<FollowUp> absence() {
            Optional<Estimate> absent =
                    all.stream().filter(one -> one.value().isEmpty()).findFirst();
            if (absent.isPresent()) {
                boolean withheld = absent.get().observation().status() == Status.SUPPRESSED;
                return Optional.of(
                        without(withheld ? Verdict.TOO_SMALL : Verdict.CANNOT_TEST, Reason.AREA_WITHOUT_VALUE));
            }
            if (indicator.unit() == Unit.UNKNOWN) {
                return Optional.of(without(Verdict.CANNOT_TEST, Reason.UNIT_UNKNOWN));
            }
            if (all.stream().anyMatch(one -> one.hiding() == Hiding.FEW_PERSONS || one.hiding() == Hiding.SECONDARY)) {
                return Optional.of(without(Verdict.TOO_SMALL, Reason.HIDDEN_COUNT));
            }
            boolean few = all.stream()
                    .anyMatch(one -> one.isHidden()
                            || one.answers().map(n -> n < Floors.TESTED).orElse(false));
            return few ? Optional.of(without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS)) : Optional.empty();
        }

        private FollowUp tested() {
            if (all.stream().allMatch(one -> one.rate().isPresent())) {
                return counts();
            }
            double factor = Sides.factor(indicator);
            List<Uncertain> sides =
                    all.stream().flatMap(one -> Sides.of(one, factor).stream()).toList();
            if (sides.size() < all.size()) {
                return without(
                        Verdict.CANNOT_TEST,
                        indicator.unit() == Unit.COUNT ? Reason.NO_POPULATION : Reason.AREA_BASE_UNKNOWN);
            }
            UncertainDifference found =
                    UncertainDifference.of(change(sides.get(0), sides.get(1)), change(sides.get(2), sides.get(3)));
            return found(Effect.of(Method.CHANGE_DIFFERENCE, found, factor), false);
        }

        private static Uncertain change(Uncertain before, Uncertain after) {
            return new Uncertain.Change(UncertainDifference.of(after, before));
        }

        private FollowUp counts() {
            if (fewestExpected() < Floors.EVENTS) {
                return without(Verdict.TOO_SMALL, Reason.FEW_EVENTS);
            }
            CountFollowUp found = counts(Confidence.P95);
            return found(Effect.of(found, counts(Confidence.P998)), found.halfAdded());
        }

        /// Of the four counts if both areas had changed alike.
        private double fewestExpected() {
            double own = count(area.before()) + count(area.after());
            double other = count(comparison.before()) + count(comparison.after());
            double before = count(area.before()) + count(comparison.before());
            double after = count(area.after()) + count(comparison.after());
            return Math.min(own, other) * Math.min(before, after) / Math.max(1, own + other);
        }

        private static double count(Estimate one) {
            return one.rate().orElseThrow().count();
        }

        private CountFollowUp counts(Confidence confidence) {
            return CountFollowUp.of(exposed(area), exposed(comparison), confidence);
        }

        private static BeforeAfter<CountFollowUp.Exposed> exposed(BeforeAfter<Estimate> one) {
            return new BeforeAfter<>(exposed(one.before()), exposed(one.after()));
        }

        private static CountFollowUp.Exposed exposed(Estimate one) {
            Rate rate = one.rate().orElseThrow();
            return new CountFollowUp.Exposed(rate.count(), rate.exposure().personYears());
        }

        private FollowUp found(Effect effect, boolean halfAdded) {
            return followUp(Optional.of(effect), effect.verdict(), Reason.NONE, halfAdded);
        }

        private FollowUp without(Verdict verdict, Reason reason) {
            return followUp(Optional.empty(), verdict, reason, false);
        }

        private FollowUp followUp(Optional<Effect> effect, Verdict verdict, Reason reason, boolean halfAdded) {
            return new FollowUp(
                    indicator,
                    area.before(),
                    area.after(),
                    comparison.before(),
                    comparison.after(),
                    effect,
                    verdict,
                    reason,
                    halfAdded);
        }
    }
}
