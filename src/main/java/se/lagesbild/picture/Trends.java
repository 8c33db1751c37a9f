package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.CountTrend;
import se.lagesbild.statistics.MannKendall;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.RecentTrend;
import se.lagesbild.statistics.ShareTrend;
import se.lagesbild.statistics.TheilSenLine;
import se.lagesbild.statistics.YearCount;
import se.lagesbild.statistics.YearShare;
import se.lagesbild.statistics.YearValue;

/// Chooses the trend that all points of a series allow; a break ends the series, overlapping periods end the question.
final class Trends {
    /// Months differ by a few days in length.
    private static final double EVEN = 0.15;

    private final Catalogue catalogue;

    Trends(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Empty without any value to show.
    ///
    /// @param all values of one area, earliest first
    Optional<Trend> of(Indicator indicator, List<Estimate> all) {
        List<Estimate> told = all.stream().filter(Trends::isTold).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Case(indicator, told).trend());
    }

    /// What is hidden or withheld is told too: a trend must not be made of what is left.
    private static boolean isTold(Estimate one) {
        return one.value().isPresent() || one.observation().status() == Status.SUPPRESSED;
    }

    private static double year(Estimate estimate) {
        return estimate.observation().key().period().middle();
    }

    /// One area's series.
    private final class Case {
        private final Indicator indicator;
        private final List<Estimate> points;
        private final Optional<ComparabilityBreak> cut;
        private final TrendMethod method;

        Case(Indicator indicator, List<Estimate> shown) {
            this.indicator = indicator;
            Estimate last = shown.getLast();
            List<Estimate> unbroken = shown.stream()
                    .filter(one -> breakBetween(one, last).isEmpty())
                    .toList();
            List<Estimate> rates = unbroken.stream()
                    .filter(one -> one.rate().isPresent() || !one.isShown())
                    .toList();
            boolean people =
                    rates.stream().filter(one -> one.rate().isPresent()).count() >= TrendMethod.RATES.fewestYears();
            this.points = people ? rates : unbroken;
            this.cut = shown.reversed().stream()
                    .flatMap(one -> breakBetween(one, last).stream())
                    .findFirst();
            this.method = method();
        }

        private Optional<ComparabilityBreak> breakBetween(Estimate one, Estimate other) {
            return catalogue.breakBetween(
                    indicator,
                    one.observation().key().period(),
                    other.observation().key().period());
        }

        private TrendMethod method() {
            if (all(one -> one.rate().isPresent() || !one.isShown())) {
                return TrendMethod.RATES;
            }
            if (indicator.unit() == Unit.COUNT) {
                return TrendMethod.COUNTS;
            }
            if (all(one -> one.tested().isPresent())) {
                return TrendMethod.SHARES;
            }
            return all(one -> one.interval().isPresent()) && isEvenlySpaced()
                    ? TrendMethod.INTERVALS
                    : TrendMethod.VALUES;
        }

        /// The weighted slope takes equal steps between the last five points.
        private boolean isEvenlySpaced() {
            List<Estimate> last = points.subList(Math.max(0, points.size() - RecentTrend.POINTS), points.size());
            double step = last.size() < 2 ? 0 : year(last.getLast()) - year(last.get(last.size() - 2));
            return IntStream.range(1, last.size())
                    .allMatch(i -> Math.abs(year(last.get(i)) - year(last.get(i - 1)) - step) < EVEN * step);
        }

        private boolean all(Predicate<Estimate> condition) {
            return points.stream().allMatch(condition);
        }

        Trend trend() {
            Optional<Reason> descriptive = Descriptive.reason(catalogue, indicator);
            if (descriptive.isPresent()) {
                return without(Verdict.DESCRIPTIVE, descriptive.get());
            }
            if (indicator.unit() == Unit.UNKNOWN) {
                return without(Verdict.CANNOT_TEST, Reason.UNIT_UNKNOWN);
            }
            if (points.stream().anyMatch(one -> !one.isShown())) {
                return without(Verdict.TOO_SMALL, Reason.HIDDEN_YEARS);
            }
            if (overlaps()) {
                return without(Verdict.NOT_COMPARABLE, Reason.OVERLAPPING_PERIODS);
            }
            if (points.size() < method.fewestYears()) {
                return without(Verdict.CANNOT_TEST, Reason.FEW_YEARS);
            }
            if (points.stream()
                    .anyMatch(one -> one.answers().map(n -> n < Floors.TESTED).orElse(false))) {
                return without(Verdict.TOO_SMALL, Reason.FEW_ANSWERS);
            }
            return switch (method) {
                case RATES, COUNTS -> counts();
                case SHARES -> shares();
                case INTERVALS -> intervals();
                case VALUES -> values();
            };
        }

