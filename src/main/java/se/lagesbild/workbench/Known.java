package se.lagesbild.workbench;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;

/// What was read and judged of one state of the file, so that the next chart of the same indicators asks neither the
/// file nor the statistics again.
final class Known {
    private final long state;
    private final Comparisons.Now now;
    private final List<Indicator> indicators;
    private final Map<String, Series> series = new ConcurrentHashMap<>();
    private final Map<Key, List<AreaKey>> baselines = new ConcurrentHashMap<>();
    private final Map<Key, DistrictComparison> views = new ConcurrentHashMap<>();
    /// The observations of the series, each list as itself: a series with others, pooled ones, is not kept.
    private final Set<List<Observation>> stored =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /// @param state of the file before anything of this was read, so that nothing older is kept under it
    Known(long state, Comparisons.Now now, List<Indicator> indicators) {
        this.state = state;
        this.now = now;
        this.indicators = List.copyOf(indicators);
    }

    /// One view.
    private record Key(String indicator, Subgroup people, Period period, List<AreaKey> against) {}

    /// Something that reads the store or judges what was read.
    interface Source<T> {
        T get() throws StoreException;
    }

    boolean isOf(long other) {
        return state == other;
    }

    Comparisons.Now now() {
        return now;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    Series series(Indicator indicator, Source<Series> source) throws StoreException {
        Series known = kept(series, indicator.code(), source);
        stored.add(known.observations());
        return known;
    }

    List<AreaKey> usualBaselines(Series about, Period period, Source<List<AreaKey>> source) throws StoreException {
        return isStored(about) ? kept(baselines, key(about, period, List.of()), source) : source.get();
    }

    DistrictComparison view(Series about, Period period, List<AreaKey> against, Source<DistrictComparison> source)
            throws StoreException {
        return isStored(about) ? kept(views, key(about, period, against), source) : source.get();
    }

    private boolean isStored(Series about) {
        return stored.contains(about.observations());
    }

    private static Key key(Series about, Period period, List<AreaKey> against) {
        return new Key(about.indicator().code(), about.subgroup(), period, List.copyOf(against));
    }

    private static <K, T> T kept(Map<K, T> map, K key, Source<T> source) throws StoreException {
        Optional<T> known = Optional.ofNullable(map.get(key));
        if (known.isPresent()) {
            return known.get();
        }
        T made = source.get();
        map.put(key, made);
        return made;
    }
}
