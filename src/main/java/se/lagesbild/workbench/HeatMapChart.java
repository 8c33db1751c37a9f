package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.figure.HeatMap;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.store.StoreException;

/// The heat map of everything that was asked for.
final class HeatMapChart {
    private HeatMapChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        List<DistrictComparison> views = material.views();
        if (material.request().areas().isEmpty() && views.stream().anyMatch(HeatMapChart::hasDistricts)) {
            views = views.stream()
                    .map(view -> view.only(HeatMapChart::isOfTheMunicipality))
                    .filter(view -> !view.areas().isEmpty())
                    .toList();
        }
        IndicatorMatrix matrix = IndicatorMatrix.of(views, material.geography());
        return material.chart(HeatMap.of(matrix, material.words()), views);
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
