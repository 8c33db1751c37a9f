package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Words;

/// Dots with 95 % intervals, one row an area: baselines on top, then reference areas, then districts by value.
/// The dot's fill tells the verdict against the first baseline, the columns to the right tell all of them.
public final class DotsFigure implements Figure {
    private static final double FINEST_RATE = 0.01;
    private static final Stroke HAIR = new BasicStroke(0.5f);
    private static final Stroke LINE = new BasicStroke(0.8f);
    private static final double TICK_ROOM = 36;

    private final DistrictComparison view;
    private final DotTexts texts;
    private final DotNotes notes;

    public DotsFigure(DistrictComparison view, Words words) {
        this(view, Look.PLAIN, words);
    }

    /// One comparison as dots.
    public DotsFigure(DistrictComparison view, Look look, Words words) {
        this.view = view;
        this.texts = new DotTexts(view, look, words);
        this.notes = new DotNotes(view, words, texts);
    }

    @Override
    public String title() {
        return texts.title();
    }

    @Override
    public String altText() {
        return notes.altText();
    }

    @Override
    public double heightFor(double width) {
        return new DotLayout.Sheet(view, texts, notes, width).fineHeight();
    }

    @Override
    public double leastHeight(double width) {
        return new DotLayout.Sheet(view, texts, notes, width).leastHeight();
    }

    @Override
    public Drawing drawOn(Graphics2D graphics, double width, double height) {
        Pen pen = new Pen(graphics);
        DotLayout layout = new DotLayout.Sheet(view, texts, notes, width).fit(height);
        pen.fill(new Rectangle2D.Double(0, 0, width, height), Palette.PLATE);
        drawHead(pen, layout);
        drawRules(pen, layout);
        DotPlot plot = new DotPlot(view, layout.rows(), texts, scale(layout), layout.plot());
        List<Mark> marks = plot.draw(pen);
        drawTicks(pen, layout, plot);
        layout.rows()
                .rows()
                .forEach(row -> texts.earlier(row.estimate())
                        .ifPresent(value -> EarlierSign.draw(pen, plot.x(value), layout.y(row))));
        layout.rows().rows().forEach(row -> drawRow(pen, layout, row));
        layout.frame().draw(pen, layout.bottom());
        return new Drawing(marks, pen.labels());
    }

    private void drawHead(Pen pen, DotLayout layout) {
        DotColumns columns = layout.columns();
        above(pen, layout, List.of(texts.areaHead()), columns.left());
        List<String> valueHead = texts.valueHead(columns.telling().hasIntervals());
        double shift = columns.hasIntervals()
                ? 0
                : columns.amount() - columns.value() - TextStyle.HEAD.width(valueHead.getLast());
        above(pen, layout, valueHead, columns.value() + shift);
        columns.verdicts().forEach(column -> above(pen, layout, column.head(), column.left()));
        if (!columns.verdicts().isEmpty()) {
            pen.left(
                    texts.againstHead(),
                    TextStyle.QUIET,
                    columns.verdicts().getFirst().left(),
                    layout.frame().plotTop() + TextStyle.QUIET.ascent());
        }
    }

    /// A heading whose last line stands on the first row.
    private static void above(Pen pen, DotLayout layout, List<String> lines, double x) {
        double top = layout.plotTop() - DotLayout.BELOW_HEAD - lines.size() * TextStyle.HEAD.lineHeight();
        pen.lines(lines, TextStyle.HEAD, x, top);
    }

