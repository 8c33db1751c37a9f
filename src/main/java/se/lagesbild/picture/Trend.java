package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Indicator;

/// Whether an area's values went up or down over the periods since the last break.
///
/// @param points those that were used, earliest first
/// @param verdict HIGHER for a certain increase, LOWER for a certain decrease
/// @param perYear in the unit of the value, or as a ratio where events were counted; empty without a trend
/// @param pValue empty where the method gives none
/// @param dispersion how many times more than chance the counts vary; 1 is chance
/// @param cut the break that ended the series, if any
public record Trend(
        Indicator indicator,
        Area area,
        List<Estimate> points,
        TrendMethod method,
        Verdict verdict,
        Reason reason,
        OptionalDouble perYear,
        OptionalDouble pValue,
        OptionalDouble dispersion,
        Optional<ComparabilityBreak> cut) {
    public Trend {
        points = List.copyOf(points);
    }
}
