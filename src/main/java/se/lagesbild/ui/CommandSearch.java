package se.lagesbild.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Command;

/// Finds a command by its name or its key and does it; at the same time the sheet of all shortcuts.
final class CommandSearch extends StackPane {
    private static final double WIDTH = 620;
    private static final double ROW = 34;
    private static final int ROWS = 12;

    private final Label title = new Label();
    private final TextField search = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Label none = new Label();
    private @Nullable Node before;

    CommandSearch() {
        setId("command-search");
        getStyleClass().add("overlay");
        setVisible(false);
        VBox card = new VBox(10, title, search, list);
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        title.getStyleClass().add("section-title");
        search.setId("command-text");
        list.setId("command-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(all -> new Row());
        list.setPlaceholder(none);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        search.textProperty().addListener((property, old, typed) -> filter(typed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        list.setOnMouseClicked(event -> run());
    }

    /// Asks for a command among these.
    void show(String heading, List<Command> commands, Words words) {
        Node owner = getScene().getFocusOwner();
        before = isVisible() ? before : owner;
        title.setText(heading);
        search.setPromptText(words.get("command.prompt"));
        search.setAccessibleText(heading);
        list.setAccessibleText(words.get("command.list"));
        none.setText(words.get("command.none"));
        list.setItems(new FilteredList<>(FXCollections.observableArrayList(commands)));
        search.clear();
        filter("");
        setVisible(true);
        search.requestFocus();
    }

    void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Every word that was typed must stand in the name, the group or the key.
    private void filter(String typed) {
        if (list.getItems() instanceof FilteredList<Command> items) {
            String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
            items.setPredicate(command -> {
                String text =
                        (command.group() + " " + command.name() + " " + command.keysText()).toLowerCase(Locale.ROOT);
                return List.of(parts).stream().allMatch(text::contains);
            });
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex() - ROWS / 2);
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex() - ROWS / 2);
        } else {
            return;
        }
        event.consume();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            chosen.action().run();
        }
    }

    /// Name to the left, where it belongs and its key to the right.
    private static final class Row extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            Label group = new Label(command.group());
            group.getStyleClass().add("muted");
            group.setMinWidth(92);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(10, group, new Label(command.name()), space);
            row.setAlignment(Pos.CENTER_LEFT);
            if (!command.keys().isEmpty()) {
                Label keys = new Label(command.keysText());
                keys.getStyleClass().add("key-cap");
                row.getChildren().add(keys);
            }
            setGraphic(row);
            setAccessibleText(command.name() + " " + command.keysText());
        }
    }
}
