package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Geography;
import se.lagesbild.figure.Bars;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Dumbbell;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.FunnelPlot;
import se.lagesbild.figure.Look;
import se.lagesbild.figure.OutlineMap;
import se.lagesbild.figure.Quadrants;
import se.lagesbild.figure.RateBars;
import se.lagesbild.figure.Slope;
import se.lagesbild.figure.TileMap;
import se.lagesbild.picture.Disclosure;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Funnel;
import se.lagesbild.picture.TwoIndicators;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The chart catalogue: every chart the program draws, from a request to a figure that may leave it.
public final class Charts {
    private final Comparisons comparisons;

    Charts(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /// How one kind is made of the material; a new kind is one such method and one line in [#drawingOf].
    interface ChartDrawing {
        Chart of(ChartMaterial material) throws StoreException, UndrawableException;
    }

    /// Draws what was asked.
    ///
    /// @throws UndrawableException with a sentence for the user when the stored values do not allow it
    /// @throws IllegalStateException when a reader could work out a hidden count, which would be a fault of ours
    public Chart draw(ChartRequest request, Words words) throws StoreException, UndrawableException {
        Chart chart = drawingOf(request.kind()).of(new ChartMaterial(comparisons, request, words));
        Disclosure.require(chart.views());
        return chart;
    }

    /// How those areas stand out, in every chart.
    public Look look(ChartRequest.Options options) throws StoreException {
        return look(comparisons.now().geography(), options);
    }

    static Look look(Geography geography, ChartRequest.Options options) {
        return new Look(options.intervals(), new AreaStyles(geography).of(options.highlighted()));
    }

    private static ChartDrawing drawingOf(ChartKind kind) {
        return switch (kind) {
            case DOTS -> Charts::dots;
            case BARS -> Charts::bars;
            case TREND -> TrendChart::of;
            case MAP -> Charts::map;
            case DUMBBELL -> material -> RoundsChart.of(material, Dumbbell::of);
            case SLOPE -> material -> RoundsChart.of(material, Slope::of);
            case PROFILE -> ProfileChart::of;
            case SCATTER -> Charts::scatter;
            case FUNNEL -> Charts::funnel;
            case GROUPS -> GroupsChart::of;
            case RATES -> Charts::rates;
            case HEATMAP -> HeatMapChart::of;
        };
    }

    private static Chart dots(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        return material.chart(new DotsFigure(view, material.look(), material.words()), List.of(view));
    }

    private static Chart scatter(ChartMaterial material) throws StoreException, UndrawableException {
        List<DistrictComparison> views = material.views(2);
        if (views.size() < 2) {
            throw material.undrawable(Reason.ONE_INDICATOR);
        }
        TwoIndicators two = TwoIndicators.of(views.get(0), views.get(1));
        if (two.pairs().isEmpty()) {
            throw material.undrawable(Reason.NO_AREA);
        }
        return material.chart(Quadrants.of(two, material.look(), material.words()), views);
    }

    private static Chart funnel(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        Funnel funnel = Funnel.of(view)
                .orElseThrow(() ->
                        material.undrawable(Reason.NO_SIZES, view.indicator().name()));
        return material.chart(FunnelPlot.of(funnel, material.look(), material.words()), List.of(view));
    }

    private static Chart rates(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        if (!view.isByRate()) {
            throw material.undrawable(Reason.NO_RATES, view.indicator().name());
        }
        return material.chart(RateBars.of(view, material.look(), material.words()), List.of(view));
    }

    private static Chart bars(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        return material.chart(Bars.of(view, material.look(), material.words()), List.of(view));
    }

    private static Chart map(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        Optional<Figure> figure = OutlineMap.of(view, material.outlines(view), material.look(), material.words())
                .or(() -> TileMap.of(view, material.look(), material.words()));
        if (figure.isEmpty()) {
            throw material.undrawable(UndrawableException.Reason.NO_MAP);
        }
        return material.chart(figure.get(), List.of(view));
    }
}
