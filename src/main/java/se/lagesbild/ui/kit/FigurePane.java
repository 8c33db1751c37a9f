package se.lagesbild.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Mark;
import se.lagesbild.figure.Plate;

/// Shows a figure exactly as it is printed, and tells which mark was chosen by mouse or arrow keys.
/// The figure is drawn off the window's thread; the old picture stays until the new one is there. What is told about
/// the mark under the pointer lies in a layer of its own, so that nothing is drawn again.
public final class FigurePane extends Pane {
    /// Window pixels of one point of the figure.
    private static final double POINT = 1.25;
    private static final double LEAST_HEIGHT = 240;
    private static final double LEAST_SIDE = 50;

    private final Background drawing;
    private final Actions actions;
    private final ImageView picture = new ImageView();
    private final MarkRing ring = new MarkRing();
    private final HoverCard card = new HoverCard();
    private @Nullable Figure figure;
    private Marks marks = Marks.NONE;
    private Predicate<Mark> selected = mark -> false;
    private Optional<Mark> hovered = Optional.empty();
    private Supplier<Rectangle2D> seen = () -> new Rectangle2D(0, 0, getWidth(), getHeight());
    private boolean grey;
    private int asked;

    /// What is done with marks.
    ///
    /// @param begin where the arrow keys begin
    /// @param choose called with the mark that the user chose
    /// @param toggle called with the mark whose area is to be selected, or no longer, by a click with Ctrl held
    /// @param open called with the mark that the user wants to see closer, by Enter or two clicks
    /// @param details what is told about a mark, a few short lines
    /// @param fail called when a figure cannot be drawn
    public record Actions(
            Predicate<Mark> begin,
            Consumer<Mark> choose,
            Consumer<Mark> toggle,
            Consumer<Mark> open,
            Function<Mark, String> details,
            Consumer<Exception> fail) {}

    public FigurePane(Background drawing, Actions actions) {
        this.drawing = drawing;
        this.actions = actions;
        getStyleClass().add("figure-plate");
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, ring, card);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(320, LEAST_HEIGHT);
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> left());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((size, before, now) -> keepEveryRow());
        widthProperty().addListener((size, before, now) -> redraw());
        heightProperty().addListener((size, before, now) -> redraw());
        localToSceneTransformProperty().addListener((place, before, now) -> {
            if (before.getMxx() != now.getMxx()) {
                redraw();
            }
        });
    }

    /// How large the figure is drawn now.
    public Plate plate() {
        return new Plate(Math.max(LEAST_SIDE, getWidth()) / POINT, Math.max(LEAST_SIDE, getHeight()) / POINT);
    }

    /// Draws another figure.
    public void show(Figure next) {
        figure = next;
        left();
        setAccessibleText(next.altText());
        keepEveryRow();
        redraw();
    }

    /// Shows the figure as a printer without colours would.
    public void setGrey(boolean without) {
        if (grey != without) {
            grey = without;
            redraw();
        }
    }

    /// Rings the first mark that is selected elsewhere.
    public void select(Predicate<Mark> which) {
        selected = which;
        placeRing();
    }

    /// Where the mark of an area was drawn: its centre in the coordinates of this pane.
    public Optional<Point2D> centreOf(AreaKey area) {
        return centreOf(mark -> mark.area().equals(area));
    }

    /// Where the first such mark was drawn.
    public Optional<Point2D> centreOf(Predicate<Mark> which) {
        return marks.first(which)
                .map(mark -> mark.shape().getBounds2D())
                .map(bounds -> new Point2D(bounds.getCenterX() * POINT, bounds.getCenterY() * POINT));
    }

    /// A figure that needs more height than there is gets it; what is around it scrolls.
    private void keepEveryRow() {
        if (figure != null && getWidth() > LEAST_SIDE) {
            setMinHeight(Math.max(LEAST_HEIGHT, figure.leastHeight(getWidth() / POINT) * POINT));
        }
    }

    private void redraw() {
        Figure drawn = figure;
        if (drawn == null || getWidth() < LEAST_SIDE || getHeight() < LEAST_SIDE) {
            return;
        }
        int ticket = ++asked;
        Picture.Sheet sheet = new Picture.Sheet(getWidth(), getHeight(), sharpness(), POINT, grey);
        drawing.run(
                () -> Picture.of(drawn, sheet),
                made -> {
                    if (ticket == asked) {
                        show(made);
                    }
                },
                actions.fail());
    }

    /// Device pixels of one of this pane's: the screen's own scale by that of the window's content.
    private double sharpness() {
        double screen = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        return screen * getLocalToSceneTransform().getMxx();
    }

    private void show(Picture made) {
        picture.setImage(made.image());
        picture.setFitWidth(made.sheet().width());
        picture.setFitHeight(made.sheet().height());
        marks = made.marks();
        placeRing();
    }

    /// What shows which mark is selected.
    MarkRing ring() {
        return ring;
    }

    /// Only a part of the figure is seen; what is told about a mark stays within it.
    void seenThrough(Supplier<Rectangle2D> part) {
        seen = part;
    }

    private void placeRing() {
        Optional<Mark> mark = marks.first(selected);
        ring.setVisible(mark.isPresent());
        mark.ifPresent(one -> ring.around(one.shape().getBounds2D(), POINT));
        setAccessibleHelp(mark.map(actions.details()).orElse(""));
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        Consumer<Mark> meant = event.isShortcutDown()
                ? actions.toggle()
                : event.getClickCount() == 2 ? actions.open() : actions.choose();
        markAt(event).ifPresent(meant);
    }

    /// Words are made only when the pointer comes to another mark; between that, nothing moves but the card.
    private void moved(MouseEvent event) {
        Optional<Mark> mark = markAt(event);
        if (!mark.equals(hovered)) {
            hovered = mark;
            setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            mark.map(actions.details()).ifPresentOrElse(card::tell, () -> card.setVisible(false));
        }
        if (mark.isPresent()) {
            card.place(new Point2D(event.getX(), event.getY()), seen.get());
        }
    }

    private void left() {
        hovered = Optional.empty();
        card.setVisible(false);
    }

    private Optional<Mark> markAt(MouseEvent event) {
        return marks.at(event.getX() / POINT, event.getY() / POINT);
    }

    private void pressed(KeyEvent event) {
        Optional<Mark> current = marks.first(selected);
        if (event.getCode() == KeyCode.ENTER && current.isPresent()) {
            actions.open().accept(current.get());
            event.consume();
        } else if (event.getCode().isArrowKey() && !event.isShortcutDown() && !event.isAltDown()) {
            current.map(one -> marks.next(one, event.getCode()))
                    .orElseGet(() -> marks.start(actions.begin()))
                    .ifPresent(actions.choose());
            event.consume();
        }
    }
}
