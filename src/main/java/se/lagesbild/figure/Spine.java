package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Polarity;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.statistics.Interval;
import se.lagesbild.text.Names;
import se.lagesbild.text.ProfileHeadlines;
import se.lagesbild.text.Words;

/// One area on one page: a row an indicator, a bar for the spread between the areas, a line for the comparator, a
/// dot for the area. Every row has a scale of its own, turned so that better is to the right.
public final class Spine implements RowPlot {
    private static final double LEAST_PLOT = 130;
    private static final double BASIS = 400;
    private static final double EDGE = 8;
    private static final double SIDES = 14;
    private static final Color SPREAD = new Color(0xE4E5E3);
    private static final Color TICK = new Color(0x9BA0A4);
    private static final Stroke FINE = new BasicStroke(0.8f);
    private static final Stroke LINE = new BasicStroke(1.2f);

    private final AreaProfile profile;
    private final Look look;
    private final Words words;
    private final Names names;
    private final RowLayout layout;

    private Spine(AreaProfile profile, Look look, Words words) {
        this.profile = profile;
        this.look = look;
        this.words = words;
        this.names = new Names(words);
        this.layout = RowLayout.above(SIDES, table(), LEAST_PLOT, 4);
    }

    /// The profile of one area.
    public static Figure of(AreaProfile profile, Look look, Words words) {
        return new PlotFigure(new Spine(profile, look, words));
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        if (hasOthers()) {
            legend.add(new Legend.Entry(
                    words.get("figure.profile.spread"),
                    (pen, x, y) -> pen.fill(new Rectangle2D.Double(x - 7, y - 4, 14, 8), SPREAD)));
        }
        legend.add(new Legend.Entry(
                baselines(), (pen, x, y) -> pen.stroke(new Line2D.Double(x, y - 7, x, y + 7), Palette.BASELINE, LINE)));
        for (VerdictClass verdict : VerdictClass.values()) {
            if (profile.rows().stream().flatMap(row -> verdict(row).stream()).anyMatch(verdict::equals)) {
                legend.add(new Legend.Entry(
                        words.of("figure.class", verdict), (pen, x, y) -> Chip.draw(pen, verdict, false, x, y)));
            }
        }
        List<DistrictComparison> views =
                profile.rows().stream().map(AreaProfile.Row::view).toList();
        String neutral =
                profile.rows().stream().anyMatch(row -> row.view().indicator().polarity() == Polarity.NEUTRAL)
                        ? " " + words.get("figure.note.profile.neutral")
                        : "";
        return new Frame.Texts(
                new ProfileHeadlines(words).of(profile),
                words.get(
                        "figure.profile.subtitle",
                        names.label(profile.area())
                                + period().map(one -> " · " + one.label()).orElse(""),
                        profile.rows().size()),
                legend,
                List.of(
                        (hasOthers() ? words.get("figure.note.profile.spread") + " " : "")
                                + words.get("figure.note.profile")
                                + interval()
                                + neutral,
                        new CommonNotes(words).sources(views)));
    }

    private boolean hasOthers() {
        return profile.rows().stream().anyMatch(row -> row.others().size() > 1);
    }

    private String interval() {
        boolean told = profile.rows().stream()
                .anyMatch(row -> new DotTexts(row.view(), look, words)
                        .range(row.estimate())
                        .isPresent());
        return told ? " " + words.get("figure.note.profile.interval") : "";
    }

    private List<String> compared() {
        return profile.rows().stream()
                .flatMap(row -> row.baseline().stream())
                .map(one -> names.label(one.area()))
                .distinct()
                .toList();
    }

    private String baselines() {
        List<String> told = compared();
        return told.isEmpty() ? words.get("figure.profile.middle") : String.join(", ", told);
    }

    /// The comparator's name where all rows have the same.
    private List<String> againstHead() {
        List<String> told = compared();
        return told.size() == 1
                ? TextStyle.HEAD.wrap(told.getFirst(), 90)
                : List.of(words.get("figure.head.against.short"));
    }

    private static Optional<VerdictClass> verdict(AreaProfile.Row row) {
        return row.view().position(row.estimate()).isPresent()
                ? row.comparison().map(VerdictClass::of)
                : Optional.empty();
    }

    @Override
    public String altText() {
        List<AltText.Told> shown = profile.rows().stream()
                .flatMap(row -> row.view().position(row.estimate()).stream()
                        .map(value -> new AltText.Told(
                                names.of(row.view().indicator()) + " " + value(row),
                                Turned.of(row, 0, 1).x(value))))
                .toList();
        List<String> told = compared();
        return AltText.of(
                words,
                words.get("figure.alt.profile"),
                new ProfileHeadlines(words).of(profile),
                "figure.alt.profile.range",
                shown,
                told.isEmpty() ? List.of() : List.of(words.get("figure.alt.against", names.list(told))));
    }

