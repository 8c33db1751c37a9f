package se.lagesbild.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Outcome;
import se.lagesbild.picture.Comparison;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Notices;

/// What can be done with the selected file: importing it or laying it aside, taking it back, deleting it for good, or
/// answering what it revises.
final class ImportActions extends FlowPane {
    private final ImportsViewModel model;
    private final Words words;
    private final Notices notices;

    ImportActions(ImportsViewModel model, ImportRow row, Words words, Notices notices) {
        super(10, 8);
        this.model = model;
        this.words = words;
        this.notices = notices;
        if (row.asksOnlyAboutRevisions()) {
            getChildren()
                    .addAll(
                            button("imports.replace", "answer-replace", () -> model.answer(row, true)),
                            button("imports.keep", "answer-keep", () -> model.answer(row, false)));
        }
        if (row.isReady()) {
            getChildren().add(button("imports.import", "import-one", () -> model.store(List.of(row))));
        }
        if (row.stored().isPresent() || row.isReady() || row.outcome() == Outcome.HOLD) {
            getChildren()
                    .add(button("imports.review", "import-review", () -> model.review(row, some -> review(row, some))));
        }
        if (row.stored().isPresent()) {
            getChildren()
                    .addAll(
                            button("imports.undo", "import-undo", () -> undo(row)),
                            button("imports.purge", "import-purge", () -> model.holding(row, some -> ask(row, some))));
        } else {
            getChildren().add(button("imports.aside", "import-aside", () -> model.layAside(row)));
        }
    }

    private void review(ImportRow row, List<Comparison> changes) {
        new ReviewDialog(words).show(getScene().getWindow(), row.file(), row.observations(), changes);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> action.run());
        return button;
    }

    private void undo(ImportRow row) {
        model.undo(row, () -> notices.tell(words.get("imports.undone", row.file())));
    }

    private void ask(ImportRow row, List<Backup> holding) {
        Optional<List<Backup>> too = new PurgeDialog(words).ask(getScene().getWindow(), row.file(), holding);
        too.ifPresent(copies -> model.purge(row, copies, () -> notices.tell(words.get("imports.purged", row.file()))));
    }
}
