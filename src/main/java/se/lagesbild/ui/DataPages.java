package se.lagesbild.ui;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The Data view: the files that were read, values to type in, and the registers that values refer to.
final class DataPages extends TabPane {
    DataPages() {
        setId("data-pages");
        getStyleClass().add("data-pages");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    }

    /// Adds a page.
    ///
    /// @param shown called whenever the page is chosen
    DataPages with(String name, String id, Node page, Runnable shown) {
        Tab tab = new Tab(name, page);
        tab.setId(id);
        tab.setOnSelectionChanged(event -> {
            if (tab.isSelected()) {
                shown.run();
            }
        });
        getTabs().add(tab);
        return this;
    }

    /// Goes to a page, from 0.
    void show(int page) {
        getSelectionModel().select(page);
    }

    /// The page that is shown, from 0.
    int shown() {
        return getSelectionModel().getSelectedIndex();
    }
}
