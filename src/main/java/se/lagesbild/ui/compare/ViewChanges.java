package se.lagesbild.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import se.lagesbild.text.VerdictChanges;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.SavedViews;

/// What a saved view says now that it did not say when somebody last looked at it.
final class ViewChanges extends VBox {
    /// More changes than this are counted.
    private static final int LISTED = 6;

    ViewChanges(Shown shown, Runnable seen, Words words) {
        super(3);
        setId("view-changes");
        getStyleClass().add("card");
        VerdictChanges texts = new VerdictChanges(words);
        List<SavedViews.Change> changes = shown.own().changes();
        getChildren().add(new Paragraph(texts.heading(changes.size()), "inspector-heading"));
        changes.stream()
                .limit(LISTED)
                .forEach(one ->
                        getChildren().add(new Paragraph(texts.told(one.now(), one.before(), shown.views()), "body")));
        if (changes.size() > LISTED) {
            getChildren().add(new Paragraph(words.get("views.changed.more", changes.size() - LISTED), "muted"));
        }
        Button done = new Button(words.get("views.seen"));
        done.setId("views-seen");
        done.setOnAction(event -> seen.run());
        getChildren().add(done);
    }
}
