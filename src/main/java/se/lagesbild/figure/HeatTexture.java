package se.lagesbild.figure;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.VerdictClass;

/// Cells too small for an outline as dots of one picture, each one dot wide and a few high: the same fills, and
/// patterns for what has none.
final class HeatTexture {
    /// Dots from the top of a row to its bottom.
    static final int DOTS = 6;

    private static final int PLATE = Palette.PLATE.getRGB();
    private static final int LINE = Palette.OUTLINE.getRGB();
    private static final int HATCH = Palette.RULE.getRGB();

    private HeatTexture() {}

    /// One picture for the rows of each source, by the number of its first row.
    static Map<Integer, BufferedImage> of(IndicatorMatrix matrix) {
        Map<Integer, BufferedImage> pictures = new LinkedHashMap<>();
        int first = 0;
        for (int row = 1; row <= matrix.rows().size(); row++) {
            if (row == matrix.rows().size()
                    || !HeatTexts.isSameGroup(
                            matrix.rows().get(first), matrix.rows().get(row))) {
                pictures.put(first, of(matrix.rows().subList(first, row), matrix));
                first = row;
            }
        }
        return pictures;
    }

    private static BufferedImage of(List<IndicatorMatrix.Row> rows, IndicatorMatrix matrix) {
        int columns = matrix.areas().size();
        int[] dots = new int[columns * rows.size() * DOTS];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                fill(
                        dots,
                        row * DOTS * columns + column,
                        columns,
                        rows.get(row),
                        rows.get(row).areas().get(column));
            }
        }
        BufferedImage image = new BufferedImage(columns, rows.size() * DOTS, BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, columns, rows.size() * DOTS, dots);
        return image;
    }

    private static void fill(
            int[] dots, int from, int step, IndicatorMatrix.Row row, Optional<IndicatorMatrix.Cell> found) {
        if (found.isEmpty()) {
            for (int y = 0; y < DOTS; y++) {
                dots[from + y * step] = PLATE;
            }
            return;
        }
        IndicatorMatrix.Cell cell = found.get();
        HeatCell.State state = HeatCell.state(row.view(), cell);
        Optional<VerdictClass> verdict = cell.verdict();
        for (int y = 0; y < DOTS; y++) {
            dots[from + y * step] = dot(state, verdict, from % step, y);
        }
    }

    /// The colour of one dot, the column counted from the left and the dot from the top of its row.
    static int dot(HeatCell.State state, Optional<VerdictClass> verdict, int column, int y) {
        return switch (state) {
            case VERDICT -> fill(verdict.orElse(VerdictClass.UNTESTED), column, y);
            case LOST ->
                (column + y) % 2 == 0
                        ? PLATE
                        : Palette.outline(verdict.orElse(VerdictClass.UNTESTED)).getRGB();
            case BARE -> Palette.GROUND.getRGB();
            case HIDDEN, MISSING -> (column + y) % 4 == 0 ? HATCH : PLATE;
        };
    }

    /// What was not tested has fine dots where a larger cell has a cross.
    private static int fill(VerdictClass verdict, int column, int y) {
        return verdict == VerdictClass.UNTESTED
                ? column % 4 == 1 && y % 3 == 1 ? LINE : PLATE
                : Palette.fill(verdict).getRGB();
    }
}
