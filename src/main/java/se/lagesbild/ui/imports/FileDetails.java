package se.lagesbild.ui.imports;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;

/// Everything about one file: what it is and what can be done with it, which stays in sight; then what it asks, where
/// every row went, what changed, how it begins, and what was said.
final class FileDetails extends BorderPane {
    private final ImportsViewModel model;
    private final ImportRow row;
    private final Words words;
    private Optional<QuestionPane> questions = Optional.empty();

    FileDetails(ImportsViewModel model, ImportRow row, Words words, FileDialogs dialogs, Notices notices) {
        this.model = model;
        this.row = row;
        this.words = words;
        VBox top = new VBox(10, head(), new ImportActions(model, row, words, notices));
        top.getStyleClass().add("details-head");
        setTop(top);
        VBox page = new VBox(14);
        page.getStyleClass().add("inspector-page");
        if (isToAnswer()) {
            QuestionPane pane = new QuestionPane(row, words, model);
            questions = Optional.of(pane);
            page.getChildren().add(pane);
        }
        page.getChildren().add(balance());
        if (NewNamesPane.isNeeded(row)) {
            page.getChildren().add(new NewNamesPane(row, words, model));
        }
        if (!row.dashes().isEmpty()) {
            page.getChildren().add(new DashPane(row, words, model));
        }
        row.drift().ifPresent(drift -> page.getChildren().add(new DriftPane(drift, words)));
        VBox preview = new VBox();
        page.getChildren().add(preview);
        model.preview(row, lines -> preview.getChildren().setAll(new PreviewPane(lines, words)));
        if (!row.problems().isEmpty()) {
            page.getChildren().add(problems(dialogs, notices));
        }
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    /// The file that is told of.
    ImportRow row() {
        return row;
    }

    /// Questions whose answers are sent by Enter, where it has any.
    Optional<QuestionPane> questions() {
        return questions;
    }

    private boolean isToAnswer() {
        return !row.questions().isEmpty() && !row.asksOnlyAboutRevisions();
    }

    private ProblemList problems(FileDialogs dialogs, Notices notices) {
        String name = words.get("imports.messages.file", row.file().replaceFirst("\\.[^.]+$", ""));
        return new ProblemList(
                row.problems(),
                words,
                () -> dialogs.save(name)
                        .ifPresent(to ->
                                model.saveProblems(row, words, to, () -> notices.tell(words.get("copy.saved", to)))));
    }

    private VBox balance() {
        Balance balance = new Balance(words);
        VBox box =
                new VBox(2, new Paragraph(balance.of(row.balance(), row.stored().isPresent()), "body"));
        row.receipt()
                .filter(receipt -> receipt.isReady() || receipt.isKnown())
                .ifPresent(receipt -> box.getChildren()
                        .add(new Paragraph(words.get("imports.effect", balance.of(receipt.effect())), "body")));
        return box;
    }

    private VBox head() {
        String source = model.sourceName(row.source());
        return new VBox(
                4,
                new Paragraph(row.file(), "inspector-title"),
                new Paragraph(words.of("imports.state", row.state()), FileCard.style(row)),
                new Paragraph(source + " · " + known(source) + form(), "muted"));
    }

    private String known(String source) {
        if (row.isTyped()) {
            return words.get("imports.typed");
        }
        if (row.profile().isEmpty()) {
            return words.get("imports.unrecognised");
        }
        return row.profile().equals(source)
                ? words.get("imports.recognised")
                : words.get("imports.recognised.as", row.profile());
    }

    /// How it was read: the share of its form that the profile knew, and the encoding.
    private String form() {
        Optional<String> form = row.receipt().map(receipt -> {
            int match = receipt.delivery().learned().match();
            String matched = match > 0 ? " · " + words.get("imports.match", match) : "";
            return matched + " · " + receipt.delivery().file().encoding().displayName(Locale.ROOT);
        });
        return form.orElse("");
    }
}
