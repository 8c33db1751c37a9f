package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// Where? Each district as a tile about where it lies, in the classes of the heat map: by certainty, never by rank.
public final class TileMap implements Plot {
    private static final double GAP = 5;
    private static final Stroke STANDING_OUT = new BasicStroke(2.6f);
    private static final double FINE = 66;
    private static final double LEAST = 54;
    private static final double LEAST_WIDTH = 76;
    private static final double WIDEST = 150;

    private final DistrictComparison view;
    private final TilePlan plan;
    private final Words words;
    private final DotTexts texts;
    private final DotNotes notes;
    private final MapClasses classes;

    private TileMap(DistrictComparison view, TilePlan plan, Look look, Words words) {
        this.view = view;
        this.plan = plan;
        this.words = words;
        this.texts = new DotTexts(view, look.withoutIntervals(), words);
        this.notes = new DotNotes(view, words, texts, "figure.note.color.tiles");
        this.classes = new MapClasses(view, texts, words);
    }

    /// Empty where nobody drew a map of the areas' division.
    public static Optional<Figure> of(DistrictComparison view, Look look, Words words) {
        return TilePlan.of(view).map(plan -> new PlotFigure(new TileMap(view, plan, look, words)));
    }

    @Override
    public Frame.Texts texts() {
        List<String> told = new ArrayList<>(List.of(words.get("figure.note.tiles")));
        told.addAll(notes.of(DotRows.all(view)));
        return new Frame.Texts(
                texts.title(), texts.subtitle(), classes.legend(districts().toList()), told);
    }

    private Stream<Estimate> districts() {
        return view.districts().stream().filter(one -> plan.place(one.area()).isPresent());
    }

    @Override
    public String altText() {
        return notes.altText(words.get("figure.alt.map"));
    }

    @Override
    public double fineHeight(double width) {
        return plan.rows() * FINE;
    }

    @Override
    public double leastHeight(double width) {
        return plan.rows() * LEAST;
    }

    @Override
    public double leastWidth() {
        return plan.columns() * LEAST_WIDTH;
    }

    @Override
    public double heightWithin(double width, double available) {
        return Math.min(Math.max(available, leastHeight(width)), plan.rows() * FINE * 1.5);
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        double wide = Math.min(WIDEST, room.getWidth() / plan.columns());
        double high = room.getHeight() / plan.rows();
        List<Mark> marks = new ArrayList<>();
        districts().forEach(one -> {
            TilePlan.Place place = plan.place(one.area()).orElseThrow();
            Rectangle2D tile = new Rectangle2D.Double(
                    room.getX() + place.column() * wide, room.getY() + place.row() * high, wide - GAP, high - GAP);
            drawTile(pen, tile, one);
            marks.add(new Mark(one.area().key(), tile, one.parts()));
        });
        return marks;
    }

    private void drawTile(Pen pen, Rectangle2D tile, Estimate estimate) {
        HeatCell.State state = classes.state(estimate);
        Optional<VerdictClass> verdict = classes.verdict(estimate);
        HeatCell.ground(pen, tile, state, verdict);
        texts.look()
                .of(estimate.area())
                .ifPresent(style -> pen.stroke(HeatCell.around(tile), style.color(), STANDING_OUT));
        TextStyle name = TextStyle.SMALL.in(HeatCell.text(state, verdict));
        TextStyle strong = TextStyle.STRONG.in(HeatCell.text(state, verdict));
        List<String> lines = name.wrap(texts.name(estimate), tile.getWidth() - 10);
        boolean told = view.position(estimate).isPresent();
        if (!told) {
            pen.fill(plate(tile, lines, name), Palette.PLATE);
        }
        double y = tile.getY() + 4 + name.ascent();
        for (String line : lines) {
            pen.left(line, name, tile.getX() + 6, y);
            y += name.lineHeight();
        }
        double bottom = tile.getMaxY() - 8;
        pen.left(classes.amount(estimate), strong, tile.getX() + 6, bottom);
        HeatCell.glyph(pen, tile.getMaxX() - 12, bottom - 3.5, state, verdict);
    }

    /// So that the hatch does not run through the name.
    private static Rectangle2D plate(Rectangle2D tile, List<String> lines, TextStyle style) {
        return new Rectangle2D.Double(
                tile.getX() + 3, tile.getY() + 4, style.widest(lines) + 6, lines.size() * style.lineHeight() + 1);
    }
}
