package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Unit;

/// All rows of one series in one period, as they may be shown, and what can be put together from them.
final class Table {
    private final Unit unit;
    private final List<Estimate> rows;
    private final List<Whole> wholes;
    private final SmallCells small;

    /// @param rows before anything was hidden for the sake of others
    /// @param wholes of the same rows
    Table(Unit unit, List<Estimate> rows, List<Whole> wholes, SmallCells small) {
        this.unit = unit;
        this.rows = rows.stream().map(small::guarded).toList();
        this.wholes = wholes;
        this.small = small;
    }

    List<Estimate> rows() {
        return rows;
    }

    List<Whole> wholes() {
        return wholes;
    }

    SmallCells small() {
        return small;
    }

    /// The row of that observation.
    Optional<Estimate> row(Observation observation) {
        return rows.stream()
                .filter(row -> row.observation().equals(observation))
                .findFirst();
    }

    /// A row, or a municipality put together from its districts.
    Optional<Estimate> baseline(AreaKey key) {
        return rows.stream()
                .filter(row -> row.area().key().equals(key))
                .findFirst()
                .or(() -> computed(key));
    }

    /// Put together from the districts; not at all where two divisions of them tell different sums.
    private Optional<Estimate> computed(AreaKey key) {
        List<Estimate> found = wholes.stream()
                .filter(whole -> whole.municipality().key().equals(key))
                .flatMap(whole -> whole.computed(unit).stream())
                .toList();
        boolean agree = found.stream().map(Estimate::value).distinct().count() == 1;
        return agree ? Optional.of(small.guarded(found.getFirst())) : Optional.empty();
    }

    /// A municipality that is the sum of its districts is put together from those of the row's own division.
    Estimate inDivisionOf(Estimate row, Estimate baseline) {
        return !baseline.isComputed()
                ? baseline
                : wholes.stream()
                        .filter(whole -> whole.municipality().equals(baseline.area()) && whole.holds(row))
                        .findFirst()
                        .flatMap(whole -> whole.computed(unit))
                        .map(small::guarded)
                        .orElse(baseline);
    }

    /// Areas that others can be compared with, the largest first: reference areas with a row of their own, and
    /// municipalities that are the sum of their districts.
    List<Area> baselines() {
        List<Area> found = new ArrayList<>(rows.stream()
                .map(Estimate::area)
                .filter(area -> area.level().isReference())
                .toList());
        wholes.stream()
                .map(Whole::municipality)
                .distinct()
                .filter(area -> !found.contains(area))
                .filter(area -> computed(area.key()).isPresent())
                .forEach(found::add);
        return found.stream().sorted(Comparator.comparing(Area::level)).toList();
    }
}
