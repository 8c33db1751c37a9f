package se.lagesbild.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.compare.CompareViewModel;
import se.lagesbild.ui.compare.Shown;
import se.lagesbild.ui.overview.OverviewViewModel;

/// File, sources and running work; while districts are compared, how many comparisons that makes and what chance does
/// to so many.
final class StatusBar extends HBox {
    /// What chance lets look certain where nothing differs.
    private static final double BY_CHANCE = 0.05;

    private final Words words;
    private final Numbers numbers;
    private final Label sources = new Label();
    private final Label reading = new Label();
    private final Label tests = new Label();
    private final CheckBox corrected = new CheckBox();

    /// @param busy while files are read
    /// @param comparing while districts are compared
    StatusBar(
            String file,
            OverviewViewModel overview,
            CompareViewModel compare,
            ObservableValue<Boolean> busy,
            ObservableValue<Boolean> comparing,
            Words words) {
        super(20);
        this.words = words;
        this.numbers = new Numbers(words.language());
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        reading.setText(words.get("status.reading"));
        reading.setId("reading");
        reading.visibleProperty().bind(busy);
        tests.setId("tests");
        tests.visibleProperty().bind(comparing);
        corrected.setId("corrected");
        corrected.setText(words.get("compare.corrected"));
        corrected.visibleProperty().bind(comparing);
        corrected.setOnAction(event -> compare.choose(now -> now.corrected(corrected.isSelected())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new Label(file), sources, reading, space, tests, corrected);
        overview.shownProperty().addListener((property, before, now) -> showSources(now));
        compare.shownProperty().addListener((property, before, now) -> showTests(now));
    }

    private void showSources(Optional<OverviewViewModel.Shown> shown) {
        sources.setText(shown.map(now -> words.get(
                        "status.sources",
                        now.loaded(),
                        now.sources().stream()
                                .filter(one -> one.source().lagesbild())
                                .count(),
                        words.counted("status.remarks", String.valueOf(now.warnings()))))
                .orElse(""));
    }

    private void showTests(Optional<Shown> shown) {
        tests.setText(shown.map(Shown::tests)
                .filter(count -> count > 0)
                .map(count -> words.get(
                        "status.tests", numbers.count(count), numbers.rounded(count * BY_CHANCE, count < 100 ? 1 : 0)))
                .orElse(""));
        corrected.setSelected(
                shown.map(now -> now.choice().request().options().corrected()).orElse(false));
    }
}
