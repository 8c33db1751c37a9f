package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.picture.VerdictClass;

/// Rows with a name to the left and columns of words to the right; what is left between them is the plot.
///
/// @param names one a row
/// @param borders rows above which a line stands
record RowTable(String head, List<Name> names, Set<Integer> borders, List<Column> columns, double width) {
    private static final Stroke HAIR = new BasicStroke(0.5f);
    private static final Stroke LINE = new BasicStroke(0.8f);
    private static final double WIDEST_NAME = 0.3;
    private static final double FINE_ROW = 20;
    private static final double LEAST_ROW = 14;
    private static final double BELOW_HEAD = 5;

    /// What stands to the left of a row.
    ///
    /// @param area whose marker stands before it, if it stands out
    record Name(String text, TextStyle style, Optional<AreaStyle> area) {
        static Name plain(String text) {
            return new Name(text, TextStyle.NAME, Optional.empty());
        }

        /// What the other rows are seen against.
        static Name strong(String text) {
            return new Name(text, TextStyle.STRONG, Optional.empty());
        }

        /// An area, strong in its colour where it stands out.
        static Name of(Area area, String text, Look look) {
            return new Name(text, look.name(area, TextStyle.NAME), look.of(area));
        }
    }

    /// Words ending at the column's right edge, with a chip before them where there is one.
    ///
    /// @param head in lines
    record Column(List<String> head, TextStyle style, List<String> cells, List<Optional<VerdictClass>> chips) {
        Column(List<String> head, List<String> cells, List<Optional<VerdictClass>> chips) {
            this(head, TextStyle.HEAD, cells, chips);
        }

        static Column of(List<String> head, List<String> cells) {
            return new Column(head, cells, List.of());
        }

        double width() {
            double texts = Math.max(TextStyle.HEAD.widest(head), TextStyle.SMALL.widest(cells) + chip());
            return texts;
        }

        /// Chips alone, which stand in the middle below the head.
        boolean isBare() {
            return !chips.isEmpty() && cells.stream().allMatch(String::isEmpty);
        }

        private double chip() {
            return chips.isEmpty() ? 0 : Chip.SIZE + 5;
        }
    }

    /// The same at another width.
    RowTable across(double other) {
        return new RowTable(head, names, borders, columns, other);
    }

    private double gap() {
        return Density.across(width).gap();
    }

    private double nameWidth() {
        double names =
                TextStyle.STRONG.widest(this.names.stream().map(Name::text).toList());
        return Math.min(Math.max(TextStyle.HEAD.width(head), names), width * WIDEST_NAME);
    }

    double plotLeft() {
        return nameWidth() + gap();
    }

    double plotRight() {
        return width
                - columns.stream().mapToDouble(column -> column.width() + gap()).sum();
    }

    /// The width at which the plot is as wide as that.
    double widthFor(double plot) {
        return Math.max(200, plot + width - (plotRight() - plotLeft()));
    }

    double headHeight() {
        int lines =
                columns.stream().mapToInt(column -> column.head().size()).max().orElse(1);
        return lines * TextStyle.HEAD.lineHeight() + BELOW_HEAD;
    }

    double leastRow() {
        int lines = names.stream().mapToInt(name -> wrapped(name).size()).max().orElse(1);
        return lines == 1 ? LEAST_ROW : lines * TextStyle.NAME.lineHeight() + 3;
    }

    double fineRow() {
        return Math.max(FINE_ROW, leastRow() + 2);
    }

    double height(double row) {
        return headHeight() + names.size() * row;
    }

    /// Height of a row when the rows share that height.
    double rowIn(double height) {
        return (height - headHeight()) / Math.max(1, names.size());
    }

    private List<String> wrapped(Name name) {
        return TextStyle.STRONG.wrap(name.text(), nameWidth() + 0.01);
    }

    /// Centre of a row.
    static double y(Rectangle2D rows, double row, int index) {
        return rows.getY() + (index + 0.5) * row;
    }

    /// Names, words, heads and lines.
    ///
    /// @param rows where the rows stand, without the heads
    void draw(Pen pen, Rectangle2D rows, double row) {
        double left = rows.getX();
        above(pen, List.of(head), left, rows.getY());
        pen.across(left, left + width, rows.getY(), Palette.RULE, LINE);
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                boolean border = borders.contains(i);
                pen.across(left, left + width, rows.getY() + i * row, border ? Palette.RULE : Palette.HAIRLINE, HAIR);
            }
            drawName(pen, i, left, y(rows, row, i));
        }
        double right = left + width;
        for (Column column : columns.reversed()) {
            drawColumn(pen, column, right, rows, row);
            right -= column.width() + gap();
        }
    }

    private void drawName(Pen pen, int index, double left, double y) {
        Name name = names.get(index);
        TextStyle style = name.style();
        name.area().ifPresent(marker -> marker.draw(pen, left - 6.5, y, AreaStyle.SMALL));
        List<String> lines = wrapped(name);
        double first = y + style.centring() - (lines.size() - 1) * style.lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            pen.left(lines.get(i), style, left, first + i * style.lineHeight());
        }
    }

    private static void drawColumn(Pen pen, Column column, double right, Rectangle2D rows, double row) {
        double top = rows.getY() - BELOW_HEAD - column.head().size() * TextStyle.HEAD.lineHeight();
        double middle = right - column.width() / 2;
        for (int i = 0; i < column.head().size(); i++) {
            String line = column.head().get(i);
            double y = top + i * TextStyle.HEAD.lineHeight() + TextStyle.HEAD.ascent();
            if (column.isBare()) {
                pen.centred(line, column.style(), middle, y);
            } else {
                pen.right(line, column.style(), right, y);
            }
        }
        for (int i = 0; i < column.cells().size(); i++) {
            double y = y(rows, row, i);
            pen.right(column.cells().get(i), TextStyle.SMALL, right, y + TextStyle.SMALL.centring());
            if (!column.chips().isEmpty() && column.chips().get(i).isPresent()) {
                double x = column.isBare() ? middle : right - column.width() + Chip.SIZE / 2;
                Chip.draw(pen, column.chips().get(i).get(), false, x, y);
            }
        }
    }

    private static void above(Pen pen, List<String> lines, double x, double bottom) {
        pen.lines(lines, TextStyle.HEAD, x, bottom - BELOW_HEAD - lines.size() * TextStyle.HEAD.lineHeight());
    }
}
