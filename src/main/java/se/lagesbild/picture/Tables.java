package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Subgroup;

/// Makes the tables of a series, weighed where districts were asked equally many and with small counts kept hidden.
final class Tables {
    /// Series whose tables are kept.
    private static final int MOST = 1_000;

    private final Catalogue catalogue;
    private final Geography geography;
    private final Populations populations;
    private final Estimates estimates;
    private final List<AreaGroup> groups;

    /// By the very list of observations; waves belong to them.
    private final Map<List<Observation>, Map<Key, Table>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private record Key(String indicator, Subgroup people, Period period) {}

    Tables(Catalogue catalogue, Geography geography, Populations populations, List<AreaGroup> groups) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.populations = populations;
        this.groups = List.copyOf(groups);
        this.estimates = new Estimates(catalogue, geography, populations);
    }

    /// The same table as before where the same series was asked for: a trend asks for each period once an area.
    Table of(Series series, Period period) {
        if (known.size() > MOST) {
            known.clear();
        }
        Map<Key, Table> ofSeries = known.computeIfAbsent(series.observations(), ignored -> new ConcurrentHashMap<>());
        Key key = new Key(series.indicator().code(), series.subgroup(), period);
        Optional<Table> before = Optional.ofNullable(ofSeries.get(key));
        Table table = before.isPresent() ? before.get() : made(series, period);
        ofSeries.put(key, table);
        return table;
    }

    private Table made(Series series, Period period) {
        List<Estimate> rows = rows(series, period);
        SmallCells small =
                series.indicator().sensitive() ? smallCells(series, period, rows) : SmallCells.none(geography);
        return new Table(series.indicator().unit(), rows, wholes(series, rows), small);
    }

    /// Over every period that sums tie to this one, so that all of them hide the same.
    private SmallCells smallCells(Series series, Period period, List<Estimate> rows) {
        Tilings tilings = new Tilings(series.periods());
        List<Estimate> all = new ArrayList<>();
        List<Whole> wholes = new ArrayList<>();
        for (Period one : tilings.tiedTo(period)) {
            List<Estimate> own = one.equals(period) ? rows : rows(series, one);
            all.addAll(own);
            wholes.addAll(wholes(series, own));
        }
        return new SmallCells(all, wholes, geography, tilings);
    }

    private List<Estimate> rows(Series series, Period period) {
        List<Estimate> rows = series.in(period).stream()
                .map(observation -> estimates.of(series, observation))
                .toList();
        List<Whole> wholes = wholes(series, rows);
        return rows.stream().map(row -> weighed(row, wholes)).toList();
    }

    private List<Whole> wholes(Series series, List<Estimate> rows) {
        Source source = catalogue.source(series.indicator().source());
        Whole.Weights people = new PeopleOfDistricts(source, populations);
        List<Whole> wholes = new ArrayList<>(Whole.of(rows, geography, people));
        groups.forEach(group -> Whole.of(group, rows, geography, people).ifPresent(wholes::add));
        return wholes;
    }

    private static Estimate weighed(Estimate row, List<Whole> wholes) {
        return wholes.stream()
                .filter(whole -> whole.municipality().equals(row.area()))
                .map(whole -> whole.weigh(row))
                .filter(one -> one.weighted().isPresent())
                .findFirst()
                .orElse(row);
    }
}
