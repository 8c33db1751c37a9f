package se.lagesbild.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.SavedViews;

/// What a saved view says now that it did not say when somebody last looked at it.
final class ViewChanges extends VBox {
    /// More changes than this are counted.
    private static final int LISTED = 6;

    private final Words words;
    private final Names names;

    ViewChanges(CompareViewModel.Shown shown, Runnable seen, Words words) {
        super(3);
        this.words = words;
        this.names = new Names(words);
        setId("view-changes");
        getStyleClass().add("card");
        List<SavedViews.Change> changes = shown.own().changes();
        getChildren()
                .add(new Paragraph(
                        words.counted("views.changed", String.valueOf(changes.size())), "inspector-heading"));
        changes.stream().limit(LISTED).forEach(one -> getChildren().add(new Paragraph(told(one, shown), "body")));
        if (changes.size() > LISTED) {
            getChildren().add(new Paragraph(words.get("views.changed.more", changes.size() - LISTED), "muted"));
        }
        Button done = new Button(words.get("views.seen"));
        done.setId("views-seen");
        done.setOnAction(event -> seen.run());
        getChildren().add(done);
    }

    private String told(SavedViews.Change change, CompareViewModel.Shown shown) {
        DistrictComparison view = shown.views().stream()
                .filter(one -> one.indicator().code().equals(change.now().indicator()))
                .findFirst()
                .orElseThrow();
        return words.get(
                change.before().isPresent() ? "views.change" : "views.change.new",
                name(view, change.now().area()),
                names.of(view.indicator()),
                view.period().label(),
                words.of("verdict", change.verdict()),
                name(view, change.now().baseline()),
                change.before().map(before -> words.of("verdict", before)).orElse(""));
    }

    private String name(DistrictComparison view, AreaKey key) {
        return view.estimates().stream()
                .filter(one -> one.area().key().equals(key))
                .map(Estimate::area)
                .findFirst()
                .or(() -> view.baselines().stream()
                        .map(Estimate::area)
                        .filter(area -> area.key().equals(key))
                        .findFirst())
                .map(names::of)
                .orElse(key.code());
    }
}
