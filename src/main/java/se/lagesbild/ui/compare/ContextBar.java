package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// What is shown: edition, measure, and whom it is compared with.
final class ContextBar extends HBox {
    /// More baselines than this leave no room for the plot.
    private static final int MOST = 3;

    private final CompareViewModel model;
    private final Words words;
    private final Names names;
    private final ComboBox<Integer> edition = new ComboBox<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final MenuButton against = new MenuButton();

    ContextBar(CompareViewModel model, Words words) {
        super(10);
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        getStyleClass().add("context-bar");
        setAlignment(Pos.CENTER_LEFT);
        edition.setId("edition");
        edition.setItems(model.editions());
        edition.setConverter(written(year -> words.get("compare.edition", year)));
        edition.setOnAction(event -> chosen(edition).ifPresent(model::choose));
        indicator.setId("indicator");
        indicator.setItems(model.indicators());
        indicator.setConverter(written(names::of));
        indicator.setPrefWidth(330);
        indicator.setMinWidth(160);
        indicator.setOnAction(event -> chosen(indicator).ifPresent(model::choose));
        against.setId("against");
        against.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(labelled("compare.edition.label", edition));
        getChildren().addAll(labelled("compare.indicator.label", indicator));
        getChildren().addAll(labelled("compare.against.label", against));
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    private static <T> Optional<T> chosen(ComboBox<T> box) {
        return Optional.ofNullable(box.getValue());
    }

    private List<Node> labelled(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("context-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        return List.of(label, control);
    }

    private void show(CompareViewModel.Shown shown) {
        edition.setValue(shown.edition());
        indicator.setValue(shown.indicator());
        against.setText(
                shown.against().isEmpty()
                        ? words.get("compare.against.none")
                        : String.join(
                                " + ",
                                shown.available().stream()
                                        .filter(area -> shown.against().contains(area.key()))
                                        .sorted((one, other) -> Integer.compare(
                                                shown.against().indexOf(one.key()),
                                                shown.against().indexOf(other.key())))
                                        .map(names::of)
                                        .toList()));
        against.getItems()
                .setAll(shown.available().stream()
                        .map(area -> item(area, shown))
                        .toList());
        against.getItems().addAll(new SeparatorMenuItem(), corrected());
        against.setDisable(shown.available().isEmpty());
    }

    private CheckMenuItem item(Area area, CompareViewModel.Shown shown) {
        CheckMenuItem item = new CheckMenuItem(names.label(area));
        item.setSelected(shown.against().contains(area.key()));
        item.setDisable(!item.isSelected() && shown.against().size() >= MOST);
        item.setOnAction(event -> {
            List<AreaKey> keys = new ArrayList<>(shown.against());
            if (!keys.remove(area.key())) {
                keys.add(area.key());
            }
            model.compareWith(keys);
        });
        return item;
    }

    /// The switch that marks what is lost among so many comparisons.
    private CheckMenuItem corrected() {
        CheckMenuItem item = new CheckMenuItem(words.get("compare.corrected"));
        item.setId("corrected");
        item.setSelected(model.wanted().corrected());
        item.setOnAction(event -> model.correct(item.isSelected()));
        return item;
    }

    /// Shows a value in words; a choice is never typed.
    private static <T> StringConverter<T> written(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the list is not editable");
            }
        };
    }
}
