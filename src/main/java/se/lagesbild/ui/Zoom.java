package se.lagesbild.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows everything larger or smaller, sharp at any scale; menus and lists that open above the window follow.
final class Zoom extends Pane {
    private static final List<Double> STEPS = List.of(0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0);
    private static final double FONT = 15;

    private final Region content;
    private final Scale scale = new Scale(1, 1);

    Zoom(Region content) {
        super(content);
        this.content = content;
        content.getTransforms().add(scale);
    }

    double factor() {
        return scale.getX();
    }

    /// The next step up or down, or 100 %.
    ///
    /// @param way 1, -1, or 0 for 100 %
    void step(int way) {
        int at = STEPS.indexOf(nearest(factor()));
        to(way == 0 ? 1 : STEPS.get(Math.clamp(at + way, 0, STEPS.size() - 1)));
    }

    void to(double factor) {
        double known = nearest(factor);
        scale.setX(known);
        scale.setY(known);
        if (getScene() != null) {
            getScene().getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
            if (known != 1) {
                getScene().getStylesheets().add(popups(known));
            }
        }
        requestLayout();
    }

    private static double nearest(double factor) {
        return STEPS.stream()
                .min((one, other) -> Double.compare(Math.abs(one - factor), Math.abs(other - factor)))
                .orElse(1.0);
    }

    /// What opens in a window of its own is not scaled with the content, so its letters are.
    private static String popups(double factor) {
        String rule = ".root.popup { -fx-font-size: " + Math.round(FONT * factor) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void layoutChildren() {
        for (Node one : getChildren()) {
            one.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * factor();
    }
}
