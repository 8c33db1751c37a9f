package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.picture.VerdictClass;

final class PaletteTest {
    @Test
    void textsReadWellOnThePlate() {
        assertThat(List.of(Palette.INK, Palette.QUIET))
                .allSatisfy(color -> assertThat(contrast(color, Palette.PLATE)).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void textsReadWellOnTheBandsOfTwoBaselines() {
        Color once = over(Palette.BAND, Palette.PLATE);
        assertThat(contrast(Palette.QUIET, over(Palette.BAND, once))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void betterWorseAndNoDifferenceStayApartForEveryReader(Vision vision) {
        assertThat(vision.contrast(Palette.BETTER, Palette.WORSE)).isGreaterThanOrEqualTo(3);
        assertThat(vision.contrast(Palette.BETTER, Palette.NO_DIFFERENCE)).isGreaterThanOrEqualTo(3);
        assertThat(vision.contrast(Palette.WORSE, Palette.NO_DIFFERENCE)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(VerdictClass.class)
    void glyphsAndOutlinesStandOut(VerdictClass verdict) {
        assertThat(contrast(Palette.glyph(verdict), Palette.fill(verdict))).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.outline(verdict), Palette.PLATE)).isGreaterThanOrEqualTo(3);
    }

    private static Color over(Color front, Color back) {
        double share = front.getAlpha() / 255.0;
        return new Color(
                (int) Math.round(front.getRed() * share + back.getRed() * (1 - share)),
                (int) Math.round(front.getGreen() * share + back.getGreen() * (1 - share)),
                (int) Math.round(front.getBlue() * share + back.getBlue() * (1 - share)));
    }

    private static double contrast(Color one, Color other) {
        return Vision.FULL.contrast(one, other);
    }
}
