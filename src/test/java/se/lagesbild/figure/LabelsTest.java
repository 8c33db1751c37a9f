package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// Text boxes of every chart in every state: on a page, in the smallest window, on a screen.
final class LabelsTest {
    private static final double AIR = 6;

    static Stream<Arguments> exhibits() {
        return Gallery.all().stream()
                .flatMap(exhibit -> Stream.of(453.5, 640.0, 900.0)
                        .flatMap(width ->
                                Stream.of(Language.values()).map(language -> arguments(exhibit, language, width))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("exhibits")
    void noLabelMeetsAnotherIsCutOrTouchesTheFrame(Exhibit exhibit, Language language, double width) {
        Figure figure = exhibit.figure().apply(new Words(language));
        double height = Math.ceil(figure.heightFor(width));
        Rectangle2D frame = new Rectangle2D.Double(AIR, AIR, width - 2 * AIR, height - 2 * AIR);
        List<LabelBox> labels = Picture.of(figure, width, 0.1).drawing().labels();
        assertThat(labels)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(frame.contains(label.box()))
                        .as("“%s” at %s within %s", label.text(), label.box(), frame)
                        .isTrue());
        for (int i = 0; i < labels.size(); i++) {
            LabelBox one = labels.get(i);
            assertThat(labels.subList(0, i))
                    .as("“%s” at %s", one.text(), one.box())
                    .noneMatch(other -> one.box().intersects(other.box()));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("exhibits")
    void everyMarkLiesWithinTheFrameWithItsObservations(Exhibit exhibit, Language language, double width) {
        Figure figure = exhibit.figure().apply(new Words(language));
        Rectangle2D frame = new Rectangle2D.Double(0, 0, width, Math.ceil(figure.heightFor(width)));
        assertThat(Picture.of(figure, width, 0.1).drawing().marks()).allSatisfy(mark -> {
            assertThat(frame.contains(mark.shape().getBounds2D()))
                    .as("%s", mark)
                    .isTrue();
            assertThat(mark.observations()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("exhibits")
    void theAltTextIsWholeAndShort(Exhibit exhibit, Language language, double width) {
        Figure figure = exhibit.figure().apply(new Words(language));
        assertThat(figure.altText()).hasSizeBetween(20, 250).doesNotContain("{", "null", "NaN");
        assertThat(figure.title()).isNotBlank().doesNotContain("{", "null", "NaN");
    }
}
