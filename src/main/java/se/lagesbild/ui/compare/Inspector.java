package se.lagesbild.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Turnout;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.text.Effects;
import se.lagesbild.text.Language;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Precision;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.ui.kit.VerdictChip;
import se.lagesbild.workbench.Lineage;

/// Facts and source of the selected area.
final class Inspector extends TabPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /// Lines of the file shown before and after the one that a value was read from.
    private static final int AROUND = 3;

    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;
    private final ChangeSentences changes;
    private final Effects effects;
    private final VBox facts = page();
    private final VBox source = page();
    private final NotesPage notes;
    private final Tab notesTab;

    Inspector(CompareViewModel model, Words words) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
        this.changes = new ChangeSentences(words);
        this.effects = new Effects(words);
        setId("inspector");
        getStyleClass().add("inspector");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.notes = new NotesPage(model, words);
        notesTab = new Tab(words.get("inspector.notes"), notes);
        notesTab.setId("tab-notes");
        getTabs().addAll(tab("inspector.facts", "facts", facts), tab("inspector.source", "source", source), notesTab);
        model.selectedProperty().addListener((property, before, now) -> show(now));
        show(model.selectedProperty().get());
    }

    /// Goes to where a note is written.
    void writeNote() {
        getSelectionModel().select(notesTab);
        notes.focusText();
    }

    private static VBox page() {
        VBox page = new VBox(10);
        page.getStyleClass().add("inspector-page");
        return page;
    }

    private Tab tab(String key, String id, VBox page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        Tab tab = new Tab(words.get(key), scroll);
        tab.setId("tab-" + id);
        return tab;
    }

    private void show(Optional<Selected> selected) {
        notes.show(selected);
        if (selected.isEmpty()) {
            facts.getChildren().setAll(new Paragraph(words.get("inspector.empty"), "muted"));
            source.getChildren().setAll(new Paragraph(words.get("inspector.empty"), "muted"));
            return;
        }
        facts.getChildren().setAll(facts(selected.get().view(), selected.get()));
        source.getChildren().setAll(sources(selected.get().lineages()));
    }

    private List<Node> facts(DistrictComparison view, Selected selected) {
        Estimate estimate = selected.estimate();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(names.label(estimate.area()), "inspector-title"));
        String made = view.isSynthetic() ? ". " + words.get("sentence.synthetic") : "";
        nodes.add(
                new Paragraph(names.of(view.indicator()) + ", " + view.period().label() + made, "muted"));
        nodes.add(new Paragraph(sentences.tableValue(view.indicator(), estimate), "inspector-value"));
        nodes.add(new Paragraph(evidence(view, estimate), "muted"));
        selected.lineages().stream()
                .flatMap(one -> one.batch().flatMap(ImportBatch::document).stream())
                .findFirst()
                .ifPresent(from -> nodes.add(
                        new Paragraph(words.get("inspector.typed", from.title(), from.page()), "warning-text")));
        if (Precision.isShaky(view.indicator(), estimate)) {
            nodes.add(new Paragraph(words.get("inspector.shaky"), "warning-text"));
        }
        selected.verdicts().forEach(one -> nodes.add(verdict(one)));
        Label sentence = new Paragraph(sentences.about(view, estimate), "sentence");
        sentence.setId("sentence");
        nodes.add(heading("inspector.sentence"));
        nodes.add(sentence);
        if (!selected.changes().isEmpty()) {
            nodes.add(heading("inspector.changes"));
            selected.trend().ifPresent(trend -> nodes.add(new Paragraph(changes.trend(trend), "body")));
            selected.changes().forEach(change -> nodes.add(new Paragraph(changes.change(change), "body")));
        }
        return nodes;
    }

    private String evidence(DistrictComparison view, Estimate estimate) {
        if (view.isByRate()) {
            return sentences.rate(view.indicator(), estimate).orElseGet(() -> words.get("reason.NO_POPULATION"));
        }
        String interval = estimate.interval()
                .filter(i -> !estimate.isHidden())
                .map(i -> words.get("sentence.interval", sentences.tableRange(view.indicator(), estimate, i)))
                .orElse(words.get("inspector.nointerval"));
        String answers = estimate.answers()
                .map(n -> words.get("sentence.answers", numbers.count(n)))
                .orElse(words.get("inspector.noanswers"));
        String turnout = estimate.turnout()
                .flatMap(Turnout::rate)
                .map(rate -> ", " + words.get("sentence.turnout", numbers.rounded(rate, 0)))
                .orElse("");
        return interval + ", " + answers + turnout;
    }

    private VBox verdict(Comparison comparison) {
        VBox box = new VBox(
                2,
                new Paragraph(
                        words.get("inspector.against", sentences.against(comparison)) + ", "
                                + words.of("comparability", comparison.comparability()),
                        "muted"),
                new VerdictChip(comparison, words));
        String told = comparison
                .effect()
                .map(effect -> effects.table(comparison.indicator(), effect))
                .orElseGet(() -> sentences.reason(comparison));
        box.getChildren().add(new Paragraph(names.capital(told), "body"));
        comparison
                .effect()
                .ifPresent(effect -> box.getChildren()
                        .add(new Paragraph(
                                words.of("method", effect.method()) + ", " + numbers.pValue(effect.pValue()),
                                "muted")));
        return box;
    }

    /// Every number that the value is made of, one after the other.
    private List<Node> sources(List<Lineage> lineages) {
        List<Node> nodes = new ArrayList<>();
        if (lineages.size() > 1) {
            nodes.add(new Paragraph(words.get("inspector.parts", lineages.size()), "body"));
        }
        lineages.forEach(lineage -> nodes.addAll(source(lineage)));
        return nodes;
    }

    private List<Node> source(Lineage lineage) {
        List<Node> nodes = new ArrayList<>();
        lineage.batch().flatMap(ImportBatch::document).ifPresent(from -> nodes.addAll(document(from)));
        int line = lineage.observation().origin().line();
        Label file = new Paragraph(lineage.observation().origin().fileName(), "inspector-subtitle");
        file.setId("source-file");
        nodes.add(file);
        Label place = new Paragraph(
                words.get(
                        "inspector.place", line, lineage.observation().origin().column()),
                "body");
        place.setId("source-line");
        nodes.add(place);
        nodes.add(lineage.lines().isEmpty() ? notKept(lineage) : excerpt(lineage, line));
        nodes.add(
                new Paragraph(words.get("inspector.cell", lineage.observation().text()), "body"));
        if (lineage.observation().flags().contains(Flag.ESTIMATED)) {
            nodes.add(new Paragraph(words.get("inspector.estimated"), "warning-text"));
        }
        if (lineage.observation().flags().contains(Flag.PRELIMINARY)) {
            nodes.add(new Paragraph(words.get("inspector.preliminary"), "warning-text"));
        }
        lineage.batch().ifPresent(batch -> {
            nodes.add(heading("inspector.import"));
            nodes.add(new Paragraph(TIME.format(batch.importedAt().atZone(ZoneId.systemDefault())), "body"));
            nodes.add(new Paragraph(words.get("inspector.hash", batch.hash().substring(0, 12)), "muted"));
        });
        if (!lineage.indicator().question().isEmpty()) {
            nodes.add(heading("inspector.question"));
            nodes.add(new Paragraph("”" + lineage.indicator().question() + "”", "body"));
        }
        if (!lineage.breaks().isEmpty()) {
            nodes.add(heading("inspector.breaks"));
            lineage.breaks()
                    .forEach(one -> nodes.add(new Paragraph(
                            one.year() + ": " + (words.language() == Language.SWEDISH ? one.note() : one.noteEn()),
                            "body")));
        }
        return nodes;
    }

    /// Why the line is not shown, and what leads to it: the file's name, its line and its whole checksum.
    private Label notKept(Lineage lineage) {
        Label reason = new Paragraph(lineage.instead(words), "body");
        reason.setId("source-notkept");
        return reason;
    }

    /// What the value was typed in from by hand.
    private List<Node> document(Document from) {
        Label title = new Paragraph(from.title(), "inspector-subtitle");
        title.setId("source-document");
        Label page = new Paragraph(words.get("inspector.document.page", from.page()), "body");
        page.setId("source-page");
        return List.of(
                new Paragraph(words.get("inspector.document"), "muted"),
                title,
                page,
                heading("inspector.document.question"),
                new Paragraph("”" + from.question() + "”", "body"),
                heading("inspector.document.typed"));
    }

    /// The lines around the value's own, as they stand in the file.
    private VBox excerpt(Lineage lineage, int line) {
        VBox box = new VBox();
        box.getStyleClass().add("excerpt");
        int first = Math.max(1, line - AROUND);
        int last = Math.min(lineage.lines().size(), line + AROUND);
        for (int nr = first; nr <= last; nr++) {
            box.getChildren().add(line(nr, lineage.lines().get(nr - 1), nr == line));
        }
        return box;
    }

    private static HBox line(int nr, String raw, boolean own) {
        String style = own ? "excerpt-line-own" : "excerpt-line";
        Label number = new Paragraph(String.valueOf(nr), style);
        number.setMinWidth(28);
        Label content = new Paragraph(raw, style);
        content.setWrapText(own);
        HBox.setHgrow(content, Priority.ALWAYS);
        if (own) {
            content.setId("source-raw");
        }
        HBox row = new HBox(number, content);
        row.getStyleClass().add(own ? "excerpt-own" : "excerpt-other");
        return row;
    }

    private Label heading(String key) {
        return new Paragraph(words.get(key), "inspector-heading");
    }
}
