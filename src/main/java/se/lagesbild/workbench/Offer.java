package se.lagesbild.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Subgroup;

/// What there is to choose from, given what is chosen already.
///
/// @param editions label years, latest first
/// @param indicators those with values, in the order of the catalogue
/// @param sources of those indicators, in the order of the catalogue
/// @param sets ready-made sets of them, none empty
/// @param districts areas that can be shown alone
/// @param namesakes the division of each of those areas that shares its name with another
/// @param comparators areas that others can be compared with, the largest first
/// @param periods of the chosen indicator, latest first
/// @param subgroups whose answers are stored of it, everybody first
public record Offer(
        List<Integer> editions,
        List<Indicator> indicators,
        List<Source> sources,
        List<IndicatorSet> sets,
        List<Area> districts,
        Map<AreaKey, String> namesakes,
        List<Area> comparators,
        List<Period> periods,
        List<Subgroup> subgroups) {
    public Offer {
        editions = List.copyOf(editions);
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
        sets = List.copyOf(sets);
        districts = List.copyOf(districts);
        namesakes = Map.copyOf(namesakes);
        comparators = List.copyOf(comparators);
        periods = List.copyOf(periods);
        subgroups = List.copyOf(subgroups);
    }

    /// The set of that kind; an empty one where the edition has none.
    public IndicatorSet set(IndicatorSet.Kind kind) {
        return sets.stream().filter(one -> one.kind() == kind).findFirst().orElse(new IndicatorSet(kind, List.of()));
    }

    /// The area of that key, shown or compared with.
    public Optional<Area> area(AreaKey key) {
        return Stream.concat(districts.stream(), comparators.stream())
                .filter(area -> area.key().equals(key))
                .findFirst();
    }
}
