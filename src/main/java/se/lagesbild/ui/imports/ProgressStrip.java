package se.lagesbild.ui.imports;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Which file is being worked on, how far, and the way to stop it.
final class ProgressStrip extends HBox {
    private static final Duration LOOK = Duration.millis(200);

    private final ImportsViewModel model;
    private final Words words;

    ProgressStrip(ImportsViewModel model, Words words) {
        super(10);
        this.model = model;
        this.words = words;
        Label text = new Label();
        text.setId("reading-now");
        text.getStyleClass().add("muted");
        text.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(140);
        Button stop = new Button(words.get("imports.stop"));
        stop.setId("reading-stop");
        stop.getStyleClass().add("tool");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> model.stop());
        Timeline watch = new Timeline(new KeyFrame(LOOK, event -> text.setText(now())));
        watch.setCycleCount(Animation.INDEFINITE);
        model.currentProperty().addListener((property, before, now) -> {
            text.setText(now());
            bar.setProgress(now.map(one -> (one.nr() - 1.0) / one.of()).orElse(0.0));
            if (now.isPresent()) {
                watch.play();
            } else {
                watch.stop();
            }
        });
        getChildren().addAll(text, bar, stop);
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.currentProperty().get().isPresent(), model.currentProperty()));
        managedProperty().bind(visibleProperty());
    }

    private String now() {
        Optional<ImportsViewModel.Current> current = model.currentProperty().get();
        String rows = words.counted("count.values", new Numbers(words.language()).count(model.rowsRead()));
        return current.map(one -> words.get("imports.reading", one.file(), one.nr(), one.of(), rows))
                .orElse("");
    }
}
