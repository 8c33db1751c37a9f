package se.lagesbild.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Two parts side by side of which the right one keeps its width.
public final class Splits {
    private Splits() {}

    /// The two parts; the divider can be moved.
    ///
    /// @param width of the right part when the window first shows
    public static SplitPane keepingRight(Node left, Node right, double width) {
        SplitPane split = new SplitPane(left, right);
        SplitPane.setResizableWithParent(right, false);
        ChangeListener<Number> first = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> size, Number before, Number now) {
                if (now.doubleValue() > 2 * width) {
                    split.widthProperty().removeListener(this);
                    Platform.runLater(() -> split.setDividerPositions(1 - width / split.getWidth()));
                }
            }
        };
        split.widthProperty().addListener(first);
        return split;
    }
}
