package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Language;
import se.lagesbild.ui.kit.FileDialogs;

/// Every text of every view is read against what lies behind it, in each theme.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class ContrastTest {
    /// What WCAG 2 asks of text of any size.
    private static final double LEAST = 4.5;
    /// And of signs without words.
    private static final double LEAST_OF_SIGNS = 3;

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Desktop desktop;

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        desktop = new Desktop(
                stage,
                new SampleFiles(folder),
                Language.SWEDISH,
                Look.first(Theme.LIGHT),
                look -> {},
                words -> new FileDialogs() {});
        desktop.show();
        desktop.openSample();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            desktop.use(Theme.LIGHT);
            desktop.close();
        });
    }

    @Test
    void everyTextStandsOutFromWhatLiesBehindIt(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.waitsUntilTheFilesAreRead();
        user.clicks("#rail-compare");
        user.waitsForAFigure();
        user.clicksMark(new AreaKey("HUD7", "Vårby"));
        user.seesA("#sentence", Node.class);
        List<String> faint = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            robot.interact(() -> desktop.use(theme));
            for (String view : List.of("#rail-overview", "#rail-data", "#rail-compare")) {
                user.clicks(view);
                faint.addAll(faint(robot, theme + " " + view));
            }
            user.clicks("#as-table");
            faint.addAll(faint(robot, theme + " table"));
            user.clicks("#as-table");
        }

        assertThat(faint).isEmpty();
    }

    private List<String> faint(FxRobot robot, String where) throws TimeoutException {
        List<String> faint = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            collect(stage.getScene().getRoot(), texts);
            for (Text text : texts) {
                double contrast = contrast((Color) text.getFill(), behind(text));
                if (contrast < (text instanceof FontIcon ? LEAST_OF_SIGNS : LEAST)) {
                    faint.add(where + ": “%s” %.1f".formatted(text.getText(), contrast));
                }
            }
        });
        assertThat(texts).as(where).hasSizeGreaterThan(20);
        return faint;
    }

    /// What is disabled, hidden or empty need not be read.
    private static void collect(Node node, List<Text> texts) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color) {
            texts.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /// Every plain background from the window's own up to the text, one over the other.
    private static Color behind(Node node) {
        Parent parent = node.getParent();
        Color below = parent == null ? Color.WHITE : behind(parent);
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                below = fill.getFill() instanceof Color color ? over(below, color) : below;
            }
        }
        return below;
    }

    private static Color over(Color below, Color above) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    private static double contrast(Color text, Color behind) {
        double one = luminance(over(behind, text));
        double other = luminance(behind);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// Relative luminance as WCAG 2 defines it.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
