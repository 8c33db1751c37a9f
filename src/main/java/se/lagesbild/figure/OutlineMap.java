package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Where? The districts within borders that somebody read in, in the classes of the heat map: by certainty, never by
/// rank. A name that has no room in its area is a number, explained below.
public final class OutlineMap implements Plot {
    private static final double LEAST = 180;
    private static final double FINE = 330;
    private static final double LEAST_WIDTH = 260;
    private static final Stroke BORDER = new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    /// Light on both sides of a border, so that it is seen between dark areas.
    private static final Stroke EDGE = new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final Stroke OWN = new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke HALO = new BasicStroke(8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final Stroke HOLLOW = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final List<Estimate> shown;
    private final Map<AreaKey, AreaOutline> outlines;
    private final MapClasses classes;
    private final Words words;
    private final DotTexts texts;
    private final List<String> notes;
    private final Rectangle2D ground;

    private OutlineMap(DistrictComparison view, Map<AreaKey, AreaOutline> outlines, Look look, Words words) {
        this.outlines = Map.copyOf(outlines);
        this.words = words;
        this.texts = new DotTexts(view, look.withoutIntervals(), words);
        this.classes = new MapClasses(view, texts, words);
        this.shown = view.districts().stream()
                .filter(one -> outlines.containsKey(one.area().key()))
                .toList();
        DotNotes common = new DotNotes(view, words, texts, "figure.note.color.areas");
        this.notes = new ArrayList<>(common.of(DotRows.all(view)));
        List<String> without = view.districts().stream()
                .filter(one -> !outlines.containsKey(one.area().key()))
                .map(texts::name)
                .toList();
        if (!without.isEmpty()) {
            notes.addFirst(words.get("figure.note.map.without", new Names(words).list(without)));
        }
        this.ground = shown.stream()
                .map(one -> path(one).getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    /// Empty where fewer than half of the districts of the view have borders.
    ///
    /// @param outlines by the keys of the view's own areas
    public static Optional<Figure> of(
            DistrictComparison view, Map<AreaKey, AreaOutline> outlines, Look look, Words words) {
        List<Estimate> districts = view.districts();
        long bordered = districts.stream()
                .filter(one -> outlines.containsKey(one.area().key()))
                .count();
        return bordered > 0 && 2 * bordered >= districts.size()
                ? Optional.of(new PlotFigure(new OutlineMap(view, outlines, look, words)))
                : Optional.empty();
    }

    @Override
    public Frame.Texts texts() {
        List<String> told = new ArrayList<>(notes);
        told.addFirst(key());
        return new Frame.Texts(texts.title(), texts.subtitle(), classes.legend(shown), told);
    }

    /// "1 Vårby 45 %, 2 Skogås 53 %": every area, because which of them have room changes with the size.
    private String key() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String amount = classes.amount(shown.get(i));
            String value = amount.isEmpty() ? texts.absence(shown.get(i)) : amount;
            told.add((i + 1 + " " + texts.name(shown.get(i)) + " " + value).replace(' ', '\u00A0'));
        }
        return String.join(", ", told) + ".";
    }

    @Override
    public String altText() {
        return new DotNotes(classes.view(), words, texts, "figure.note.color.areas")
                .altText(words.get("figure.alt.outlines"));
    }

    @Override
    public double fineHeight(double width) {
        return Math.max(LEAST, Math.min(1.6 * FINE, Math.min(FINE, width) * ground.getHeight() / ground.getWidth()));
    }

    @Override
    public double leastHeight(double width) {
        return LEAST;
    }

    @Override
    public double leastWidth() {
        return LEAST_WIDTH;
    }

    @Override
    public double heightWithin(double width, double available) {
        double whole = width * ground.getHeight() / ground.getWidth();
        return Math.max(LEAST, Math.min(available, whole));
    }

    private Path2D path(Estimate estimate) {
        AreaOutline outline = outlines.get(estimate.area().key());
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (outline == null) {
            return path;
        }
        for (AreaOutline.Ring ring : outline.rings()) {
            boolean begun = false;
            for (AreaOutline.Ground point : ring.points()) {
                if (begun) {
                    path.lineTo(point.east(), -point.north());
                } else {
                    path.moveTo(point.east(), -point.north());
                    begun = true;
                }
            }
            path.closePath();
        }
        return path;
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        double scale = Math.min((room.getWidth() - 2) / ground.getWidth(), (room.getHeight() - 2) / ground.getHeight());
        AffineTransform place = new AffineTransform();
        place.translate(
                room.getCenterX() - scale * ground.getWidth() / 2, room.getCenterY() - scale * ground.getHeight() / 2);
        place.scale(scale, scale);
        place.translate(-ground.getX(), -ground.getY());
        List<Mark> marks = new ArrayList<>();
        List<Shape> areas = shown.stream()
                .map(one -> path(one).createTransformedShape(place))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            drawGround(pen, areas.get(i), shown.get(i));
            marks.add(new Mark(
                    shown.get(i).area().key(), areas.get(i), shown.get(i).parts()));
        }
        areas.forEach(area -> pen.stroke(area, Palette.PLATE, EDGE));
        areas.forEach(area -> pen.stroke(area, Palette.OUTLINE, BORDER));
        for (int i = 0; i < shown.size(); i++) {
            Shape area = areas.get(i);
            texts.look().of(shown.get(i).area()).ifPresent(style -> {
                pen.within(area, () -> {
                    pen.stroke(area, Palette.PLATE, HALO);
                    pen.stroke(area, style.color(), OWN);
                });
            });
        }
        for (int i = 0; i < shown.size(); i++) {
            drawWords(pen, areas.get(i), shown.get(i), i + 1);
        }
        return marks;
    }

