package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// Entries of the pickers' menus.
final class Items {
    private Items() {}

    /// One of several that exclude each other.
    static MenuItem one(String text, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// One of several that go together.
    static MenuItem some(String text, boolean selected, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Something that is done at once.
    static MenuItem action(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The list with or without the element.
    static <T> List<T> toggled(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        if (!all.remove(one)) {
            all.add(one);
        }
        return all;
    }
}
