package se.lagesbild.ui.kit;

import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import se.lagesbild.figure.AreaStyle;

/// The marker of an area in its colour, as the charts draw it, on a light plate as they have.
public final class Swatch extends StackPane {
    private static final double SIZE = 9;
    private static final double ROOM = 14;

    public Swatch(AreaStyle style) {
        SVGPath marker = new SVGPath();
        marker.setContent(path(style.marker(SIZE, SIZE, SIZE).getPathIterator(null)));
        Color color = color(style.color());
        marker.setFill(style.isFilled() ? color : Color.WHITE);
        marker.setStroke(color);
        marker.setStrokeWidth(style.isFilled() ? 0 : 1.8);
        getStyleClass().add("swatch");
        setMinSize(ROOM, ROOM);
        setMaxSize(ROOM, ROOM);
        getChildren().add(marker);
    }

    private static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String path(PathIterator outline) {
        StringJoiner path = new StringJoiner(" ");
        double[] points = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int kind = outline.currentSegment(points);
            path.add(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> "M" + told(points, 2);
                        case PathIterator.SEG_LINETO -> "L" + told(points, 2);
                        case PathIterator.SEG_QUADTO -> "Q" + told(points, 4);
                        case PathIterator.SEG_CUBICTO -> "C" + told(points, 6);
                        default -> "Z";
                    });
        }
        return path.toString();
    }

    private static String told(double[] points, int count) {
        StringJoiner told = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            told.add(String.format(Locale.ROOT, "%.3f", points[i]));
        }
        return told.toString();
    }
}
