package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;

/// The part of a dot chart that is measured: axis, grid, baseline lines, whiskers and dots, drawn by JFreeChart.
final class DotPlot {
    static final double DOT = 8.5;
    private static final Stroke WHISKER = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke FINE = new BasicStroke(0.6f);
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final double EDGE = 8;

    private final DistrictComparison view;
    private final DotTexts texts;
    private final List<DotRow> drawn;
    private final AxisScale scale;
    private final Rectangle2D area;
    private final NumberAxis values = new NumberAxis();
    private final XYPlot plot;

    /// @param area the whole of it is plot: names and ticks stand outside
    DotPlot(DistrictComparison view, DotRows rows, DotTexts texts, AxisScale scale, Rectangle2D area) {
        this.view = view;
        this.texts = texts;
        this.drawn = rows.rows().stream().filter(row -> row.hasValue(view)).toList();
        this.scale = scale;
        this.area = area;
        prepareValues();
        this.plot = new XYPlot(series(), values, places(rows), renderer());
        prepareFrame();
        view.baselines().forEach(this::addBaseline);
    }

    private void prepareValues() {
        double pad = EDGE * (scale.upper() - scale.lower()) / Math.max(EDGE, area.getWidth() - 2 * EDGE);
        values.setRange(scale.lower() - pad, scale.upper() + pad);
        values.setTickUnit(new NumberTickUnit(scale.step()));
        values.setTickLabelsVisible(false);
        values.setTickMarksVisible(false);
        values.setAxisLinePaint(Palette.RULE);
        values.setAxisLineStroke(new BasicStroke(0.8f));
    }

    private static NumberAxis places(DotRows rows) {
        NumberAxis places = new NumberAxis();
        places.setRange(0, rows.units());
        places.setInverted(true);
        places.setVisible(false);
        return places;
    }

    private void prepareFrame() {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setRangeGridlinesVisible(false);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinePaint(Palette.HAIRLINE);
        plot.setDomainGridlineStroke(FINE);
    }

    private void addBaseline(Estimate baseline) {
        texts.range(baseline)
                .ifPresent(i -> addBehind(new IntervalMarker(i.lower(), i.upper(), Palette.BAND, FINE, null, null, 1)));
        view.position(baseline)
                .ifPresent(at -> addBehind(new ValueMarker(
                        at, Palette.BASELINE, line(baseline.area().level()))));
    }

    private void addBehind(Marker marker) {
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    /// Solid for a county, dashed for the nation, dotted for anything else.
    static Stroke line(AreaLevel level) {
        return switch (level) {
            case COUNTY -> new BasicStroke(1.1f);
            case NATION -> dashed(5, 3);
            default -> dashed(1.2f, 2.4f);
        };
    }

    private static Stroke dashed(float on, float off) {
        return new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
    }

    private XYIntervalSeriesCollection series() {
        XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
        for (int i = 0; i < drawn.size(); i++) {
            DotRow row = drawn.get(i);
            double value = view.position(row.estimate()).orElseThrow();
            XYIntervalSeries one = new XYIntervalSeries(i);
            one.add(
                    value,
                    texts.range(row.estimate())
                            .map(interval -> interval.lower())
                            .orElse(value),
                    texts.range(row.estimate())
                            .map(interval -> interval.upper())
                            .orElse(value),
                    row.at(),
                    row.at(),
                    row.at());
            all.addSeries(one);
        }
        return all;
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(5);
        renderer.setErrorPaint(Palette.WHISKER);
        renderer.setErrorStroke(WHISKER);
        renderer.setDrawOutlines(true);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        for (int i = 0; i < drawn.size(); i++) {
            DotRow row = drawn.get(i);
            boolean baseline = !row.role().isArea();
            VerdictClass verdict = verdict(row).orElse(VerdictClass.UNTESTED);
            boolean plain = !baseline && view.baselines().isEmpty();
            renderer.setSeriesShape(i, baseline ? diamond(0, 0) : new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
            Color fill = isLost(row) ? Palette.PLATE : Palette.fill(verdict);
            renderer.setSeriesFillPaint(i, baseline ? baselineFill(row) : plain ? Palette.NEUTRAL : fill);
            renderer.setSeriesOutlinePaint(
                    i, baseline ? Palette.BASELINE : plain ? Palette.NEUTRAL : Palette.outline(verdict));
            renderer.setSeriesOutlineStroke(i, baseline || plain ? FINE : Chip.outline(verdict));
            if (!baseline && !texts.look().isEven()) {
                standOut(renderer, i, row);
            }
        }
        return renderer;
    }

    /// The area's own marker and colour, or grey beside those that have one.
    private void standOut(XYErrorRenderer renderer, int series, DotRow row) {
        Optional<AreaStyle> style = texts.look().of(row.estimate().area());
        style.ifPresent(one -> renderer.setSeriesShape(series, one.marker(0, 0, DOT + 1)));
        renderer.setSeriesFillPaint(series, style.map(AreaStyle::fill).orElse(Palette.FADED));
        renderer.setSeriesOutlinePaint(series, style.map(AreaStyle::color).orElse(Palette.QUIET_LINE));
        renderer.setSeriesOutlineStroke(series, style.isPresent() ? RING : FINE);
    }

    private Optional<VerdictClass> verdict(DotRow row) {
        return view.baselines().stream().findFirst().flatMap(first -> texts.verdictClass(row.estimate(), first));
    }

    /// Hollow where the value answers another question.
    private static Color baselineFill(DotRow row) {
        return row.role() == DotRow.Role.OTHER_QUESTION ? Palette.PLATE : Palette.BASELINE;
    }

    /// Whether the colour of the dot stands for a difference that the correction for many comparisons takes away.
    private boolean isLost(DotRow row) {
        return view.baselines().stream().findFirst().stream()
                .anyMatch(first -> texts.isLostByCorrection(row.estimate(), first));
    }

    static Shape diamond(double x, double y) {
        double half = DOT * 0.6;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return path;
    }

    /// The value on the page.
    double x(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /// Draws and returns a mark for every dot.
    List<Mark> draw(Pen pen) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        plot.draw(pen.graphics(), area, null, null, new PlotRenderingInfo(info));
        List<Mark> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof XYItemEntity item) {
                Estimate estimate = drawn.get(item.getSeriesIndex()).estimate();
                marks.add(new Mark(estimate.area().key(), item.getArea(), estimate.parts()));
            }
        }
        return marks;
    }
}
