package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.picture.IndicatorMatrix;

/// Where the cells of a heat map stand, from its upper left corner, in points.
///
/// @param width of the whole
/// @param nameWidth of the names of the indicators, in at most two lines
/// @param left of the comparators
/// @param areas left of the areas
/// @param comparator width of a comparator's cell with its gap
/// @param cell width of an area's cell with its gap
/// @param value width of the widest value
/// @param heads what stands above the columns
/// @param nameLines of each row
record HeatGrid(
        IndicatorMatrix matrix,
        double width,
        double nameWidth,
        double left,
        double areas,
        double comparator,
        double cell,
        double value,
        ColumnHeads heads,
        List<Integer> nameLines,
        double counts) {
    static final double GAP = 1.5;
    static final double GROUP = 19;
    static final double GLYPH = 11;
    private static final double UNIT_GAP = 8;
    private static final double BETWEEN = 9;
    private static final double WIDEST_CELL = 76;
    private static final double LEAST_NAME = 104;
    private static final double LEAST_CELL = 13;
    private static final double LINE = 12.2;
    private static final double FINE_ROW = 21;
    private static final double LEAST_ROW = 16;
    private static final double TINY = 2;

    static HeatGrid measure(IndicatorMatrix matrix, HeatTexts texts, double width) {
        double value = widest(matrix, texts);
        int comparators = matrix.comparators().size();
        double between = comparators == 0 ? 0 : BETWEEN;
        double units = units(matrix, texts);
        double apart = texts.hasMany() ? comparators * narrow(value) : 0;
        int columns = matrix.areas().size() + (texts.hasMany() ? 0 : comparators);
        double rest = width - units - between - apart;
        double name = nameWidth(matrix, texts, rest, columns, value);
        double left = name + units;
        double cell = Math.min(WIDEST_CELL, (rest - name) / columns);
        double comparator = texts.hasMany() ? narrow(value) : cell;
        double areas = left + comparators * comparator + between;
        List<Integer> lines = matrix.rows().stream()
                .map(row -> TextStyle.NAME.wrap(texts.name(row), name + 0.01).size())
                .toList();
        HeatGrid bare = new HeatGrid(
                matrix,
                width,
                name,
                left,
                areas,
                comparator,
                cell,
                value,
                ColumnHeads.NONE,
                lines,
                texts.hasMany() ? 0 : LEAST_ROW);
        return bare.with(ColumnHeads.of(bare, texts));
    }

    private HeatGrid with(ColumnHeads above) {
        return new HeatGrid(matrix, width, nameWidth, left, areas, comparator, cell, value, above, nameLines, counts);
    }

    /// As wide as the longest name in two lines, unless the cells need the room.
    private static double nameWidth(IndicatorMatrix matrix, HeatTexts texts, double rest, int columns, double value) {
        double one =
                TextStyle.NAME.widest(matrix.rows().stream().map(texts::name).toList());
        double quarter = Math.max(LEAST_NAME, rest / 4);
        if (texts.hasMany()) {
            return Math.min(one, quarter);
        }
        double wide = rest - columns * (value + GLYPH + 6);
        double narrow = rest - columns * narrow(value);
        return Math.min(one, wide >= LEAST_NAME ? wide : Math.clamp(narrow, LEAST_NAME, quarter));
    }

    /// A cell with its value and the glyph below.
    private static double narrow(double value) {
        return Math.max(LEAST_CELL, value + 4);
    }

    private static double units(IndicatorMatrix matrix, HeatTexts texts) {
        return 2 * UNIT_GAP
                + TextStyle.QUIET.widest(matrix.rows().stream().map(texts::unit).toList());
    }

    /// Of the comparators alone where areas are too many for words.
    private static double widest(IndicatorMatrix matrix, HeatTexts texts) {
        List<String> values = new ArrayList<>();
        for (IndicatorMatrix.Row row : matrix.rows()) {
            Stream.concat(texts.hasMany() ? Stream.empty() : row.areas().stream(), row.comparators().stream())
                    .flatMap(Optional::stream)
                    .forEach(cell -> values.add(texts.value(row, cell)));
        }
        return TextStyle.HEAD.widest(values.stream().distinct().toList());
    }

    static double leastWidth(IndicatorMatrix matrix, HeatTexts texts) {
        double told = narrow(widest(matrix, texts));
        return LEAST_NAME
                + units(matrix, texts)
                + BETWEEN
                + told * matrix.comparators().size()
                + (texts.hasMany() ? 0.05 : told) * matrix.areas().size();
    }

    /// Whether value and glyph stand side by side; else one above the other.
    boolean isWide() {
        return cell - GAP >= value + GLYPH + 3;
    }

    /// Between one cell and the next.
    double gap() {
        return isTelling() ? GAP : 0;
    }

    /// Whether a cell holds words at all.
    boolean isTelling() {
        return counts > 0;
    }

    /// Whether cells are too small for an outline.
    boolean isTiny() {
        return cell < TINY;
    }

    double fineRow() {
        return isTelling() ? Math.max(FINE_ROW, leastRow()) : 14;
    }

    double leastRow() {
        int lines = nameLines.stream().mapToInt(n -> n).max().orElse(1);
        double cells = !isTelling() ? 12 : isWide() ? LEAST_ROW : 26;
        return Math.max(cells, isTelling() || lines > 1 ? lines * LINE + 3 : 12);
    }

    /// Height of the whole with rows of that height.
    double height(double row) {
        return heads.height() + counts + groups() * GROUP + matrix.rows().size() * row + 2;
    }

    private long groups() {
        long groups = 0;
        for (int row = 0; row < matrix.rows().size(); row++) {
            groups += isFirst(row) ? 1 : 0;
        }
        return groups;
    }

    /// Whether the row is the first of its source.
    boolean isFirst(int row) {
        return row == 0
                || !HeatTexts.isSameGroup(
                        matrix.rows().get(row - 1), matrix.rows().get(row));
    }

    /// The height of a row when the whole is that high.
    double row(double height) {
        return (height - height(0)) / Math.max(1, matrix.rows().size());
    }

    double comparatorX(int column) {
        return left + column * comparator;
    }

    double areaX(int column) {
        return areas + column * cell;
    }
}