    private String value(AreaProfile.Row row) {
        DotTexts texts = new DotTexts(row.view(), look, words);
        return row.view().position(row.estimate()).isPresent()
                ? told(texts, row.view(), row.estimate())
                : texts.absence(row.estimate());
    }

    private String baseline(AreaProfile.Row row) {
        return row.baseline()
                .map(one -> told(new DotTexts(row.view(), look, words), row.view(), one))
                .orElse("–");
    }

    /// A rate with its unit, because the rows have different ones.
    private String told(DotTexts texts, DistrictComparison view, Estimate estimate) {
        return view.isByRate() ? words.get("figure.profile.rate", texts.amount(estimate)) : texts.amount(estimate);
    }

    @Override
    public RowLayout layout() {
        return layout;
    }

    private RowTable table() {
        List<AreaProfile.Row> rows = profile.rows();
        return new RowTable(
                words.get("figure.head.indicator"),
                profile.rows().stream()
                        .map(row -> RowTable.Name.plain(name(row)))
                        .toList(),
                Set.of(),
                List.of(
                        new RowTable.Column(
                                TextStyle.HEAD.wrap(names.label(profile.area()), 110),
                                look.name(profile.area(), TextStyle.HEAD),
                                told(this::value),
                                rows.stream().map(Spine::verdict).toList()),
                        RowTable.Column.of(againstHead(), told(this::baseline))),
                BASIS);
    }

    /// With its period where the rows have different ones.
    private String name(AreaProfile.Row row) {
        String name = names.of(row.view().indicator());
        return period().isPresent() ? name : name + " " + row.view().period().label();
    }

    /// The period that all rows share.
    private Optional<Period> period() {
        List<Period> told = profile.rows().stream()
                .map(row -> row.view().period())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private List<String> told(Function<AreaProfile.Row, String> how) {
        return profile.rows().stream().map(how).toList();
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        RowLayout.Placed placed = layout.in(room);
        double left = placed.left();
        double right = placed.right();
        placed.draw(pen);
        double y = placed.bottom() + 4 + TextStyle.QUIET.ascent();
        pen.left(words.get("figure.profile.worse"), TextStyle.QUIET, left, y);
        pen.right(words.get("figure.profile.better"), TextStyle.QUIET, right, y);
        double centre = (left + right) / 2;
        pen.stroke(new Line2D.Double(centre, placed.top(), centre, placed.bottom()), Palette.BASELINE, LINE);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < profile.rows().size(); i++) {
            drawRow(pen, profile.rows().get(i), centre, right - centre - EDGE, placed.y(i), marks);
        }
        return marks;
    }

    private void drawRow(Pen pen, AreaProfile.Row row, double centre, double half, double y, List<Mark> marks) {
        Turned turned = Turned.of(row, centre, half);
        if (!row.others().isEmpty()) {
            double from = turned.x(row.others().getFirst());
            double to = turned.x(row.others().getLast());
            pen.fill(new Rectangle2D.Double(Math.min(from, to), y - 4.5, Math.abs(to - from), 9), SPREAD);
            row.others()
                    .forEach(value ->
                            pen.stroke(new Line2D.Double(turned.x(value), y - 3, turned.x(value), y + 3), TICK, FINE));
        }
        pen.stroke(new Line2D.Double(centre, y - 6, centre, y + 6), Palette.BASELINE, LINE);
        row.view().position(row.estimate()).ifPresent(value -> {
            new DotTexts(row.view(), look, words)
                    .range(row.estimate())
                    .ifPresent(i -> DotSign.whiskerAcross(
                            pen,
                            Math.min(turned.x(i.lower()), turned.x(i.upper())),
                            Math.max(turned.x(i.lower()), turned.x(i.upper())),
                            y));
            double x = turned.x(value);
            DotSign.draw(pen, verdict(row).orElse(VerdictClass.UNTESTED), x, y);
            Shape shape = DotSign.shape(x, y);
            marks.add(DotSign.mark(row.estimate(), shape));
        });
    }

    /// A row's own scale: the comparator in the middle, the farthest value at an end, better to the right.
    private record Turned(double middle, double reach, int direction, double centre, double half) {
        static Turned of(AreaProfile.Row row, double centre, double half) {
            double middle = row.baseline()
                    .flatMap(row.view()::position)
                    .orElseGet(() -> row.others().isEmpty()
                            ? 0
                            : (row.others().getFirst() + row.others().getLast()) / 2);
            Stream<Double> ends = Stream.concat(
                    row.others().stream(),
                    row.view().range(row.estimate()).stream().flatMap((Interval i) -> Stream.of(i.lower(), i.upper())));
            double reach =
                    ends.mapToDouble(value -> Math.abs(value - middle)).max().orElse(1);
            return new Turned(middle, reach > 0 ? reach : 1, row.direction(), centre, half);
        }

        double x(double value) {
            return centre + direction * Math.clamp((value - middle) / reach, -1, 1) * half;
        }
    }
}
