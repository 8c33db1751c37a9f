package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// Bars from zero with 95 % intervals, baselines on top and as lines through all of them: which areas differ? What is
/// certainly worse is hatched, so that the colour is not needed.
public final class Bars implements RowPlot {
    private static final double LEAST_PLOT = 150;
    private static final double BASIS = 600;
    private static final double THICKEST = 15;
    private static final double HUNDRED = 100;
    private static final Stroke EDGE = new BasicStroke(0.8f);

    private final DistrictComparison view;
    private final Words words;
    private final DotTexts texts;
    private final DotNotes notes;
    private final DotRows rows;
    private final RowLayout layout;

    private Bars(DistrictComparison view, Look look, Words words) {
        this.view = view;
        this.words = words;
        this.texts = new DotTexts(view, look, words);
        this.notes = new DotNotes(
                view, words, texts, texts.look().isEven() ? "figure.note.color.bars" : "figure.note.color.own");
        this.rows = DotRows.all(view);
        this.layout = RowLayout.aboveAxis(table(), LEAST_PLOT).filling();
    }

    /// One comparison as bars.
    public static Figure of(DistrictComparison view, Look look, Words words) {
        return new PlotFigure(new Bars(view, look, words));
    }

    @Override
    public Frame.Texts texts() {
        return new Frame.Texts(texts.title(), texts.subtitle(), DotLegend.entries(view, texts), notes.of(rows));
    }

    @Override
    public String altText() {
        return notes.altText(words.get("figure.alt.bars"));
    }

    @Override
    public RowLayout layout() {
        return layout;
    }

    private RowTable table() {
        List<DotRow> all = rows.rows();
        Set<Integer> borders = IntStream.range(1, all.size())
                .filter(i -> all.get(i).role() != all.get(i - 1).role())
                .boxed()
                .collect(Collectors.toSet());
        List<RowTable.Column> columns = new ArrayList<>();
        if (texts.hasAnswers()) {
            columns.add(RowTable.Column.of(List.of(""), told(texts::answers)));
        }
        columns.add(RowTable.Column.of(texts.valueHead(false), told(texts::amount)));
        if (told(texts::interval).stream().anyMatch(text -> !text.isEmpty())) {
            columns.add(RowTable.Column.of(List.of(words.get("figure.head.interval")), told(texts::interval)));
        }
        view.baselines()
                .forEach(one -> columns.add(new RowTable.Column(
                        List.of(words.get("figure.head.than"), texts.nameInText(one)),
                        told(ignored -> ""),
                        all.stream()
                                .map(row -> texts.verdictClass(row.estimate(), one))
                                .toList())));
        return new RowTable(texts.areaHead(), all.stream().map(this::name).toList(), borders, columns, BASIS);
    }

    private RowTable.Name name(DotRow row) {
        String name = texts.name(row.estimate());
        return rows.isStrong(row)
                ? RowTable.Name.strong(name)
                : RowTable.Name.of(row.estimate().area(), name, texts.look());
    }

