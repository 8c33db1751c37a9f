package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.TrendPanels;
import se.lagesbild.picture.Development;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The development of each asked area: districts and municipality where nothing was asked.
final class TrendChart {
    private TrendChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        Series series = material.series();
        List<DistrictComparison> all = inOneUnit(material.through(series));
        if (all.size() < 2) {
            throw material.undrawable(
                    Reason.ONE_PERIOD,
                    series.indicator().name(),
                    all.getFirst().period().label());
        }
        List<DistrictComparison> views = material.request().areas().isEmpty() ? stillThere(material, all) : all;
        Development plain = Development.of(views, List.of(), material.catalogue(), material.geography());
        if (plain.areas().isEmpty()) {
            throw material.undrawable(Reason.NO_AREA);
        }
        List<Trend> trends = new ArrayList<>();
        plain.areas()
                .forEach(line ->
                        material.picture().trend(series, line.area().key()).ifPresent(trends::add));
        Development development = Development.of(views, trends, material.catalogue(), material.geography());
        return material.chart(TrendPanels.of(development, material.look(), material.words()), views);
    }

    /// Where inhabitants are known for some periods only: the periods that are shown as the last is.
    private static List<DistrictComparison> inOneUnit(List<DistrictComparison> views) {
        return views.stream()
                .filter(view -> view.isByRate() == views.getLast().isByRate())
                .toList();
    }

    /// Districts that the last period has, and the municipality; other municipalities only where there are no
    /// districts.
    private static List<DistrictComparison> stillThere(ChartMaterial material, List<DistrictComparison> views) {
        DistrictComparison last = views.getLast();
        List<AreaKey> kept = (last.districts().isEmpty() ? last.areas() : last.districts())
                .stream().map(one -> one.area().key()).toList();
        return views.stream()
                .map(view -> view.only(area -> area.key().equals(Comparisons.MUNICIPALITY)
                        || kept.contains(area.key())
                        || kept.stream().anyMatch(key -> material.geography().isSameGround(key, area.key()))))
                .toList();
    }
}
