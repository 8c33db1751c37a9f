package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.AreaGroups;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Floors;
import se.lagesbild.text.GroupHeadlines;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// For whom: the sexes and ages of one area with their intervals. Women are filled discs, men open squares.
public final class GroupDots implements RowPlot {
    private static final double LEAST_PLOT = 150;
    private static final double BASIS = 400;
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final Stroke LINE = new BasicStroke(1.1f);

    private final AreaGroups groups;
    private final Look look;
    private final Words words;
    private final Names names;
    private final RowLayout layout;

    private GroupDots(AreaGroups groups, Look look, Words words) {
        this.groups = groups;
        this.look = look;
        this.words = words;
        this.names = new Names(words);
        this.layout = RowLayout.aboveAxis(table(), LEAST_PLOT);
    }

    /// The groups of one area.
    public static Figure of(AreaGroups groups, Look look, Words words) {
        return new PlotFigure(new GroupDots(groups, look, words));
    }

    private DistrictComparison view() {
        return groups.rows().getFirst().view();
    }

    private DotTexts texts(AreaGroups.Row row) {
        return new DotTexts(row.view(), look, words);
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            if (groups.rows().stream().anyMatch(row -> row.group().sex() == sex)) {
                legend.add(new Legend.Entry(words.of("sex", sex), (pen, x, y) -> draw(pen, sex, x, y)));
            }
        }
        String subtitle = String.join(
                " · ",
                names.of(view().indicator()),
                names.label(groups.area()),
                names.of(view().source()),
                view().period().label(),
                texts(groups.rows().getFirst()).unit());
        List<String> method = new ArrayList<>();
        if (groups.rows().stream()
                .anyMatch(row -> texts(row).range(row.estimate()).isPresent())) {
            method.add(words.get("figure.note.interval"));
        }
        if (groups.rows().stream().anyMatch(row -> texts(row).isShaky(row.estimate()))) {
            method.add(words.get("figure.note.shaky", Floors.CERTAIN, Math.round(Floors.HALF_WIDTH)));
        }
        if (groups.sexes().filter(one -> one.verdict().isTested()).isPresent()) {
            method.add(words.get("figure.note.sexes"));
        }
        List<String> notes = new ArrayList<>();
        if (!method.isEmpty()) {
            notes.add(String.join(" ", method));
        }
        notes.add(new CommonNotes(words).sources(List.of(view())));
        return new Frame.Texts(new GroupHeadlines(words).of(groups), subtitle, legend, notes);
    }

    @Override
    public String altText() {
        GroupHeadlines headlines = new GroupHeadlines(words);
        List<AltText.Told> shown = groups.rows().stream()
                .flatMap(row -> row.view().position(row.estimate()).stream()
                        .map(value -> new AltText.Told(headlines.name(row.group()) + " " + value(row), value)))
                .toList();
        List<String> all = groups.rows().stream()
                .filter(row -> row.group().equals(Subgroup.ALL))
                .map(row -> headlines.name(row.group()) + " " + value(row) + ".")
                .toList();
        return AltText.of(words, words.get("figure.alt.groups"), headlines.of(groups), shown, all);
    }

    private String value(AreaGroups.Row row) {
        return row.view().position(row.estimate()).isPresent()
                ? texts(row).amount(row.estimate())
                : texts(row).absence(row.estimate());
    }

    /// With the mark of an uncertain base where no interval carries it.
    private String marked(AreaGroups.Row row) {
        DotTexts texts = texts(row);
        boolean bare =
                texts.isShaky(row.estimate()) && texts.interval(row.estimate()).isEmpty();
        return bare && row.view().position(row.estimate()).isPresent()
                ? value(row) + "\u00A0" + DotTexts.SHAKY
                : value(row);
    }

    @Override
    public RowLayout layout() {
        return layout;
    }

    private RowTable table() {
        List<AreaGroups.Row> rows = groups.rows();
        Set<Integer> borders = IntStream.range(1, rows.size())
                .filter(i -> !rows.get(i)
                        .group()
                        .ages()
                        .equals(rows.get(i - 1).group().ages()))
                .boxed()
                .collect(Collectors.toSet());
        return new RowTable(
                words.get("figure.head.group"),
                IntStream.range(0, rows.size()).mapToObj(this::name).toList(),
                borders,
                List.of(
                        RowTable.Column.of(List.of(""), told(row -> texts(row).answers(row.estimate()))),
                        RowTable.Column.of(
                                List.of(words.of(
                                        "figure.head.value", view().indicator().unit())),
                                told(this::marked)),
                        RowTable.Column.of(List.of(""), told(row -> texts(row).interval(row.estimate())))),
                BASIS);
    }

    private RowTable.Name name(int index) {
        String name = new GroupHeadlines(words).name(groups.rows().get(index).group());
        return index == 0 ? RowTable.Name.strong(name) : RowTable.Name.plain(name);
    }

    private List<String> told(Function<AreaGroups.Row, String> how) {
        return groups.rows().stream().map(how).toList();
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        RowLayout.Placed placed = layout.in(room);
        AxisScale scale = Scales.of(view(), extent(), placed.right() - placed.left());
        ValueAxis axis = new ValueAxis(scale, placed.left() + 6, placed.right() - 6);
        DotTexts texts = texts(groups.rows().getFirst());
        axis.drawAcross(pen, placed.top(), placed.bottom(), value -> texts.tick(value, scale.decimals()));
        groups.rows().stream()
                .findFirst()
                .filter(all -> all.group().sex() == Sex.ALL)
                .flatMap(all -> all.view().position(all.estimate()))
                .ifPresent(value -> pen.stroke(
                        new Line2D.Double(axis.at(value), placed.top(), axis.at(value), placed.bottom()),
                        Palette.RULE,
                        LINE));
        placed.draw(pen);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < groups.rows().size(); i++) {
            drawRow(pen, groups.rows().get(i), axis, placed.y(i), marks);
        }
        return marks;
    }

    private List<Double> extent() {
        return groups.rows().stream()
                .flatMap(row -> Stream.concat(
                        row.view().position(row.estimate()).stream(),
                        texts(row).range(row.estimate()).stream().flatMap(i -> Stream.of(i.lower(), i.upper()))))
                .toList();
    }

    private void drawRow(Pen pen, AreaGroups.Row row, ValueAxis axis, double y, List<Mark> marks) {
        Estimate estimate = row.estimate();
        row.view().position(estimate).ifPresent(value -> {
            texts(row)
                    .range(estimate)
                    .ifPresent(i -> DotSign.whiskerAcross(pen, axis.at(i.lower()), axis.at(i.upper()), y));
            double x = axis.at(value);
            draw(pen, row.group().sex(), x, y);
            Shape shape = DotSign.shape(x, y);
            marks.add(DotSign.mark(estimate, shape));
        });
    }

    /// In the area's own colour where it stands out.
    private void draw(Pen pen, Sex sex, double x, double y) {
        Color color = look.of(groups.area()).map(AreaStyle::color).orElse(Palette.NEUTRAL);
        switch (sex) {
            case ALL -> pen.fill(DotPlot.diamond(x, y), Palette.BASELINE);
            case WOMEN -> pen.fill(DotSign.shape(x, y), color);
            case MEN -> {
                Rectangle2D square = new Rectangle2D.Double(x - 3.8, y - 3.8, 7.6, 7.6);
                pen.fill(square, Palette.PLATE);
                pen.stroke(square, color, RING);
            }
        }
    }
}
