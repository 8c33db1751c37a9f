package se.lagesbild.ui.kit;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.Drawing;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Mark;

/// Shows a figure exactly as it is printed, and tells which mark was chosen by mouse or arrow keys.
/// The figure is drawn off the window's thread; the old picture stays until the new one is there.
public final class FigurePane extends Pane {
    /// Window pixels of one point of the figure.
    private static final double POINT = 1.25;
    private static final double LEAST_HEIGHT = 240;
    /// A click this near to a mark, in points, means the mark.
    private static final double TOLERANCE = 9;

    private final Background drawing;
    private final Consumer<AreaKey> choose;
    private final Consumer<Exception> fail;
    private final ImageView picture = new ImageView();
    private final Circle ring = new Circle(10);
    private @Nullable Figure figure;
    private List<Mark> marks = List.of();
    private Optional<AreaKey> selected = Optional.empty();
    private int asked;

    /// @param choose called with the area of the mark that the user chose
    /// @param fail called when a figure cannot be drawn
    public FigurePane(Background drawing, Consumer<AreaKey> choose, Consumer<Exception> fail) {
        this.drawing = drawing;
        this.choose = choose;
        this.fail = fail;
        getStyleClass().add("figure-plate");
        ring.getStyleClass().add("figure-ring");
        ring.setVisible(false);
        ring.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, ring);
        setFocusTraversable(true);
        setMinSize(320, LEAST_HEIGHT);
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(event -> setCursor(markAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((size, before, now) -> keepEveryRow());
        widthProperty().addListener(this::resized);
        heightProperty().addListener(this::resized);
    }

    /// Draws another figure.
    public void show(Figure next) {
        figure = next;
        setAccessibleText(next.title() + ". " + next.altText());
        keepEveryRow();
        redraw();
    }

    /// Marks the area that is selected elsewhere.
    public void select(Optional<AreaKey> area) {
        selected = area;
        placeRing();
    }

    /// The marks as drawn, for tests: centre in window coordinates of this pane.
    public Optional<Point2D> centreOf(AreaKey area) {
        return markOf(area).map(mark -> {
            Rectangle2D bounds = mark.shape().getBounds2D();
            return new Point2D(bounds.getCenterX() * POINT, bounds.getCenterY() * POINT);
        });
    }

    /// A figure that needs more height than there is gets it; what is around it scrolls.
    private void keepEveryRow() {
        if (figure != null && getWidth() > 50) {
            setMinHeight(Math.max(LEAST_HEIGHT, figure.leastHeight(getWidth() / POINT) * POINT));
        }
    }

    private void resized(ObservableValue<? extends Number> size, Number before, Number now) {
        redraw();
    }

    private void redraw() {
        Figure drawn = figure;
        if (drawn == null || getWidth() < 50 || getHeight() < 50) {
            return;
        }
        int ticket = ++asked;
        double width = getWidth();
        double height = getHeight();
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        drawing.run(
                () -> Picture.of(drawn, width, height, scale),
                made -> {
                    if (ticket == asked) {
                        show(made, width, height);
                    }
                },
                fail);
    }

    private void show(Picture made, double width, double height) {
        BufferedImage image = made.image();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        picture.setImage(new WritableImage(new PixelBuffer<>(
                image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        marks = made.drawing().marks();
        placeRing();
    }

    private void placeRing() {
        Optional<Mark> mark = selected.flatMap(this::markOf);
        ring.setVisible(mark.isPresent());
        mark.map(one -> one.shape().getBounds2D()).ifPresent(bounds -> {
            ring.setCenterX(bounds.getCenterX() * POINT);
            ring.setCenterY(bounds.getCenterY() * POINT);
        });
    }

    private Optional<Mark> markOf(AreaKey area) {
        return marks.stream().filter(mark -> mark.area().equals(area)).findFirst();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        markAt(event).ifPresent(mark -> choose.accept(mark.area()));
    }

    private Optional<Mark> markAt(MouseEvent event) {
        double x = event.getX() / POINT;
        double y = event.getY() / POINT;
        return marks.stream()
                .filter(mark -> distance(mark, x, y) <= TOLERANCE)
                .min(Comparator.comparingDouble(mark -> distance(mark, x, y)))
                .or(() -> markInRow(y));
    }

    /// A click on the name or the whisker means the mark of that row.
    private Optional<Mark> markInRow(double y) {
        return marks.stream()
                .filter(mark -> Math.abs(mark.shape().getBounds2D().getCenterY() - y) <= TOLERANCE)
                .min(Comparator.comparingDouble(
                        mark -> Math.abs(mark.shape().getBounds2D().getCenterY() - y)));
    }

    private static double distance(Mark mark, double x, double y) {
        Rectangle bounds = mark.shape().getBounds();
        double dx = Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
        double dy = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
        return Math.hypot(dx, dy);
    }

    /// Up and down walk through the marks as they stand.
    private void pressed(KeyEvent event) {
        if (marks.isEmpty() || (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN)) {
            return;
        }
        List<Mark> ordered = marks.stream()
                .sorted(Comparator.comparingDouble(
                        mark -> mark.shape().getBounds2D().getCenterY()))
                .toList();
        int current = selected.flatMap(this::markOf).map(ordered::indexOf).orElse(-1);
        int next = event.getCode() == KeyCode.DOWN ? current + 1 : current - 1;
        choose.accept(ordered.get(Math.clamp(next, 0, ordered.size() - 1)).area());
        event.consume();
    }

    /// A drawn figure with what it consists of.
    private record Picture(BufferedImage image, Drawing drawing) {
        static Picture of(Figure figure, double width, double height, double scale) {
            BufferedImage image = new BufferedImage(
                    (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = image.createGraphics();
            try {
                graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
                graphics.setRenderingHint(
                        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
                graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                graphics.scale(scale * POINT, scale * POINT);
                return new Picture(image, figure.drawOn(graphics, width / POINT, height / POINT));
            } finally {
                graphics.dispose();
            }
        }
    }
}
