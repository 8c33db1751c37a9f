package se.lagesbild.ui.imports;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;

/// Everything about one file: what it is, where every row went, what it asks, what was said, and how it begins.
final class FileDetails extends VBox {
    private final ImportsViewModel model;
    private final ImportRow row;
    private final Words words;

    FileDetails(ImportsViewModel model, ImportRow row, Words words, FileDialogs dialogs, Notices notices) {
        super(14);
        this.model = model;
        this.row = row;
        this.words = words;
        getStyleClass().add("inspector-page");
        getChildren().addAll(head(), new Paragraph(balance(row.balance()), "body"));
        if (!row.questions().isEmpty()
                && !row.asksOnlyAboutRevisions()
                && row.path().isPresent()) {
            getChildren().add(new QuestionPane(row, words, answers -> model.answer(row, answers)));
        }
        ImportActions actions = new ImportActions(model, row, words, notices);
        if (!actions.getChildren().isEmpty()) {
            getChildren().add(actions);
        }
        row.drift().ifPresent(drift -> getChildren().add(new DriftPane(drift, words)));
        if (!row.problems().isEmpty()) {
            String name = words.get("imports.messages.file", row.file().replaceFirst("\\.[^.]+$", ""));
            getChildren()
                    .add(new ProblemList(
                            row.problems(),
                            words,
                            () -> dialogs.save(name)
                                    .ifPresent(to -> model.saveProblems(
                                            row, words, to, () -> notices.tell(words.get("copy.saved", to))))));
        }
        VBox preview = new VBox();
        getChildren().add(preview);
        model.preview(row, lines -> preview.getChildren().setAll(new PreviewPane(lines, words)));
    }

    private VBox head() {
        String source = model.sourceName(row.source());
        String how = row.isTyped()
                ? words.get("imports.typed")
                : row.profile().isEmpty()
                        ? words.get("imports.unrecognised")
                        : row.profile().equals(source)
                                ? words.get("imports.recognised")
                                : words.get("imports.recognised.as", row.profile());
        return new VBox(
                4,
                new Paragraph(row.file(), "inspector-title"),
                new Paragraph(
                        words.of("outcome", row.outcome()),
                        "outcome-" + row.outcome().name().toLowerCase(Locale.ROOT)),
                new Paragraph(source + " · " + how + encoding(), "muted"));
    }

    private String encoding() {
        Optional<String> encoding = row.receipt()
                .map(receipt -> receipt.delivery().file().encoding().displayName(Locale.ROOT));
        return encoding.map(name -> " · " + name).orElse("");
    }

    /// "30 rader lästa = 24 lagrade + 1 rubrik + …"; parts that are 0 are left out.
    private String balance(RowBalance rows) {
        if (rows.read() == 0) {
            return words.get("imports.balance.none");
        }
        Numbers numbers = new Numbers(words.language());
        StringBuilder parts = new StringBuilder();
        part(parts, numbers, rows.stored(), "stored");
        part(parts, numbers, rows.held(), "held");
        part(parts, numbers, rows.known(), "known");
        part(parts, numbers, rows.header(), "header");
        part(parts, numbers, rows.notes(), "notes");
        part(parts, numbers, rows.blank(), "blank");
        part(parts, numbers, rows.totals(), "totals");
        part(parts, numbers, rows.repeated(), "repeated");
        part(parts, numbers, rows.refused(), "refused");
        return words.get("imports.balance", numbers.count(rows.read()), parts);
    }

    private void part(StringBuilder parts, Numbers numbers, int count, String name) {
        if (count > 0) {
            parts.append(parts.isEmpty() ? "" : " + ")
                    .append(words.get("imports.balance." + name, numbers.count(count)));
        }
    }
}
