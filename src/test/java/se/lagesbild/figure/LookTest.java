package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// Areas that stand out have the same colour and marker in every chart, and all others are grey.
final class LookTest {
    private static final Words SWEDISH = new Words(Language.SWEDISH);

    /// Charts whose cells and tiles keep the colours of their verdicts.
    private static final Set<String> OF_CLASSES = Set.of("heatmap", "map", "outlines", "profile", "groups");

    static Stream<Exhibit> standingOut() {
        return exhibits("standing out");
    }

    /// Profile and groups are about one area.
    static Stream<Exhibit> ofAreas() {
        return standingOut().filter(one -> !Set.of("profile", "groups").contains(one.chart()));
    }

    static Stream<Exhibit> ofSeries() {
        return standingOut().filter(one -> !OF_CLASSES.contains(one.chart()));
    }

    static Stream<Exhibit> withoutIntervals() {
        return exhibits("without intervals");
    }

    private static Stream<Exhibit> exhibits(String state) {
        return Gallery.all().stream().filter(one -> one.state().equals(state));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofAreas")
    void everyChartShowsTheAreasInTheirOwnColours(Exhibit exhibit) {
        Set<Color> drawn = colours(picture(exhibit).image());
        assertThat(drawn).contains(AreaStyle.GREEN.color(), AreaStyle.PURPLE.color(), AreaStyle.OLIVE.color());
        assertThat(drawn).doesNotContain(AreaStyle.BLUE.color(), AreaStyle.MAGENTA.color(), AreaStyle.TEAL.color());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSeries")
    void theMarksOfAllOtherAreasAreGrey(Exhibit exhibit) {
        Picture picture = picture(exhibit);
        List<Mark> others = picture.drawing().marks().stream()
                .filter(mark -> !Gallery.STANDING_OUT.styles().containsKey(mark.area()))
                .toList();
        assertThat(others).isNotEmpty().allSatisfy(mark -> {
            Rectangle2D box = mark.shape().getBounds2D();
            Color middle = new Color(picture.image().getRGB((int) box.getCenterX(), (int) box.getCenterY()));
            assertThat(saturation(middle)).as("%s is %s", mark.area(), middle).isLessThan(30);
        });
    }

    private static int saturation(Color color) {
        int[] channels = {color.getRed(), color.getGreen(), color.getBlue()};
        Arrays.sort(channels);
        return channels[2] - channels[0];
    }

    @Test
    void anAreaThatIsNotInTheChartLeavesTheOthersAsTheyAre() {
        Look elsewhere = new Look(true, Map.of(ExampleViews.district("Högmora"), AreaStyle.BLUE));
        BufferedImage plain = Picture.of(Bars.of(ExampleViews.safety2021(), Look.PLAIN, SWEDISH), 640, 1)
                .image();
        BufferedImage same = Picture.of(Bars.of(ExampleViews.safety2021(), elsewhere, SWEDISH), 640, 1)
                .image();
        assertThat(Likeness.of(plain, same).different()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutIntervals")
    void withoutIntervalsNoneIsDrawnToldOrExplained(Exhibit exhibit) {
        List<String> told =
                picture(exhibit).drawing().labels().stream().map(LabelBox::text).toList();
        assertThat(String.join(" ", told)).doesNotContain("konfidensintervall", "KI)", "banden");
        Exhibit with = exhibits("usual")
                .filter(one -> one.chart().equals(exhibit.chart()))
                .findFirst()
                .orElseThrow();
        boolean has = !Set.of("dumbbell", "slope", "funnel", "funnel of rates").contains(exhibit.chart());
        boolean differs = whiskers(with) > whiskers(exhibit);
        assertThat(differs || !has).as("fewer dark lines than with intervals").isTrue();
    }

    /// Dots in the colours that whiskers, crosses and ribbons have.
    private static long whiskers(Exhibit exhibit) {
        BufferedImage image =
                Picture.of(exhibit.figure().apply(SWEDISH), 640, 3).image();
        Set<Integer> colours = Stream.of(Palette.WHISKER, Palette.RIBBON, new Color(0xA6ABB0))
                .map(Color::getRGB)
                .collect(Collectors.toSet());
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += colours.contains(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource(AreaStyle.class)
    void aNameInTheColourReadsWell(AreaStyle style) {
        assertThat(Vision.FULL.contrast(style.color(), Palette.PLATE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Vision.GREYSCALE.contrast(style.color(), Palette.PLATE)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void everyMarkerIsKnownWithoutItsColour() {
        List<BufferedImage> markers = new ArrayList<>();
        for (AreaStyle style : AreaStyle.values()) {
            BufferedImage marker = new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = marker.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 48, 48);
            graphics.setColor(Color.BLACK);
            graphics.setStroke(new BasicStroke(4));
            if (style.isFilled()) {
                graphics.fill(style.marker(24, 24, 36));
            } else {
                graphics.draw(style.marker(24, 24, 36));
            }
            graphics.dispose();
            assertThat(markers)
                    .allSatisfy(other -> assertThat(different(other, marker))
                            .as("%s against the ones before", style)
                            .isGreaterThan(150));
            markers.add(marker);
        }
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static Picture picture(Exhibit exhibit) {
        return Picture.of(exhibit.figure().apply(SWEDISH), 640, 1);
    }

    private static Set<Color> colours(BufferedImage image) {
        Set<Color> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(new Color(image.getRGB(x, y)));
            }
        }
        return colours;
    }
}
