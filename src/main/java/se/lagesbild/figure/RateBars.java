package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.domain.Observation;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Crime and fire: a bar from zero for events per 1 000 inhabitants with its interval, and beside it the count and the
/// people it comes from.
public final class RateBars implements RowPlot {
    private static final double LEAST_PLOT = 130;
    private static final double BASIS = 420;
    private static final double THICK = 10;
    private static final Color BASELINE_BAR = new Color(0xC4C6C3);
    private static final Stroke LINE = new BasicStroke(0.9f);

    private final DistrictComparison view;
    private final Words words;
    private final Numbers numbers;
    private final DotTexts texts;
    private final DotNotes notes;
    private final List<Estimate> rows;
    private final RowLayout layout;

    private RateBars(DistrictComparison view, Look look, Words words) {
        this.view = view;
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.texts = new DotTexts(view, look, words);
        this.notes = new DotNotes(view, words, texts);
        this.rows = rows(view);
        this.layout = RowLayout.aboveAxis(table(), LEAST_PLOT);
    }

    /// One comparison of rates.
    public static Figure of(DistrictComparison view, Look look, Words words) {
        return new PlotFigure(new RateBars(view, look, words));
    }

    /// A hidden value must not show through its place in the order.
    private static List<Estimate> rows(DistrictComparison view) {
        Stream<Estimate> areas = view.areas().stream()
                .sorted(Comparator.comparing(
                        (Estimate one) -> view.position(one).isEmpty()));
        return Stream.concat(view.baselineAreas().stream(), areas).toList();
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        for (VerdictClass verdict : VerdictClass.values()) {
            if (rows.stream().flatMap(row -> verdict(row).stream()).anyMatch(verdict::equals)) {
                legend.add(new Legend.Entry(
                        texts.explained(verdict), (pen, x, y) -> Chip.draw(pen, verdict, false, x, y)));
            }
        }
        view.baselines().stream()
                .filter(one -> !view.baselineAreas().contains(one))
                .forEach(one -> legend.add(new Legend.Entry(texts.baseline(one), EarlierSign::draw)));
        return new Frame.Texts(texts.title(), texts.subtitle(), legend, notes.of(DotRows.all(view)));
    }

    private Optional<VerdictClass> verdict(Estimate estimate) {
        return view.position(estimate).isEmpty()
                ? Optional.empty()
                : view.baselines().stream().findFirst().flatMap(one -> texts.verdictClass(estimate, one));
    }

    @Override
    public String altText() {
        return notes.altText(words.get("figure.alt.rates"));
    }

    @Override
    public RowLayout layout() {
        return layout;
    }

    private RowTable table() {
        int baselines = view.baselineAreas().size();
        return new RowTable(
                texts.areaHead(),
                rows.stream().map(this::name).toList(),
                Set.of(baselines),
                List.of(
                        RowTable.Column.of(List.of(words.get("figure.head.count")), told(this::count)),
                        RowTable.Column.of(List.of(words.get("figure.head.people")), told(this::people)),
                        new RowTable.Column(
                                List.of(words.get("figure.rates.head")),
                                told(this::rate),
                                rows.stream().map(this::verdict).toList())),
                BASIS);
    }

    private RowTable.Name name(Estimate estimate) {
        return view.baselines().contains(estimate)
                ? RowTable.Name.strong(texts.name(estimate))
                : RowTable.Name.of(estimate.area(), texts.name(estimate), texts.look());
    }

    private List<String> told(Function<Estimate, String> how) {
        return rows.stream().map(how).toList();
    }

    private String count(Estimate estimate) {
        return estimate.isShown()
                ? numbers.exact(estimate.observation().value().orElseThrow())
                : texts.absence(estimate);
    }

    private String people(Estimate estimate) {
        return estimate.isShown()
                ? estimate.rate()
                        .map(rate -> numbers.count(Math.round(rate.exposure().personYears())))
                        .orElseGet(() -> words.get("figure.nopeople.short"))
                : "";
    }

    private String rate(Estimate estimate) {
        return view.position(estimate).isPresent()
                ? (texts.amount(estimate) + " " + texts.interval(estimate)).strip()
                : "–";
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        RowLayout.Placed placed = layout.in(room);
        AxisScale scale = Scales.of(view, extent(), placed.right() - placed.left());
        ValueAxis axis = new ValueAxis(scale, placed.left() + 4, placed.right() - 6);
        axis.drawAcross(pen, placed.top(), placed.bottom(), value -> texts.tick(value, scale.decimals()));
        for (Estimate baseline : view.baselines()) {
            view.position(baseline)
                    .ifPresent(value -> pen.stroke(
                            new Line2D.Double(axis.at(value), placed.top(), axis.at(value), placed.bottom()),
                            Palette.BASELINE,
                            DotPlot.line(baseline.area().level())));
        }
        placed.draw(pen);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            drawBar(pen, rows.get(i), axis, placed.y(i), marks);
        }
        return marks;
    }

    private List<Double> extent() {
        return rows.stream()
                .flatMap(one -> Stream.concat(
                        Stream.concat(view.position(one).stream(), texts.earlier(one).stream()),
                        texts.range(one).stream().map(i -> i.upper())))
                .toList();
    }

    private void drawBar(Pen pen, Estimate estimate, ValueAxis axis, double y, List<Mark> marks) {
        view.position(estimate).ifPresent(value -> {
            double thick = THICK;
            double zero = axis.at(0);
            Shape bar = new Rectangle2D.Double(zero, y - thick / 2, Math.max(1, axis.at(value) - zero), thick);
            boolean baseline = view.baselines().contains(estimate);
            VerdictClass verdict = verdict(estimate).orElse(VerdictClass.UNTESTED);
            Look look = texts.look();
            pen.fill(bar, baseline ? BASELINE_BAR : look.fill(estimate.area(), Palette.fill(verdict)));
            pen.stroke(bar, baseline ? BASELINE_BAR : look.color(estimate.area(), Palette.outline(verdict)), LINE);
            texts.earlier(estimate).ifPresent(before -> EarlierSign.draw(pen, axis.at(before), y));
            texts.range(estimate).ifPresent(i -> DotSign.whiskerOnBar(pen, axis.at(i.lower()), axis.at(i.upper()), y));
            marks.add(new Mark(estimate.area().key(), bar, behind(estimate)));
        });
    }

    /// The events and the people.
    private static List<Observation> behind(Estimate estimate) {
        return Stream.concat(
                        estimate.parts().stream(),
                        estimate.rate().stream().flatMap(rate -> rate.exposure().populations().stream()))
                .toList();
    }
}
