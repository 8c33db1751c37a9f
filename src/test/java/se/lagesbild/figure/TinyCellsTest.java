package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// A heat map of so many areas that its cells are dots of one picture: every one is still found, and has its colour.
final class TinyCellsTest {
    private static final IndicatorMatrix MATRIX =
            IndicatorMatrix.of(List.of(ExampleViews.country()), ExampleViews.GEOGRAPHY);
    private static final Figure FIGURE = HeatMap.of(MATRIX, new Words(Language.SWEDISH));
    private static final Picture DRAWN = Picture.of(FIGURE, 560, 4);

    private static CellMarks cells() {
        assertThat(DRAWN.drawing().marks()).isInstanceOf(CellMarks.class);
        return (CellMarks) DRAWN.drawing().marks();
    }

    @Test
    void everyAreaAndComparatorIsAMarkThatIsFoundAtItsPlace() {
        assertThat(cells()).hasSize(291).allSatisfy(mark -> {
            Rectangle2D box = mark.shape().getBounds2D();
            assertThat(cells().at(box.getCenterX(), box.getCenterY())).contains(mark);
            assertThat(cells().at(box.getMinX() + 0.01, box.getMaxY() - 0.01)).contains(mark);
        });
        assertThat(cells().at(1, 1)).isEmpty();
    }

    @Test
    void everyCellHasTheColourOfItsVerdictWhereItsMarkIs() {
        for (int area = 0; area < MATRIX.areas().size(); area++) {
            Mark mark = cells().get(area + MATRIX.comparators().size());
            VerdictClass verdict = MATRIX.rows()
                    .getFirst()
                    .areas()
                    .get(area)
                    .flatMap(IndicatorMatrix.Cell::verdict)
                    .orElseThrow();
            Rectangle2D box = mark.shape().getBounds2D();
            assertThat(DRAWN.image().getRGB((int) (4 * box.getCenterX()), (int) (4 * box.getCenterY())))
                    .as("%s", mark.area())
                    .isEqualTo(Palette.fill(verdict).getRGB());
        }
    }

    @Test
    void whatIsHiddenMissingUntestedOrLostHasAPatternOfItsOwn() {
        List<List<Integer>> patterns = List.of(
                pattern(HeatCell.State.VERDICT, Optional.of(VerdictClass.WORSE)),
                pattern(HeatCell.State.LOST, Optional.of(VerdictClass.WORSE)),
                pattern(HeatCell.State.VERDICT, Optional.of(VerdictClass.NO_DIFFERENCE)),
                pattern(HeatCell.State.VERDICT, Optional.of(VerdictClass.UNTESTED)),
                pattern(HeatCell.State.HIDDEN, Optional.empty()),
                pattern(HeatCell.State.BARE, Optional.empty()));
        assertThat(patterns).doesNotHaveDuplicates();
    }

    private static List<Integer> pattern(HeatCell.State state, Optional<VerdictClass> verdict) {
        return IntStream.range(0, 24)
                .mapToObj(i -> HeatTexture.dot(state, verdict, i % 4, i / 4))
                .toList();
    }

    @Test
    void theArrowsLeadFromCellToCell() {
        Mark first = cells().getFirst();
        Mark second = cells().beside(first, 1, 0).orElseThrow();
        assertThat(second).isEqualTo(cells().get(1));
        assertThat(cells().beside(second, -1, 0)).contains(first);
        assertThat(cells().beside(first, -1, 0)).isEmpty();
        assertThat(cells().beside(first, 0, 1)).isEmpty();
    }

    @Test
    void aSmallerPlateHasTheMarksWhereItsCellsAre() {
        double least = FIGURE.leastHeight(560);
        Drawing smaller = drawnAt(560 * 0.5, least * 0.5);
        CellMarks marks = (CellMarks) smaller.marks();
        assertThat(marks).hasSameSizeAs(cells());
        Rectangle2D box = marks.getLast().shape().getBounds2D();
        assertThat(box.getMaxX()).isLessThan(280);
        assertThat(marks.at(box.getCenterX(), box.getCenterY())).contains(marks.getLast());
    }

    private static Drawing drawnAt(double width, double height) {
        Graphics2D graphics = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return FIGURE.drawOn(graphics, width, height);
        } finally {
            graphics.dispose();
        }
    }
}
