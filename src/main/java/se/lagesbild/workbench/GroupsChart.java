package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.figure.GroupDots;
import se.lagesbild.picture.AreaGroups;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The sexes and ages of one area: the asked one, or the municipality, or the one with the most groups.
final class GroupsChart {
    private GroupsChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        Series series = material.series();
        List<Observation> grouped = series.observations().stream()
                .filter(one -> !one.key().subgroup().equals(Subgroup.ALL))
                .toList();
        Optional<Period> asked = material.request().time().in(series);
        Period period = grouped.stream()
                .map(one -> one.key().period())
                .filter(one -> asked.isEmpty() || one.compareTo(asked.get()) <= 0)
                .max(Comparator.naturalOrder())
                .orElseThrow(() ->
                        material.undrawable(Reason.NO_GROUPS, series.indicator().name()));
        List<Observation> then = grouped.stream()
                .filter(one -> one.key().period().equals(period))
                .toList();
        AreaKey area = area(material, then);
        List<AreaGroups.Row> rows = rows(material, series, period, area, then);
        if (rows.isEmpty()) {
            throw material.undrawable(Reason.NO_GROUPS, series.indicator().name());
        }
        AreaGroups groups =
                new AreaGroups(rows.getFirst().estimate().area(), rows, sexes(material, series, period, area));
        List<DistrictComparison> views = rows.stream().map(AreaGroups.Row::view).toList();
        return material.chart(GroupDots.of(groups, material.look(), material.words()), views);
    }

    private static AreaKey area(ChartMaterial material, List<Observation> grouped) {
        List<AreaKey> known =
                grouped.stream().map(one -> one.key().area()).distinct().toList();
        return material.request().areas().stream()
                .findFirst()
                .or(() ->
                        known.stream().filter(Comparisons.MUNICIPALITY::equals).findFirst())
                .or(() -> known.stream()
                        .max(Comparator.comparingLong(key -> grouped.stream()
                                .filter(one -> one.key().area().equals(key))
                                .count())))
                .orElseThrow();
    }

    private static List<AreaGroups.Row> rows(
            ChartMaterial material, Series series, Period period, AreaKey area, List<Observation> grouped)
            throws StoreException {
        List<Subgroup> groups = new ArrayList<>(List.of(Subgroup.ALL));
        grouped.stream()
                .filter(one -> one.key().area().equals(area))
                .map(one -> one.key().subgroup())
                .distinct()
                .forEach(groups::add);
        List<AreaGroups.Row> rows = new ArrayList<>();
        for (Subgroup group : groups) {
            DistrictComparison view = material.view(series.about(group), period)
                    .only(one -> one.key().equals(area));
            view.estimates().stream()
                    .filter(one -> one.area().key().equals(area))
                    .findFirst()
                    .ifPresent(estimate -> rows.add(new AreaGroups.Row(group, view, estimate)));
        }
        return rows.size() < 2 ? List.of() : rows;
    }

    private static Optional<Comparison> sexes(ChartMaterial material, Series series, Period period, AreaKey area) {
        return material.picture()
                .between(series.about(Subgroup.of(Sex.WOMEN)), series.about(Subgroup.of(Sex.MEN)), area, period);
    }
}
