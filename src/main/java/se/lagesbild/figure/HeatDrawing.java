package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Mark> marks = new ArrayList<>();

    HeatDrawing(Pen pen, IndicatorMatrix matrix, HeatTexts texts, HeatGrid grid, Rectangle2D room) {
        this.pen = pen;
        this.matrix = matrix;
        this.texts = texts;
        this.grid = grid;
        this.room = room;
        this.row = grid.row(room.getHeight());
    }

    List<Mark> draw() {
        double y = room.getY() + grid.heads().height();
        grid.heads().draw(pen, room.getX(), y);
        if (grid.isTelling()) {
            drawCounts(y);
        }
        y += grid.counts();
        for (int i = 0; i < matrix.rows().size(); i++) {
            if (grid.isFirst(i)) {
                drawGroup(matrix.rows().get(i), y);
                y += HeatGrid.GROUP;
            }
            drawRow(matrix.rows().get(i), y);
            y += row;
        }
        return marks;
    }

    /// How many indicators are certainly worse in each area: what the columns are sorted by.
    private void drawCounts(double top) {
        double y = top + grid.counts() / 2 - 1 + TextStyle.QUIET.centring();
        pen.right(texts.worseHead(), TextStyle.QUIET, room.getX() + grid.left() - 8, y);
        for (int i = 0; i < matrix.areas().size(); i++) {
            String told = grid.cell() >= TextStyle.QUIET.width("10/10") + 2
                    ? texts.worse(i)
                    : texts.worse(i).split("/", 2)[0];
            pen.centred(told, TextStyle.QUIET, room.getX() + grid.areaX(i) + width() / 2, y);
        }
    }

    private double width() {
        return grid.cell() - grid.gap();
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
        return room.getX() + grid.areaX(matrix.areas().size()) - HeatGrid.GAP;
    }

    private void drawRow(IndicatorMatrix.Row one, double top) {
        double middle = top + (row - HeatGrid.GAP) / 2;
        List<String> name = TextStyle.NAME.wrap(texts.name(one), grid.nameWidth() + 0.01);
        double y = middle + TextStyle.NAME.centring() - (name.size() - 1) * 6.1;
        for (String line : name) {
            pen.left(line, TextStyle.NAME, room.getX(), y);
            y += 12.2;
        }
        pen.right(texts.unit(one), TextStyle.QUIET, room.getX() + grid.left() - 8, middle + TextStyle.QUIET.centring());
        for (int i = 0; i < one.comparators().size(); i++) {
            drawCell(one, one.comparators().get(i), grid.comparatorX(i), top);
        }
        for (int i = 0; i < one.areas().size(); i++) {
            drawCell(one, one.areas().get(i), grid.areaX(i), top);
        }
    }

    private void drawCell(IndicatorMatrix.Row one, Optional<IndicatorMatrix.Cell> found, double x, double top) {
        if (found.isEmpty()) {
            return;
        }
        IndicatorMatrix.Cell cell = found.get();
        Rectangle2D box =
                new Rectangle2D.Double(room.getX() + x, top, Math.max(0.3, width()), Math.max(0.5, row - HeatGrid.GAP));
        boolean placed = one.view().position(cell.estimate()).isPresent();
        HeatCell.State state = HeatCell.state(cell.estimate(), cell.comparison(), placed);
        HeatCell.ground(pen, box, state, cell.verdict());
        if (grid.isTelling()) {
            drawWords(box, texts.value(one, cell), state, cell.verdict());
        }
        marks.add(new Mark(cell.estimate().area().key(), box, cell.estimate().parts()));
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
