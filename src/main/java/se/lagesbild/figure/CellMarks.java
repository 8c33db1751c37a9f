package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.IndicatorMatrix;

/// The cells of a heat map as marks, row by row. A mark is made when it is asked for and found by arithmetic, because a
/// map of the whole country has more than a hundred thousand.
public final class CellMarks extends AbstractList<Mark> implements RandomAccess {
    private final IndicatorMatrix matrix;
    private final double[] lefts;
    private final double[] rights;
    private final double[] tops;
    private final double height;
    /// Numbers of the cells that hold something, row by row, comparators first; empty until somebody counts them.
    private volatile int[] held = {};

    /// @param lefts of the columns, ascending
    /// @param tops of the rows, ascending
    CellMarks(IndicatorMatrix matrix, double[] lefts, double[] rights, double[] tops, double height) {
        this.matrix = matrix;
        this.lefts = lefts;
        this.rights = rights;
        this.tops = tops;
        this.height = height;
    }

    private int[] held() {
        if (held.length == 0) {
            held = held(matrix);
        }
        return held;
    }

    private static int[] held(IndicatorMatrix matrix) {
        int columns = matrix.comparators().size() + matrix.areas().size();
        int[] held = new int[matrix.rows().size() * columns];
        int used = 0;
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (matrix.rows().get(row).cell(column).isPresent()) {
                    held[used++] = row * columns + column;
                }
            }
        }
        return Arrays.copyOf(held, used);
    }

    CellMarks scaled(double factor) {
        return new CellMarks(
                matrix, scaled(lefts, factor), scaled(rights, factor), scaled(tops, factor), height * factor);
    }

    private static double[] scaled(double[] places, double factor) {
        return Arrays.stream(places).map(place -> place * factor).toArray();
    }

    @Override
    public int size() {
        return held().length;
    }

    @Override
    public Mark get(int index) {
        int cell = held()[index];
        return markOf(cell / lefts.length, cell % lefts.length).orElseThrow();
    }

    /// The mark whose cell holds the point, if there is one.
    public Optional<Mark> at(double x, double y) {
        return markOf(row(y), column(x));
    }

    /// The mark so many columns to the right and rows down, or the next beyond it in that direction.
    public Optional<Mark> beside(Mark mark, int across, int down) {
        Rectangle2D box = mark.shape().getBounds2D();
        int row = row(box.getCenterY());
        int column = column(box.getCenterX());
        while (row >= 0 && row < tops.length && column >= 0 && column < lefts.length) {
            row += down;
            column += across;
            Optional<Mark> found = markOf(row, column);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> markOf(int row, int column) {
        if (row < 0 || row >= tops.length || column < 0 || column >= lefts.length) {
            return Optional.empty();
        }
        return matrix.rows().get(row).cell(column).map(cell -> mark(cell.estimate(), row, column));
    }

    private Mark mark(Estimate estimate, int row, int column) {
        return new Mark(
                estimate.area().key(),
                new Rectangle2D.Double(lefts[column], tops[row], rights[column] - lefts[column], height),
                estimate.parts());
    }

    private int row(double y) {
        int row = last(tops, y);
        return row >= 0 && y <= tops[row] + height ? row : -1;
    }

    private int column(double x) {
        int column = last(lefts, x);
        return column >= 0 && x <= rights[column] ? column : -1;
    }

    /// The last place at or before the point, or -1.
    private static int last(double[] places, double point) {
        int found = Arrays.binarySearch(places, point);
        return found >= 0 ? found : -found - 2;
    }
}
