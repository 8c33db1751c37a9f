package se.lagesbild.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A few lines about the mark under the pointer, beside it and never outside the figure. One text that is measured
/// once, since it changes with every mark that the pointer passes.
final class HoverCard extends Region {
    private static final double AWAY = 14;
    private static final double WIDEST = 300;
    /// Letters of a line that is wider than the card in any case, so that it need not be measured first.
    private static final int LONG = 54;

    private final Text text = new Text();

    HoverCard() {
        getStyleClass().add("hover-card");
        text.getStyleClass().add("hover-text");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        getChildren().add(text);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// Says something else; the same words are not measured again.
    void tell(String told) {
        if (!told.equals(text.getText())) {
            Insets around = getInsets();
            double most = WIDEST - around.getLeft() - around.getRight();
            text.setWrappingWidth(told.lines().anyMatch(line -> line.length() > LONG) ? most : 0);
            text.setText(told);
            double width = text.getLayoutBounds().getWidth();
            if (width > most) {
                width = most;
                text.setWrappingWidth(most);
            }
            text.relocate(around.getLeft(), around.getTop());
            resize(
                    Math.ceil(width) + around.getLeft() + around.getRight(),
                    Math.ceil(text.getLayoutBounds().getHeight()) + around.getTop() + around.getBottom());
        }
        setVisible(true);
    }

    /// @param at the pointer
    /// @param room what is seen of the figure
    void place(Point2D at, Rectangle2D room) {
        double x = at.getX() + AWAY + getWidth() > room.getMaxX() ? at.getX() - AWAY - getWidth() : at.getX() + AWAY;
        double y = at.getY() + AWAY + getHeight() > room.getMaxY() ? at.getY() - AWAY - getHeight() : at.getY() + AWAY;
        relocate(Math.max(room.getMinX(), x), Math.max(room.getMinY(), y));
    }
}
