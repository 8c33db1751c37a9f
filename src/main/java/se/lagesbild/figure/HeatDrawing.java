package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.VerdictClass;

/// One heat map being drawn.
final class HeatDrawing {
    private static final Stroke HAIR = new BasicStroke(0.5f);

    private final Pen pen;
    private final IndicatorMatrix matrix;
    private final HeatTexts texts;
    private final HeatGrid grid;
    private final Rectangle2D room;
    private final double row;
    private final Map<Integer, BufferedImage> textures;

    /// @param textures of cells too small for an outline, by the first row of each
    HeatDrawing(
            Pen pen,
            IndicatorMatrix matrix,
            HeatTexts texts,
            HeatGrid grid,
            Rectangle2D room,
            Map<Integer, BufferedImage> textures) {
        this.pen = pen;
        this.matrix = matrix;
        this.texts = texts;
        this.grid = grid;
        this.room = room;
        this.row = grid.row(room.getHeight());
        this.textures = textures;
    }

    List<Mark> draw() {
        double y = room.getY() + grid.heads().height();
        grid.heads().draw(pen, room.getX(), y);
        if (grid.isTelling()) {
            drawCounts(y);
        }
        y += grid.counts();
        double[] tops = new double[matrix.rows().size()];
        for (int i = 0; i < matrix.rows().size(); i++) {
            if (grid.isFirst(i)) {
                drawGroup(matrix.rows().get(i), y);
                y += HeatGrid.GROUP;
            }
            tops[i] = y;
            drawName(matrix.rows().get(i), y);
            y += row;
        }
        return grid.isTiny() ? drawTexture(tops) : drawCells(tops);
    }

    private List<Mark> drawCells(double[] tops) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            IndicatorMatrix.Row one = matrix.rows().get(i);
            for (int column = 0; column < columns(); column++) {
                drawCell(one, column, tops[i]).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private int columns() {
        return matrix.comparators().size() + matrix.areas().size();
    }

    private double x(int column) {
        int comparators = matrix.comparators().size();
        return room.getX() + (column < comparators ? grid.comparatorX(column) : grid.areaX(column - comparators));
    }

    /// The areas as one picture for the rows of a source, with a line of air below each row.
    private List<Mark> drawTexture(double[] tops) {
        double high = row - HeatGrid.GAP;
        double left = room.getX() + grid.areaX(0);
        double wide = right() - left;
        textures.forEach((first, texture) -> {
            double rows = (double) texture.getHeight() / HeatTexture.DOTS;
            pen.image(texture, new Rectangle2D.Double(left, tops[first], wide, rows * row));
            pen.stroke(new Rectangle2D.Double(left, tops[first], wide, rows * row - HeatGrid.GAP), Palette.RULE, HAIR);
        });
        for (int i = 0; i < tops.length; i++) {
            pen.fill(new Rectangle2D.Double(left - 1, tops[i] + high, wide + 2, HeatGrid.GAP), Palette.PLATE);
            for (int column = 0; column < matrix.comparators().size(); column++) {
                drawCell(matrix.rows().get(i), column, tops[i]);
            }
        }
        double[] lefts = IntStream.range(0, columns()).mapToDouble(this::x).toArray();
        double[] rights = IntStream.range(0, columns())
                .mapToDouble(column -> lefts[column] + width(column))
                .toArray();
        return new CellMarks(matrix, lefts, rights, tops, high);
    }

    private double width(int column) {
        return column < matrix.comparators().size() ? grid.comparator() - HeatGrid.GAP : grid.cell() - grid.gap();
    }

    /// How many indicators are certainly worse in each area: what the columns are sorted by.
    private void drawCounts(double top) {
        double y = top + grid.counts() / 2 - 1 + TextStyle.QUIET.centring();
        pen.right(texts.worseHead(), TextStyle.QUIET, room.getX() + grid.left() - 8, y);
        for (int i = 0; i < matrix.areas().size(); i++) {
            String told = grid.cell() >= TextStyle.QUIET.width("10/10") + 2
                    ? texts.worse(i)
                    : texts.worse(i).split("/", 2)[0];
            pen.centred(told, TextStyle.QUIET, room.getX() + grid.areaX(i) + (grid.cell() - grid.gap()) / 2, y);
        }
    }

    private void drawGroup(IndicatorMatrix.Row first, double top) {
        double line = top + 3;
        pen.across(room.getX(), right(), line, Palette.RULE, HAIR);
        String source = TextStyle.HEAD.shortened(texts.source(first), room.getWidth());
        double y = top + HeatGrid.GROUP - 5;
        pen.left(source, TextStyle.HEAD, room.getX(), y);
        double used = TextStyle.HEAD.width(source) + 6;
        pen.left(
                TextStyle.QUIET.shortened(texts.against(first), room.getWidth() - used),
                TextStyle.QUIET,
                room.getX() + used,
                y);
    }

    private double right() {
        return room.getX() + grid.areaX(matrix.areas().size()) - grid.gap();
    }

    private void drawName(IndicatorMatrix.Row one, double top) {
        double middle = top + (row - HeatGrid.GAP) / 2;
        List<String> name = TextStyle.NAME.wrap(texts.name(one), grid.nameWidth() + 0.01);
        double y = middle + TextStyle.NAME.centring() - (name.size() - 1) * 6.1;
        for (String line : name) {
            pen.left(line, TextStyle.NAME, room.getX(), y);
            y += 12.2;
        }
        pen.right(texts.unit(one), TextStyle.QUIET, room.getX() + grid.left() - 8, middle + TextStyle.QUIET.centring());
    }

    private Optional<Mark> drawCell(IndicatorMatrix.Row one, int column, double top) {
        Optional<IndicatorMatrix.Cell> found = one.cell(column);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        IndicatorMatrix.Cell cell = found.get();
        Rectangle2D box = new Rectangle2D.Double(x(column), top, width(column), row - HeatGrid.GAP);
        HeatCell.State state = HeatCell.state(one.view(), cell);
        HeatCell.ground(pen, box, state, cell.verdict());
        if (grid.isTelling() || column < matrix.comparators().size()) {
            drawWords(box, texts.value(one, cell), state, cell.verdict());
        }
        return Optional.of(
                new Mark(cell.estimate().area().key(), box, cell.estimate().parts()));
    }

    private void drawWords(Rectangle2D box, String value, HeatCell.State state, Optional<VerdictClass> verdict) {
        boolean certain = verdict.map(HeatDrawing::isCertain).orElse(false);
        TextStyle style = (certain ? TextStyle.HEAD : TextStyle.SMALL).in(HeatCell.text(state, verdict));
        double middle = box.getCenterY();
        if (value.isEmpty()) {
            HeatCell.glyph(pen, box.getCenterX(), middle, state, verdict);
        } else if (state == HeatCell.State.BARE) {
            pen.centred(value, style, box.getCenterX(), middle + style.centring());
        } else if (grid.isWide()) {
            double right = box.getCenterX() + (grid.value() - HeatGrid.GLYPH) / 2;
            pen.right(value, style, right, middle + style.centring());
            HeatCell.glyph(pen, right + HeatGrid.GLYPH / 2 + 2, middle, state, verdict);
        } else {
            pen.centred(value, style, box.getCenterX(), middle - 5.5 + style.centring());
            HeatCell.glyph(pen, box.getCenterX(), middle + 6, state, verdict);
        }
    }

    private static boolean isCertain(VerdictClass verdict) {
        return verdict != VerdictClass.NO_DIFFERENCE && verdict != VerdictClass.UNTESTED;
    }
}
