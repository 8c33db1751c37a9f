package se.lagesbild.benchmark.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Theme;

/// Takes the pictures of the README and the user guide, so that they always show the program as it is.
public final class Screenshots {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");

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
            save(window.scene(), "heatmap-" + suffix);
            visitor.choose("#kinds", "kind-DOTS");
            visitor.click(VARBY);
            if (language == Language.SWEDISH) {
                save(window.scene(), "compare-" + suffix);
            }
            visitor.tab("#inspector", "tab-source");
            save(window.scene(), "source-" + suffix);
            visitor.tab("#inspector", "tab-facts");
            visitor.choose("#kinds", "kind-BARS");
            save(window.scene(), "bars-" + suffix);
            visitor.press("#rail-overview");
            save(window.scene(), "overview-" + suffix);
            visitor.press("#rail-data");
            save(window.scene(), "data-" + suffix);
            visitor.menu(new Words(language).get("action.backups"));
            visitor.pressInDialog("#backup-make");
            save(visitor.dialog(), "backups-" + suffix);
            visitor.closeDialog();
        }
    }

    private void save(Scene scene, String name) throws Exception {
        Visitor.settle();
        Image image = Headless.onWindow(() -> scene.snapshot(null));
        write(image, folder.resolve(name + ".png"));
    }

    /// As small as the format allows without losing anything.
    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(copy, null, null), smallest);
        } finally {
            writer.dispose();
        }
        System.out.println(file + " " + Files.size(file) / 1000 + " kB");
    }
}
