package se.lagesbild.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How the figures of a file changed as a whole.
///
/// @param rows of values, before and now
/// @param missing cells without a number, before and now
/// @param span the latest periods, where one is a year and the other is not
/// @param added codes of indicators that the earlier file did not have
/// @param gone codes of indicators of the earlier file that are not there any more
/// @param otherKind codes of indicators of which the file now tells counts instead of values, or the other way round
/// @param latest what both have, each in its latest year
/// @param again what both tell of the same period
public record FigureDrift(
        Pair rows,
        Pair missing,
        Optional<Drift.Change> span,
        List<String> added,
        List<String> gone,
        List<String> otherKind,
        List<Sums> latest,
        List<Sums> again) {
    /// Two numbers.
    public record Pair(int before, int now) {
        boolean isSame() {
            return before == now;
        }
    }

    /// An indicator over all areas and groups, before and now.
    public record Sums(
            String indicator, ObservationKind kind, Period from, Period to, Portrait.Sum before, Portrait.Sum now) {
        /// Whether the sum is the same, perhaps of other areas.
        public boolean isSame() {
            return before.sum().compareTo(now.sum()) == 0;
        }
    }

    private record Subject(String indicator, ObservationKind kind) {}

    public FigureDrift {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        otherKind = List.copyOf(otherKind);
        latest = List.copyOf(latest);
        again = List.copyOf(again);
    }

    static FigureDrift between(Portrait before, Portrait now) {
        boolean isSummed = !before.sums().isEmpty() && !now.sums().isEmpty();
        return new FigureDrift(
                new Pair(before.rows(), now.rows()),
                isSummed ? new Pair(missing(before), missing(now)) : new Pair(0, 0),
                span(before, now),
                isSummed ? only(now, before) : List.of(),
                isSummed ? only(before, now) : List.of(),
                now.indicators().stream()
                        .filter(code -> before.indicators().contains(code))
                        .filter(code -> Collections.disjoint(kinds(code, before), kinds(code, now)))
                        .sorted()
                        .toList(),
                latest(before, now),
                again(before, now));
    }

    private static Set<ObservationKind> kinds(String indicator, Portrait portrait) {
        return portrait.sums().keySet().stream()
                .filter(one -> one.indicator().equals(indicator))
                .map(Portrait.Series::kind)
                .collect(Collectors.toSet());
    }

    private static int missing(Portrait portrait) {
        return portrait.sums().values().stream()
                .mapToInt(one -> one.cells() - one.valued())
                .sum();
    }

    private static List<String> only(Portrait some, Portrait others) {
        Set<String> codes = new TreeSet<>(some.indicators());
        codes.removeAll(others.indicators());
        return List.copyOf(codes);
    }

    private static Optional<Drift.Change> span(Portrait before, Portrait now) {
        return before.latest()
                .flatMap(was -> now.latest()
                        .filter(is -> months(was) != months(is))
                        .map(is -> new Drift.Change(was.label(), is.label())));
    }

    private static long months(Period period) {
        return Math.round(period.years() * 12);
    }

    private static List<Sums> latest(Portrait before, Portrait now) {
        List<Sums> sums = new ArrayList<>();
        Map<Subject, Map.Entry<Period, Portrait.Sum>> earlier = ofLatestYear(before);
        ofLatestYear(now)
                .forEach((subject, is) -> Optional.ofNullable(earlier.get(subject))
                        .filter(was -> !was.getKey().equals(is.getKey()))
                        .ifPresent(was -> sums.add(new Sums(
                                subject.indicator(),
                                subject.kind(),
                                was.getKey(),
                                is.getKey(),
                                was.getValue(),
                                is.getValue()))));
        sums.sort(Comparator.comparing(Sums::indicator).thenComparing(Sums::kind));
        return sums;
    }

    /// The months of a year are one sum.
    private static Map<Subject, Map.Entry<Period, Portrait.Sum>> ofLatestYear(Portrait portrait) {
        Map<Subject, Map.Entry<Period, Portrait.Sum>> sums = new HashMap<>();
        portrait.sums().forEach((series, sum) -> {
            Period period =
                    series.period().years() < 1 ? Period.year(series.period().lastYear()) : series.period();
            sums.merge(
                    new Subject(series.indicator(), series.kind()), Map.entry(period, sum), FigureDrift::laterOrBoth);
        });
        return sums;
    }

    private static Map.Entry<Period, Portrait.Sum> laterOrBoth(
            Map.Entry<Period, Portrait.Sum> one, Map.Entry<Period, Portrait.Sum> other) {
        int order = one.getKey().compareTo(other.getKey());
        return order == 0 ? Map.entry(one.getKey(), one.getValue().and(other.getValue())) : order > 0 ? one : other;
    }

    private static List<Sums> again(Portrait before, Portrait now) {
        List<Sums> sums = new ArrayList<>();
        now.sums()
                .forEach((series, is) -> Optional.ofNullable(before.sums().get(series))
                        .ifPresent(was -> sums.add(new Sums(
                                series.indicator(), series.kind(), series.period(), series.period(), was, is))));
        sums.sort(Comparator.comparing(Sums::indicator).thenComparing(Sums::to));
        return sums;
    }

    /// Whether nothing is new or gone; the figures themselves are expected to change.
    public boolean isNone() {
        return rows.isSame()
                && missing.isSame()
                && span.isEmpty()
                && added.isEmpty()
                && gone.isEmpty()
                && otherKind.isEmpty()
                && again.isEmpty();
    }
}
