package se.lagesbild.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Indicator;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Headlines;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.Overview;

/// Sources, findings and what needs attention, on one page.
public final class OverviewView extends BorderPane {
    /// Values older than this many years are told as old.
    private static final int OLD = 2;

    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Headlines headlines;
    private final BiConsumer<Indicator, Integer> open;
    private final Runnable openData;
    private final ObservableValue<Boolean> busy;
    private final Button[] actions;

    /// @param busy while files are read
    /// @param open shows a finding in the Compare view
    /// @param openData shows the Data view
    /// @param actions buttons of the empty state
    public OverviewView(
            OverviewViewModel model,
            ObservableValue<Boolean> busy,
            Words words,
            BiConsumer<Indicator, Integer> open,
            Runnable openData,
            Button... actions) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.headlines = new Headlines(words);
        this.busy = busy;
        this.open = open;
        this.openData = openData;
        this.actions = actions.clone();
        setId("overview");
        model.shownProperty().addListener((property, before, now) -> show(now));
        busy.addListener((property, before, now) -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    private void show(Optional<OverviewViewModel.Shown> shown) {
        if (shown.isEmpty()) {
            setCenter(new Label(""));
        } else if (shown.get().edition().isEmpty() && shown.get().unfinished() == 0) {
            setCenter(
                    busy.getValue()
                            ? new EmptyState(Feather.DOWNLOAD, words.get("overview.reading"))
                            : new EmptyState(Feather.INBOX, words.get("overview.empty"), actions));
        } else {
            ScrollPane scroll = new ScrollPane(page(shown.get()));
            scroll.setFitToWidth(true);
            setCenter(scroll);
        }
    }

    private Node page(OverviewViewModel.Shown shown) {
        Label title = new Paragraph(
                shown.edition().map(year -> words.get("overview.title", year)).orElse(words.get("overview.title.none")),
                "page-title");
        VBox findings = new VBox(12, new Paragraph(words.get("overview.findings"), "section-title"));
        shown.findings().forEach(view -> findings.getChildren().add(finding(view, shown)));
        if (shown.findings().isEmpty()) {
            findings.getChildren().add(new Paragraph(words.get("overview.findings.none"), "muted"));
        }
        VBox right = new VBox(24, attention(shown), sources(shown), gaps(shown));
        GridPane columns = new GridPane(32, 0);
        columns.addRow(0, findings, right);
        columns.getColumnConstraints().addAll(column(56), column(44));
        VBox page = new VBox(20, title, columns);
        page.getStyleClass().add("page");
        return page;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node finding(DistrictComparison view, OverviewViewModel.Shown shown) {
        Label measure = new Paragraph(names.of(view.indicator()), "finding-title");
        Label headline = new Paragraph(headlines.of(view) + ".", "body");
        String made = view.isSynthetic() ? " · " + words.get("sentence.synthetic") : "";
        Label about =
                new Paragraph(names.of(view.source()) + ", " + view.period().label() + made, "muted");
        Hyperlink link = new Hyperlink(words.get("overview.finding.open"), new FontIcon(Feather.ARROW_RIGHT));
        link.getStyleClass().add("finding-link");
        link.setOnAction(event -> open.accept(view.indicator(), shown.edition().orElseThrow()));
        VBox card = new VBox(5, measure, headline, about, link);
        card.getStyleClass().add("card");
        return card;
    }

    private Node attention(OverviewViewModel.Shown shown) {
        VBox box = new VBox(8, new Paragraph(words.get("overview.attention"), "section-title"));
        if (shown.unfinished() == 0 && shown.warnings() == 0) {
            box.getChildren().add(new Paragraph(words.get("overview.attention.none"), "muted"));
        }
        if (shown.unfinished() > 0) {
            box.getChildren().add(attentionLine("overview.attention.unfinished", shown.unfinished()));
        }
        if (shown.warnings() > 0) {
            box.getChildren().add(attentionLine("overview.attention.warnings", shown.warnings()));
        }
        return box;
    }

    private Node attentionLine(String key, long count) {
        Hyperlink link = new Hyperlink(words.counted(key, String.valueOf(count)), new FontIcon(Feather.ALERT_CIRCLE));
        link.setOnAction(event -> openData.run());
        return link;
    }

    private Node sources(OverviewViewModel.Shown shown) {
        long nine =
                shown.sources().stream().filter(one -> one.source().lagesbild()).count();
        VBox box = new VBox(4, new Paragraph(words.get("overview.sources", shown.loaded(), nine), "section-title"));
        List<Overview.SourceState> states = shown.sources();
        states.forEach(state -> box.getChildren().add(source(state, shown.edition())));
        return box;
    }

    /// Where the material has holes.
    private Node gaps(OverviewViewModel.Shown shown) {
        VBox box = new VBox(6, new Paragraph(words.get("overview.gaps"), "section-title"));
        if (shown.gaps().isEmpty()) {
            box.getChildren().add(new Paragraph(words.get("overview.gaps.none"), "muted"));
        }
        shown.gaps()
                .forEach(gap -> box.getChildren()
                        .add(new Paragraph(
                                words.get(
                                        "overview.gap",
                                        names.of(gap.source()),
                                        names.list(gap.missing().stream()
                                                .map(names::of)
                                                .distinct()
                                                .toList())),
                                "body")));
        return box;
    }

    private Node source(Overview.SourceState state, Optional<Integer> edition) {
        boolean loaded = state.files() > 0;
        FontIcon icon = new FontIcon(loaded ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        icon.getStyleClass().add(loaded ? "source-loaded" : "source-absent");
        Label name = new Label(names.of(state.source()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label what = new Label(
                loaded
                        ? words.counted(
                                "overview.source.loaded",
                                numbers.count(state.observations()),
                                state.latest().map(period -> period.label()).orElse("–"))
                        : words.get("overview.source.absent"));
        what.getStyleClass().add("muted");
        int age = state.latest()
                .flatMap(period -> edition.map(year -> year - period.lastYear()))
                .orElse(0);
        if (age > OLD) {
            what.setText(words.get("overview.source.old", what.getText(), age));
            what.getStyleClass().add("warning-text");
        }
        HBox row = new HBox(10, icon, name, space, what);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("source-row");
        return row;
    }
}
