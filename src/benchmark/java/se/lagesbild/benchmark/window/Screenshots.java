package se.lagesbild.benchmark.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import se.lagesbild.text.Language;
import se.lagesbild.ui.Theme;

/// Takes the pictures of the README and the user guide, so that they always show the program as it is.
public final class Screenshots {
    private final Path folder;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder; the site's own when there is none
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length == 0 ? "src/site/resources/images" : arguments[0]);
        Files.createDirectories(folder);
        Headless.start();
        Screenshots screenshots = new Screenshots(folder);
        screenshots.take(Language.SWEDISH, "sv");
        screenshots.take(Language.ENGLISH, "en");
        Platform.exit();
    }

    private void take(Language language, String suffix) throws Exception {
        try (Headless window = Headless.open(language, Theme.LIGHT)) {
            Visitor visitor = new Visitor(window);
            visitor.waitForTheSample();
            save(window, "heatmap-" + suffix);
            visitor.choose("#kinds", "kind-DOTS");
            visitor.type(KeyCode.DOWN);
            for (int i = 0; i < 12; i++) {
                visitor.type(KeyCode.DOWN);
            }
            save(window, "compare-" + suffix);
            visitor.press("#as-table");
            save(window, "table-" + suffix);
            visitor.press("#as-table");
            visitor.choose("#kinds", "kind-TREND");
            save(window, "trend-" + suffix);
            visitor.press("#rail-overview");
            save(window, "overview-" + suffix);
            visitor.press("#rail-data");
            save(window, "data-" + suffix);
        }
    }

    private void save(Headless window, String name) throws Exception {
        Image image = Headless.onWindow(() -> window.scene().snapshot(null));
        write(image, folder.resolve(name + ".png"));
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file.toFile());
        System.out.println(file);
    }
}
