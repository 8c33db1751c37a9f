package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.Namesakes;
import se.lagesbild.picture.Populations;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;

/// Looks up what there is to choose from in the Compare view.
public final class Offers {
    /// Fewer districts than this are nothing to compare.
    private static final int FEWEST_DISTRICTS = 2;

    private final Comparisons comparisons;

    Offers(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /// What there is for the indicator in its period of that time; for the first of the targets where none is named.
    public Offer of(ChartTime time, Optional<String> indicator) throws StoreException {
        Comparisons.Now now = comparisons.now();
        List<Indicator> known = comparisons.indicators();
        Set<Area> districts = new LinkedHashSet<>();
        List<Indicator> told = new ArrayList<>();
        for (Indicator one : known) {
            List<Area> own = districts(now.geography(), comparisons.series(one), time);
            if (own.size() >= FEWEST_DISTRICTS && !one.code().equals(Populations.INDICATOR)) {
                told.add(one);
                add(districts, own, now.geography());
            }
        }
        List<IndicatorSet> sets = Arrays.stream(IndicatorSet.Kind.values())
                .map(kind -> new IndicatorSet(
                        kind,
                        told.stream().filter(kind::holds).map(Indicator::code).toList()))
                .filter(set -> !set.codes().isEmpty())
                .toList();
        Optional<Indicator> focus = known.stream()
                .filter(one -> indicator.equals(Optional.of(one.code())))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .or(() -> known.stream().findFirst());
        Optional<Series> series = focus.isPresent() ? Optional.of(comparisons.series(focus.get())) : Optional.empty();
        Optional<Period> period = series.flatMap(time::in);
        return new Offer(
                comparisons.editions(),
                known,
                now.catalogue().sources().stream()
                        .filter(source ->
                                known.stream().anyMatch(one -> one.source().equals(source.code())))
                        .toList(),
                sets,
                List.copyOf(districts),
                Namesakes.among(List.copyOf(districts), now.geography()),
                period.isPresent() ? now.picture().baselines(series.orElseThrow(), period.get()) : List.of(),
                series.map(one -> one.periods().reversed()).orElse(List.of()),
                series.map(Offers::subgroups).orElse(List.of(Subgroup.ALL)));
    }

    private static List<Area> districts(Geography geography, Series series, ChartTime time) {
        return time.in(series).stream()
                .flatMap(period -> series.in(period).stream())
                .map(Observation::key)
                .flatMap(key -> geography.area(key.area()).stream())
                .filter(area -> !area.level().isReference())
                .toList();
    }

    /// Ground that two divisions share stands there once.
    private static void add(Set<Area> districts, List<Area> more, Geography geography) {
        for (Area area : more) {
            AreaKey key = area.key();
            if (districts.stream().noneMatch(known -> geography.isSameGround(known.key(), key))) {
                districts.add(area);
            }
        }
    }

    private static List<Subgroup> subgroups(Series series) {
        Set<Subgroup> found = new LinkedHashSet<>(List.of(Subgroup.ALL));
        series.observations().forEach(one -> found.add(one.key().subgroup()));
        return List.copyOf(found);
    }
}
