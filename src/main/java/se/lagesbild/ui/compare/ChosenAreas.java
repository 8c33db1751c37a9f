package se.lagesbild.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Swatch;

/// The selected areas as chips, below the figure, so that nothing moves under the pointer that selects.
final class ChosenAreas extends FlowPane {
    private final CompareViewModel model;
    private final Words words;
    private final Names names;

    ChosenAreas(CompareViewModel model, Words words) {
        super(6, 6);
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        getStyleClass().add("chosen-areas");
        setVisible(false);
        setManaged(false);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    private void show(Shown shown) {
        getChildren().clear();
        List<AreaKey> areas = shown.choice().request().options().highlighted();
        if (!areas.isEmpty()) {
            Label label = new Label(words.get("compare.chosen"));
            label.getStyleClass().add("muted");
            getChildren().add(label);
        }
        areas.forEach(area -> getChildren().add(chip(area, shown)));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Button chip(AreaKey key, Shown shown) {
        String name = shown.offer().area(key).map(names::label).orElse(key.code());
        HBox signs = new HBox(4);
        signs.setAlignment(Pos.CENTER);
        shown.look().of(key).map(Swatch::new).ifPresent(signs.getChildren()::add);
        signs.getChildren().add(new FontIcon(Feather.X));
        Button chip = new Button(name, signs);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(words.get("compare.chosen.remove", name));
        chip.setOnAction(event -> model.choose(choice -> choice.toggled(key)));
        return chip;
    }
}
