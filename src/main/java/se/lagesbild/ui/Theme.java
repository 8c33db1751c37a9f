package se.lagesbild.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light, dark or high contrast; figures lie on a light plate in all of them.
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// What the system prefers.
    public static Theme ofSystem() {
        if (Boolean.TRUE.equals(Platform.getPreferences().get("Windows.SPI.HighContrast"))) {
            return HIGH_CONTRAST;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    void applyTo(Scene scene) {
        loadFonts();
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(List.of(resource("/se/lagesbild/ui/lagesbild.css")));
        if (this == HIGH_CONTRAST) {
            sheets.add(resource("/se/lagesbild/ui/high-contrast.css"));
        }
        scene.getStylesheets().stream()
                .filter(sheet -> sheet.startsWith("data:"))
                .forEach(sheets::add);
        scene.getStylesheets().setAll(sheets);
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
