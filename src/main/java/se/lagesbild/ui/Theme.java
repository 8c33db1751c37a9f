package se.lagesbild.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark; figures lie on a light plate in both.
public enum Theme {
    LIGHT,
    DARK;

    /// What the system prefers.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    void applyTo(Scene scene) {
        loadFonts();
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(resource("/se/lagesbild/ui/lagesbild.css"));
    }

    private static void loadFonts() {
        for (String weight : new String[] {"Regular", "Semibold", "Bold"}) {
            Font.loadFont(resource("/se/lagesbild/figure/fonts/SourceSans3-" + weight + ".ttf"), 14);
        }
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
