package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// Pictures that were looked at and are held. `-Dlagesbild.golden=renew` writes them anew, to be looked at again; on a
/// failure the picture and the difference lie in `target/golden`.
final class GoldenPictureTest {
    private static final Path HELD = Path.of("src", "test", "resources", "se", "lagesbild", "figure", "golden");
    private static final Path FAILED = Path.of("target", "golden");
    private static final boolean RENEW = "renew".equals(System.getProperty("lagesbild.golden"));
    private static final double WIDTH = 640;

    /// A picture that is held.
    record Held(Exhibit exhibit, Language language) {
        String fileName() {
            return exhibit.fileName() + "_" + language.code() + ".png";
        }

        BufferedImage drawn() {
            return Picture.of(exhibit.figure().apply(new Words(language)), WIDTH, 1)
                    .image();
        }

        @Override
        public String toString() {
            return fileName();
        }
    }

    /// Every held exhibit in Swedish, the first of each chart in English too.
    static Stream<Held> held() {
        List<Exhibit> golden = Gallery.all().stream().filter(Exhibit::golden).toList();
        Stream<Held> english = golden.stream()
                .filter(one -> golden.stream()
                        .filter(other -> other.chart().equals(one.chart()))
                        .findFirst()
                        .orElseThrow()
                        .equals(one))
                .map(one -> new Held(one, Language.ENGLISH));
        return Stream.concat(golden.stream().map(one -> new Held(one, Language.SWEDISH)), english);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("held")
    void thePictureIsTheOneThatWasLookedAt(Held held) throws IOException {
        BufferedImage drawn = held.drawn();
        if (RENEW) {
            write(drawn, HELD.resolve(held.fileName()));
            return;
        }
        Likeness likeness = Likeness.of(golden(held), drawn);
        if (!likeness.isAlike()) {
            write(drawn, FAILED.resolve(held.fileName()));
            write(likeness.difference(), FAILED.resolve("difference_" + held.fileName()));
        }
        assertThat(likeness.isAlike())
                .as("%s: %d dots differ (-1: another size), see %s", held, likeness.different(), FAILED)
                .isTrue();
    }

    @Test
    void everyHeldPictureIsStillDrawn() throws IOException {
        try (Stream<Path> files = Files.list(HELD)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            held().map(Held::fileName).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("held")
    void theSmallestLabelMovedByOneDotIsSeen(Held held) {
        Picture picture = Picture.of(held.exhibit().figure().apply(new Words(held.language())), WIDTH, 1);
        Rectangle2D box = picture.drawing().labels().stream()
                .filter(label -> label.box().getWidth() > 3)
                .min(Comparator.comparingDouble(
                        label -> label.box().getWidth() * label.box().getHeight()))
                .orElseThrow()
                .box();
        assertThat(Likeness.of(picture.image(), movedDown(picture.image(), box)).isAlike())
                .isFalse();
    }

    private static BufferedImage movedDown(BufferedImage image, Rectangle2D box) {
        BufferedImage moved = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = moved.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        int x = (int) box.getX() - 1;
        int y = (int) box.getY() - 1;
        BufferedImage label = image.getSubimage(x, y, (int) box.getWidth() + 3, (int) box.getHeight() + 3);
        graphics.drawImage(label, x, y + 1, null);
        graphics.dispose();
        return moved;
    }

    private static BufferedImage golden(Held held) throws IOException {
        try (InputStream stream = GoldenPictureTest.class.getResourceAsStream("golden/" + held.fileName())) {
            assertThat(stream)
                    .as("golden/%s; -Dlagesbild.golden=renew draws it, then look at it", held.fileName())
                    .isNotNull();
            return ImageIO.read(stream);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