    private void drawGround(Pen pen, Shape area, Estimate estimate) {
        VerdictClass told = classes.verdict(estimate).orElse(VerdictClass.UNTESTED);
        switch (classes.state(estimate)) {
            case VERDICT -> pen.fill(area, Palette.fill(told));
            case LOST -> pen.stroke(area, Palette.outline(told), HOLLOW);
            case BARE -> pen.fill(area, Palette.GROUND);
            case HIDDEN, MISSING -> pen.within(area, () -> Hatch.draw(pen, area.getBounds2D(), 4, Palette.RULE));
        }
    }

    /// Name, value and glyph where they have room; else the number and the glyph, or the number alone, or nothing but
    /// the colour, which the row below the map tells in words.
    private void drawWords(Pen pen, Shape area, Estimate estimate, int number) {
        HeatCell.State state = classes.state(estimate);
        Optional<VerdictClass> verdict = classes.verdict(estimate);
        TextStyle name = TextStyle.SMALL.in(HeatCell.text(state, verdict));
        TextStyle strong = TextStyle.STRONG.in(HeatCell.text(state, verdict));
        String amount = classes.amount(estimate);
        double wide = Math.max(name.width(texts.name(estimate)), strong.width(amount) + Chip.SIZE + 6);
        Optional<Rectangle2D> box = Inside.box(area, wide + 4, 28);
        boolean hatched = state == HeatCell.State.HIDDEN || state == HeatCell.State.MISSING;
        if (box.isPresent()) {
            Rectangle2D at = box.get();
            if (hatched) {
                pen.fill(at, Palette.PLATE);
            }
            pen.centred(texts.name(estimate), name, at.getCenterX(), at.getY() + 11);
            double left = at.getCenterX() - (strong.width(amount) + Chip.SIZE + 6) / 2;
            pen.left(amount, strong, left, at.getY() + 24);
            double glyph = amount.isEmpty() ? at.getCenterX() : left + strong.width(amount) + 6 + Chip.SIZE / 2;
            HeatCell.glyph(pen, glyph, at.getY() + 20.5, state, verdict);
            return;
        }
        String told = String.valueOf(number);
        Inside.box(area, strong.width(told) + 3, 12).ifPresent(at -> {
            if (hatched) {
                pen.fill(at, Palette.PLATE);
            }
            pen.centred(told, strong, at.getCenterX(), at.getCenterY() + strong.centring());
        });
    }
}
