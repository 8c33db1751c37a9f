package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// One sheet a chart with everything that must be looked at. `-Dlagesbild.sheets=DIR` writes them to that folder:
/// a row a state, in Swedish, in English, in greyscale; the first state at 200 % and as colour-blind readers see it.
final class ContactSheetTest {
    private static final String FOLDER = "lagesbild.sheets";
    private static final double WIDTH = 560;
    private static final int GAP = 16;
    private static final Color TABLE = new Color(0xC9CCD0);
    private static final Words SWEDISH = new Words(Language.SWEDISH);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    static Stream<String> charts() {
        return Gallery.all().stream().map(Exhibit::chart).distinct();
    }

    @ParameterizedTest
    @MethodSource("charts")
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void everyStateOfOneChartLiesOnOneSheet(String chart) throws IOException {
        Path file = Path.of(System.getProperty(FOLDER)).resolve(chart + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet(rows(chart)), "png", file.toFile());
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void everyChartHasTheStatesThatTryIt() {
        // a map has the districts that its plan knows, neither thirty nor with long names
        assertThat(charts().filter(chart -> !chart.equals("map") && !chart.equals("outlines")))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(states(chart))
                        .as(chart)
                        .contains(
                                "usual",
                                "one area",
                                "thirty areas",
                                "long names",
                                "missing and suppressed",
                                "extreme values"));
    }

    private static List<String> states(String chart) {
        return exhibits(chart).map(Exhibit::state).toList();
    }

    private static Stream<Exhibit> exhibits(String chart) {
        return Gallery.all().stream().filter(one -> one.chart().equals(chart));
    }

    private static List<List<BufferedImage>> rows(String chart) {
        List<List<BufferedImage>> rows = new ArrayList<>();
        exhibits(chart).forEach(one -> {
            BufferedImage swedish = drawn(one, SWEDISH, 1);
            rows.add(List.of(swedish, drawn(one, ENGLISH, 1), Vision.GREYSCALE.seen(swedish)));
        });
        Exhibit usual = exhibits(chart).findFirst().orElseThrow();
        BufferedImage one = drawn(usual, SWEDISH, 1);
        rows.add(
                1,
                Stream.of(Vision.PROTANOPIA, Vision.DEUTERANOPIA, Vision.TRITANOPIA)
                        .map(vision -> vision.seen(one))
                        .toList());
        rows.add(List.of(drawn(usual, SWEDISH, 2)));
        return rows;
    }

    private static BufferedImage drawn(Exhibit exhibit, Words words, double scale) {
        return Picture.of(exhibit.figure().apply(words), WIDTH, scale).image();
    }

    private static BufferedImage sheet(List<List<BufferedImage>> rows) {
        int width = GAP + 3 * ((int) WIDTH + GAP);
        int height = rows.stream().mapToInt(row -> tallest(row) + GAP).sum() + GAP;
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(TABLE);
        graphics.fillRect(0, 0, width, height);
        int y = GAP;
        for (List<BufferedImage> row : rows) {
            int x = GAP;
            for (BufferedImage one : row) {
                graphics.drawImage(one, x, y, null);
                x += one.getWidth() + GAP;
            }
            y += tallest(row) + GAP;
        }
        graphics.dispose();
        return sheet;
    }

    private static int tallest(List<BufferedImage> row) {
        return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    }
}