    private static void drawRules(Pen pen, DotLayout layout) {
        DotColumns columns = layout.columns();
        pen.across(columns.left(), columns.right(), layout.plotTop(), Palette.RULE, LINE);
        List<DotRow> rows = layout.rows().rows();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).role() == rows.get(i - 1).role()) {
                double y = layout.y(rows.get(i)) - layout.rowHeight() / 2;
                pen.across(columns.left(), columns.right(), y, Palette.HAIRLINE, HAIR);
            }
        }
        layout.rows().borders().forEach(at -> {
            double y = layout.plotTop() + at * layout.rowHeight();
            pen.across(columns.left(), columns.right(), y, Palette.RULE, HAIR);
        });
    }

    private AxisScale scale(DotLayout layout) {
        List<Double> values = layout.rows().rows().stream()
                .map(DotRow::estimate)
                .flatMap(this::extent)
                .toList();
        Unit unit = view.indicator().unit();
        int ticks = (int) (layout.plot().getWidth() / TICK_ROOM);
        return AxisScale.around(
                values,
                Math.min(8, ticks),
                unit.isCounted(),
                view.isByRate() ? FINEST_RATE : 1,
                unit == Unit.PERCENT ? 100 : Double.POSITIVE_INFINITY);
    }

    private Stream<Double> extent(Estimate estimate) {
        return Stream.concat(
                Stream.concat(view.position(estimate).stream(), texts.earlier(estimate).stream()),
                texts.range(estimate).stream().flatMap(i -> Stream.of(i.lower(), i.upper())));
    }

    private void drawTicks(Pen pen, DotLayout layout, DotPlot plot) {
        double y = layout.plot().getMaxY() + 5 + TextStyle.QUIET.ascent();
        AxisScale scale = scale(layout);
        scale.ticks()
                .forEach(tick -> pen.centred(texts.tick(tick, scale.decimals()), TextStyle.QUIET, plot.x(tick), y));
    }

    private void drawRow(Pen pen, DotLayout layout, DotRow row) {
        DotColumns columns = layout.columns();
        Estimate estimate = row.estimate();
        double y = layout.y(row);
        TextStyle style =
                texts.look().name(estimate.area(), layout.rows().isStrong(row) ? TextStyle.STRONG : TextStyle.NAME);
        texts.look().drawMarker(pen, estimate.area(), columns.left(), y);
        List<String> name = style.wrap(texts.name(estimate), columns.nameWidth() + 0.01);
        double first = y + style.centring() - (name.size() - 1) * style.lineHeight() / 2;
        for (int i = 0; i < name.size(); i++) {
            pen.left(name.get(i), style, columns.left(), first + i * style.lineHeight());
        }
        double small = y + TextStyle.SMALL.centring();
        pen.right(texts.answers(estimate), TextStyle.QUIET, columns.answers(), small);
        pen.right(texts.amount(estimate), TextStyle.SMALL, columns.amount(), small);
        if (columns.telling().hasIntervals()) {
            pen.left(texts.interval(estimate), TextStyle.SMALL, columns.amount() + DotColumns.SPACE, small);
        } else if (texts.isShaky(estimate)) {
            pen.left(DotTexts.SHAKY, TextStyle.SMALL, columns.amount() + 1, small);
        }
        if (!row.hasValue(view)) {
            drawAbsence(pen, texts.absence(estimate), columns.plotLeft() + 12, y);
        }
        columns.verdicts()
                .forEach(column ->
                        drawVerdict(pen, column, estimate, columns.telling().hasWords(), y));
    }

    /// On a plate of its own, so that grid lines do not run through the words.
    private static void drawAbsence(Pen pen, String text, double x, double y) {
        double width = TextStyle.QUIET.width(text);
        pen.fill(new Rectangle2D.Double(x - 3, y - 6, width + 6, 12), Palette.PLATE);
        pen.left(text, TextStyle.QUIET, x, y + TextStyle.QUIET.centring());
    }

    private void drawVerdict(Pen pen, DotColumns.Column column, Estimate estimate, boolean spelled, double y) {
        texts.verdictClass(estimate, column.baseline()).ifPresent(verdict -> {
            boolean lost = texts.isLostByCorrection(estimate, column.baseline());
            Chip.draw(pen, verdict, lost, column.left() + Chip.SIZE / 2, y);
            if (spelled) {
                pen.left(
                        texts.verdict(estimate, column.baseline()),
                        TextStyle.SMALL,
                        column.left() + Chip.SIZE + 6,
                        y + TextStyle.SMALL.centring());
            }
        });
    }
}
