package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.figure.Bars;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.TileMap;
import se.lagesbild.figure.Dumbbell;
import se.lagesbild.figure.Slope;
import se.lagesbild.picture.Disclosure;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;

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

    private static ChartDrawing drawingOf(ChartKind kind) {
        return switch (kind) {
            case DOTS -> Charts::dots;
            case BARS -> Charts::bars;
            case TREND -> TrendChart::of;
            case MAP -> Charts::map;
            case DUMBBELL -> material -> RoundsChart.of(material, Dumbbell::of);
            case SLOPE -> material -> RoundsChart.of(material, Slope::of);
            case HEATMAP -> HeatMapChart::of;
            case PROFILE, SCATTER, FUNNEL, GROUPS, RATES -> Charts::notYet;
        };
    }

    private static Chart dots(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        return material.chart(new DotsFigure(view, material.words()), List.of(view));
    }

    private static Chart bars(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        return material.chart(
                Bars.of(view, material.request().options().intervals(), material.words()), List.of(view));
    }

    private static Chart map(ChartMaterial material) throws StoreException, UndrawableException {
        DistrictComparison view = material.view();
        Optional<Figure> figure = TileMap.of(view, material.words());
        if (figure.isEmpty()) {
            throw material.undrawable(UndrawableException.Reason.NO_MAP);
        }
        return material.chart(figure.get(), List.of(view));
    }

    private static Chart notYet(ChartMaterial material) throws UndrawableException {
        throw material.undrawable(UndrawableException.Reason.NOT_YET);
    }
}
