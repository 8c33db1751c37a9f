package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Period;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Look;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Verdict;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The charts of two rounds: the asked one, and the earlier one that was asked for or else the latest that it can be
/// compared with.
final class RoundsChart {
    private RoundsChart() {}

    /// One of the charts of two rounds.
    interface RoundsFigure {
        Figure of(Rounds rounds, Look look, Words words);
    }

    static Chart of(ChartMaterial material, RoundsFigure figure) throws StoreException, UndrawableException {
        Series series = material.series();
        List<DistrictComparison> views = material.through(series);
        if (views.size() < 2) {
            throw material.undrawable(
                    Reason.ONE_PERIOD,
                    series.indicator().name(),
                    views.getFirst().period().label());
        }
        Rounds rounds = rounds(material, series, views);
        boolean shown = rounds.changes().stream()
                .anyMatch(one ->
                        rounds.before(one).isPresent() || rounds.after(one).isPresent());
        if (!shown) {
            throw material.undrawable(Reason.NO_AREA);
        }
        return material.chart(
                figure.of(rounds, material.look(), material.words()), List.of(rounds.later(), rounds.earlier()));
    }

    private static Rounds rounds(ChartMaterial material, Series series, List<DistrictComparison> views) {
        DistrictComparison later = views.getLast();
        Optional<Rounds> asked = asked(material.request(), views)
                .map(earlier -> material.picture().rounds(series, earlier, later));
        if (asked.isPresent()) {
            return asked.get();
        }
        for (DistrictComparison earlier : views.subList(0, views.size() - 1).reversed()) {
            Rounds rounds = material.picture().rounds(series, earlier, later);
            if (rounds.changes().stream().map(Comparison::verdict).anyMatch(RoundsChart::isComparable)) {
                return rounds;
            }
        }
        return material.picture().rounds(series, views.get(views.size() - 2), later);
    }

    /// The round that the user wants to compare with.
    private static Optional<DistrictComparison> asked(ChartRequest request, List<DistrictComparison> views) {
        List<Period> periods = views.stream().map(DistrictComparison::period).toList();
        return request.comparators().stream()
                .flatMap(key -> EarlierRound.of(key).stream())
                .flatMap(round -> round.before(periods.getLast(), periods).stream())
                .findFirst()
                .flatMap(period -> views.stream()
                        .filter(view -> view.period().equals(period))
                        .findFirst());
    }

    private static boolean isComparable(Verdict verdict) {
        return verdict != Verdict.NOT_COMPARABLE && verdict != Verdict.DESCRIPTIVE;
    }
}
