package se.lagesbild.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The parts of the window that F6 walks through.
final class Regions {
    private Regions() {}

    /// Gives the focus to the first control of the region after the one that has it.
    static void next(List<Node> regions, Optional<Node> owner) {
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (owner.isPresent() && isWithin(owner.get(), regions.get(i))) {
                at = i;
            }
        }
        for (int step = 1; step <= regions.size(); step++) {
            Optional<Node> first = first(regions.get((at + step) % regions.size()));
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    private static boolean isWithin(Node node, Node region) {
        return node.equals(region) || (node.getParent() != null && isWithin(node.getParent(), region));
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