    private List<String> told(Function<Estimate, String> how) {
        return rows.rows().stream().map(row -> how.apply(row.estimate())).toList();
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        RowLayout.Placed placed = layout.in(room);
        Rectangle2D area = placed.rows();
        AxisScale scale = scale(placed.right() - placed.left());
        ValueAxis axis = new ValueAxis(scale, placed.left(), placed.right() - 6);
        axis.drawAcross(pen, placed.top(), placed.bottom(), tick -> texts.tick(tick, scale.decimals()));
        view.baselines()
                .forEach(one -> texts.range(one)
                        .ifPresent(i -> pen.fill(
                                new Rectangle2D.Double(
                                        axis.at(i.lower()),
                                        area.getY(),
                                        axis.at(i.upper()) - axis.at(i.lower()),
                                        area.getHeight()),
                                Palette.BAND)));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            drawBar(pen, axis, rows.rows().get(i), placed.y(i), placed.row()).ifPresent(marks::add);
        }
        view.baselines().forEach(one -> view.position(one).ifPresent(at -> drawLine(pen, axis.at(at), area, one)));
        for (int i = 0; i < rows.rows().size(); i++) {
            DotRow one = rows.rows().get(i);
            double y = placed.y(i);
            texts.earlier(one.estimate()).ifPresent(value -> EarlierSign.draw(pen, axis.at(value), y));
            drawWhisker(pen, axis, one, y);
            if (view.position(one.estimate()).isEmpty()) {
                drawAbsence(pen, axis, one.estimate(), y);
            }
        }
        placed.draw(pen);
        return marks;
    }

    /// Percentages stand on the whole of their axis.
    private AxisScale scale(double length) {
        if (view.indicator().unit() == Unit.PERCENT) {
            return new AxisScale(0, HUNDRED, length < 220 ? 50 : 25);
        }
        List<Double> values = new ArrayList<>(List.of(0.0));
        rows.rows().stream().map(DotRow::estimate).flatMap(this::extent).forEach(values::add);
        return Scales.of(view, values, length);
    }

    private Stream<Double> extent(Estimate estimate) {
        return Stream.concat(
                Stream.concat(view.position(estimate).stream(), texts.earlier(estimate).stream()),
                texts.range(estimate).stream().flatMap(i -> Stream.of(i.lower(), i.upper())));
    }

    private Optional<Mark> drawBar(Pen pen, ValueAxis axis, DotRow row, double y, double height) {
        Optional<Double> value = view.position(row.estimate());
        if (value.isEmpty()) {
            return Optional.of(new Mark(
                    row.estimate().area().key(),
                    absence(axis, row.estimate(), y),
                    row.estimate().parts()));
        }
        double thick = Math.min(THICKEST, height * 0.66);
        double from = axis.at(0);
        Rectangle2D bar = new Rectangle2D.Double(from, y - thick / 2, Math.max(1, axis.at(value.get()) - from), thick);
        Optional<VerdictClass> verdict =
                view.baselines().stream().findFirst().flatMap(first -> texts.verdictClass(row.estimate(), first));
        pen.fill(bar, fill(row, verdict));
        if (texts.look().isEven() && verdict.filter(VerdictClass.WORSE::equals).isPresent() && !isLost(row)) {
            Hatch.draw(pen, bar, 5, new Color(255, 255, 255, 130));
        }
        pen.stroke(
                bar,
                row.role().isArea()
                        ? texts.look()
                                .color(
                                        row.estimate().area(),
                                        verdict.map(Palette::outline).orElse(Palette.NEUTRAL))
                        : Palette.BASELINE,
                EDGE);
        return Optional.of(
                new Mark(row.estimate().area().key(), bar, row.estimate().parts()));
    }

    /// Where the reason stands for which there is no bar.
    private Rectangle2D absence(ValueAxis axis, Estimate estimate, double y) {
        return new Rectangle2D.Double(axis.from() + 3, y - 6, TextStyle.QUIET.width(texts.absence(estimate)) + 6, 12);
    }

    /// Above the lines and bands of the baselines, which would run through it.
    private void drawAbsence(Pen pen, ValueAxis axis, Estimate estimate, double y) {
        Rectangle2D plate = absence(axis, estimate, y);
        pen.fill(plate, Palette.PLATE);
        pen.left(texts.absence(estimate), TextStyle.QUIET, plate.getX() + 3, y + TextStyle.QUIET.centring());
    }

    private Color fill(DotRow row, Optional<VerdictClass> verdict) {
        if (!row.role().isArea()) {
            return Palette.GROUND;
        }
        Color even = isLost(row) ? Palette.PLATE : verdict.map(Palette::fill).orElse(Palette.NEUTRAL);
        return texts.look().fill(row.estimate().area(), even);
    }

    private boolean isLost(DotRow row) {
        return view.baselines().stream().findFirst().stream()
                .anyMatch(first -> texts.isLostByCorrection(row.estimate(), first));
    }

    private static void drawLine(Pen pen, double x, Rectangle2D area, Estimate baseline) {
        pen.stroke(
                new Line2D.Double(x, area.getY(), x, area.getMaxY()),
                Palette.BASELINE,
                DotPlot.line(baseline.area().level()));
    }

    private void drawWhisker(Pen pen, ValueAxis axis, DotRow row, double y) {
        if (view.position(row.estimate()).isPresent()) {
            texts.range(row.estimate())
                    .ifPresent(i -> DotSign.whiskerOnBar(pen, axis.at(i.lower()), axis.at(i.upper()), y));
        }
    }
}
