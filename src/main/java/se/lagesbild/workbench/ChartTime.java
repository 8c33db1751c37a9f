package se.lagesbild.workbench;

import java.util.Optional;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.Series;

/// Which period of each indicator a chart is about. Kept as a rule, so that a saved view follows the years.
public sealed interface ChartTime {
    /// The latest that is stored.
    record Latest() implements ChartTime {}

    /// The latest that the edition of that label year includes.
    record OfEdition(int year) implements ChartTime {}

    /// Exactly that one.
    record During(Period period) implements ChartTime {}

    /// The period of the series, if it has one.
    default Optional<Period> in(Series series) {
        return switch (this) {
            case Latest ignored -> series.periods().reversed().stream().findFirst();
            case OfEdition edition -> series.periodOf(edition.year());
            case During during -> Optional.of(during.period()).filter(series.periods()::contains);
        };
    }

    /// The label year whose comparisons are counted together with those of that period.
    default int editionOf(Period period) {
        return this instanceof OfEdition edition ? edition.year() : period.lastYear();
    }
}