        private boolean overlaps() {
            for (int i = 1; i < points.size(); i++) {
                Period earlier = points.get(i - 1).observation().key().period();
                if (earlier.overlaps(points.get(i).observation().key().period())) {
                    return true;
                }
            }
            return false;
        }

        private Trend counts() {
            boolean people = method == TrendMethod.RATES;
            List<YearCount> series = points.stream()
                    .map(one -> new YearCount(
                            year(one),
                            people
                                    ? one.rate().orElseThrow().count()
                                    : one.value().orElseThrow().longValue(),
                            people ? one.rate().orElseThrow().exposure().personYears() : days(one)))
                    .toList();
            Optional<CountTrend> found = CountTrend.of(series, Confidence.P95);
            if (found.isEmpty()) {
                return without(Verdict.TOO_SMALL, Reason.FEW_EVENTS);
            }
            CountTrend trend = found.get();
            Optional<CountTrend.QuasiTrend> quasi = trend.quasi().filter(one -> one.dispersion() > 1);
            double p =
                    quasi.map(CountTrend.QuasiTrend::pValue).orElse(trend.test().pValue());
            return found(
                    verdict(p, trend.ratioPerYear() - 1),
                    trend.ratioPerYear(),
                    OptionalDouble.of(p),
                    trend.quasi()
                            .map(one -> OptionalDouble.of(one.dispersion()))
                            .orElse(OptionalDouble.empty()));
        }

        private static double days(Estimate one) {
            Period period = one.observation().key().period();
            return period.last().toEpochDay() - period.first().toEpochDay() + 1.0;
        }

        private Trend shares() {
            List<YearShare> series = points.stream()
                    .map(one -> {
                        Proportion share = one.tested().orElseThrow();
                        return new YearShare(year(one), share.share() * share.size(), share.size());
                    })
                    .toList();
            return ShareTrend.of(series)
                    .map(trend -> found(
                            verdict(trend.test().pValue(), trend.slope()),
                            trend.slope() * 100,
                            OptionalDouble.of(trend.test().pValue()),
                            OptionalDouble.empty()))
                    .orElseGet(() -> found(Verdict.NOT_CERTAIN, 0, OptionalDouble.of(1), OptionalDouble.empty()));
        }

        private Trend intervals() {
            List<Estimate> last = points.subList(points.size() - RecentTrend.POINTS, points.size());
            List<se.lagesbild.statistics.Estimate> series = last.stream()
                    .map(one -> new se.lagesbild.statistics.Estimate(
                            one.value().orElseThrow(), one.interval().orElseThrow()))
                    .toList();
            RecentTrend trend = RecentTrend.of(series).orElseThrow();
            double years = (year(last.getLast()) - year(last.getFirst())) / (RecentTrend.POINTS - 1);
            Verdict verdict = switch (trend.direction()) {
                case DECREASING -> Verdict.LOWER;
                case NONE -> Verdict.NOT_CERTAIN;
                case INCREASING -> Verdict.HIGHER;
            };
            return found(verdict, trend.slope() / years, OptionalDouble.empty(), OptionalDouble.empty());
        }

        private Trend values() {
            List<YearValue> series = points.stream()
                    .map(one -> new YearValue(year(one), one.value().orElseThrow()))
                    .toList();
            MannKendall test = MannKendall.of(series).orElseThrow();
            double slope = TheilSenLine.of(series, Confidence.P95).orElseThrow().slope();
            return found(
                    verdict(test.pValue(), (double) test.s()),
                    slope,
                    OptionalDouble.of(test.pValue()),
                    OptionalDouble.empty());
        }

        private static Verdict verdict(double p, double direction) {
            if (p >= 1 - Confidence.P95.level()) {
                return Verdict.NOT_CERTAIN;
            }
            return direction < 0 ? Verdict.LOWER : Verdict.HIGHER;
        }

        private Trend found(Verdict verdict, double perYear, OptionalDouble p, OptionalDouble dispersion) {
            return trend(verdict, Reason.NONE, OptionalDouble.of(perYear), p, dispersion);
        }

        private Trend without(Verdict verdict, Reason reason) {
            return trend(verdict, reason, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }

        private Trend trend(
                Verdict verdict, Reason reason, OptionalDouble perYear, OptionalDouble p, OptionalDouble dispersion) {
            return new Trend(
                    indicator, points.getLast().area(), points, method, verdict, reason, perYear, p, dispersion, cut);
        }
    }
}
