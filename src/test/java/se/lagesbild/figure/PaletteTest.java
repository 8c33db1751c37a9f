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

    @Test
    void betterWorseAndNoDifferenceStayApartInGrey() {
        assertThat(contrast(Palette.BETTER, Palette.WORSE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.BETTER, Palette.NO_DIFFERENCE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.WORSE, Palette.NO_DIFFERENCE)).isGreaterThanOrEqualTo(3);
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

    /// WCAG 2.1, relative luminance.
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
