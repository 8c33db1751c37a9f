package se.lagesbild.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to search in on the left, what is chosen of it as a form on the right.
final class RegisterPage<T> extends BorderPane {
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final FilteredList<T> found = new FilteredList<>(all);
    private final ListView<T> list = new ListView<>(found);
    private final ScrollPane form = new ScrollPane();
    private final Row<T> row;
    private final Function<T, Node> forms;

    /// How one of them shows in the list.
    ///
    /// @param key stays the same when it is changed
    record Row<T>(Function<T, Object> key, Function<T, String> name, Function<T, String> about) {}

    /// @param prompt of the search field
    /// @param forms makes the form
    /// @param actions what can be done without choosing one of them
    RegisterPage(String id, String prompt, Row<T> row, Function<T, Node> forms, Button... actions) {
        this.row = row;
        this.forms = forms;
        setId(id);
        TextField search = new TextField();
        search.setId(id + "-search");
        search.setPromptText(prompt);
        search.textProperty().addListener((property, before, now) -> filter(now));
        list.setId(id + "-list");
        list.getStyleClass().add("file-cards");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(8, search, list, buttons);
        left.getStyleClass().add("register-list");
        form.setFitToWidth(true);
        setLeft(left);
        setCenter(form);
    }

    /// One of them: its name, and small below it what it is.
    private final class Cell extends ListCell<T> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox box = new VBox(1, name, about);

        Cell() {
            name.getStyleClass().add("file-name");
            about.getStyleClass().add("muted");
            getStyleClass().add("file-card");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T one, boolean isEmpty) {
            super.updateItem(one, isEmpty);
            setText(null);
            setGraphic(isEmpty || one == null ? null : box);
            if (one != null && !isEmpty) {
                name.setText(row.name().apply(one));
                about.setText(row.about().apply(one));
                setAccessibleText(name.getText() + ", " + about.getText());
            }
        }
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(one -> (row.name().apply(one) + " " + row.about().apply(one))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
    }

    /// Shows these; what was chosen stays chosen.
    void show(List<T> now) {
        Optional<Object> chosen = chosen().map(row.key());
        all.setAll(now);
        found.stream()
                .filter(one -> chosen.equals(Optional.of(row.key().apply(one))))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    /// Chooses the one of that key, whatever was searched for.
    void choose(Object key) {
        all.stream().filter(one -> row.key().apply(one).equals(key)).findFirst().ifPresent(one -> {
            found.setPredicate(any -> true);
            list.getSelectionModel().select(one);
            list.scrollTo(one);
        });
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable T one) {
        form.setContent(one == null ? null : forms.apply(one));
        form.setVvalue(0);
    }
}
