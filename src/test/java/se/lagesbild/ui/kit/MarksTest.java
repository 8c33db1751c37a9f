package se.lagesbild.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.Mark;

/// Marks are found where they were drawn, and all of them by arrow keys.
final class MarksTest {
    /// Three rows of three cells, 40 by 20 points each: "00" to "22", row first.
    private static final Marks CELLS = new Marks(cells());

    private static List<Mark> cells() {
        List<Mark> cells = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                cells.add(mark("" + row + column, new Rectangle2D.Double(100 + 40 * column, 50 + 20 * row, 40, 20)));
            }
        }
        return cells;
    }

    private static Mark mark(String name, java.awt.Shape shape) {
        return new Mark(new AreaKey("HUD7", name), shape, List.of());
    }

    /// One dot a row, as far to the side as a column is wide.
    private static Marks dots() {
        return new Marks(List.of(
                mark("high", new Ellipse2D.Double(395, 10, 10, 10)),
                mark("low", new Ellipse2D.Double(95, 40, 10, 10)),
                mark("middle", new Ellipse2D.Double(245, 70, 10, 10))));
    }

    private static String name(Optional<Mark> mark) {
        return mark.map(one -> one.area().code()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"120,60,00", "141,60,01", "219,109,22", "96,60,00", "50,60,none", "120,200,none"})
    void theCellUnderThePointerIsMeant(double x, double y, String cell) {
        assertThat(name(CELLS.at(x, y))).isEqualTo(cell);
    }

    @Test
    void anywhereInARowOfOneDotMeansTheDot() {
        assertThat(name(dots().at(10, 44))).isEqualTo("low");
        assertThat(name(dots().at(10, 200))).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"11,UP,01", "11,DOWN,21", "11,LEFT,10", "11,RIGHT,12", "00,UP,none", "22,DOWN,none"})
    void anArrowLeadsToTheNeighbour(String from, KeyCode key, String to) {
        Mark start = CELLS.first(mark -> mark.area().code().equals(from)).orElseThrow();

        assertThat(name(CELLS.next(start, key))).isEqualTo(to);
    }

    @Test
    void theArrowsBeginAtTheFirstMarkOfTheSortElseAtTheTopmost() {
        assertThat(name(CELLS.start(mark -> mark.area().code().startsWith("1"))))
                .isEqualTo("10");
        assertThat(name(CELLS.start(mark -> false))).isEqualTo("00");
        assertThat(name(dots().start(mark -> true))).isEqualTo("high");
    }

    @Test
    void downVisitsEveryDotHoweverFarToTheSide() {
        Marks dots = dots();
        Set<String> seen = new HashSet<>();
        Optional<Mark> at = dots.start(mark -> true);
        while (at.isPresent()) {
            seen.add(name(at));
            at = dots.next(at.get(), KeyCode.DOWN);
        }
        assertThat(seen).containsExactlyInAnyOrder("high", "low", "middle");
    }

    @Test
    void noMarksAreNoFault() {
        assertThat(Marks.NONE.at(1, 1)).isEmpty();
        assertThat(Marks.NONE.start(mark -> true)).isEmpty();
    }
}
