package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Period;
import se.lagesbild.figure.HeatMap;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.store.StoreException;

/// The heat map of everything that was asked for. Where no areas were asked for, those of one division: columns of two
/// would stand side by side half empty.
final class HeatMapChart {
    private HeatMapChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        List<DistrictComparison> views = material.views();
        if (!material.request().areas().isEmpty() || views.stream().noneMatch(HeatMapChart::hasDistricts)) {
            return of(material, views, Optional.empty());
        }
        String division = usualDivision(views);
        Set<AreaKey> ground =
                material.geography().areasOf(division).stream().map(Area::key).collect(Collectors.toSet());
        List<DistrictComparison> shown = views.stream()
                .map(view -> view.only(HeatMapChart::isOfTheMunicipality))
                .map(view -> view.only(area -> !isDistrict(area) || isOn(ground, area, material.geography())))
                .filter(view -> !view.areas().isEmpty())
                .toList();
        long elsewhere = views.stream()
                .filter(view -> view.areas().stream()
                        .map(Estimate::area)
                        .anyMatch(area -> isDistrict(area) && !isOn(ground, area, material.geography())))
                .count();
        return of(
                material,
                shown,
                elsewhere == 0
                        ? Optional.empty()
                        : Optional.of(
                                material.words().counted("figure.note.matrix.elsewhere", String.valueOf(elsewhere))));
    }

    private static Chart of(ChartMaterial material, List<DistrictComparison> views, Optional<String> remark) {
        IndicatorMatrix matrix = IndicatorMatrix.of(views, material.geography());
        return material.chart(HeatMap.of(matrix, remark, material.look(), material.words()), views);
    }

    /// The division in which most of the views tell about districts; of equals the one of the latest period.
    private static String usualDivision(List<DistrictComparison> views) {
        Map<String, List<Period>> told = new HashMap<>();
        for (DistrictComparison view : views) {
            view.areas().stream()
                    .map(Estimate::area)
                    .filter(HeatMapChart::isDistrict)
                    .map(area -> area.key().division())
                    .distinct()
                    .forEach(division -> told.computeIfAbsent(division, ignored -> new ArrayList<>())
                            .add(view.period()));
        }
        return told.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Period>> one) ->
                                one.getValue().size())
                        .thenComparing(one -> Collections.max(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static boolean isOn(Set<AreaKey> ground, Area area, Geography geography) {
        return ground.contains(area.key()) || ground.stream().anyMatch(key -> geography.isSameGround(key, area.key()));
    }

    private static boolean hasDistricts(DistrictComparison view) {
        return view.areas().stream().map(Estimate::area).anyMatch(HeatMapChart::isDistrict);
    }

    private static boolean isDistrict(Area area) {
        return !area.level().isReference() && area.level() != AreaLevel.POLICE_AREA;
    }

    /// Districts beside their municipality; other municipalities and counties have charts of their own.
    private static boolean isOfTheMunicipality(Area area) {
        return isDistrict(area) || area.key().equals(Comparisons.MUNICIPALITY);
    }
}
