package se.lagesbild.ui.compare;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.figure.Mark;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Names;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.FigurePane;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Splits;
import se.lagesbild.workbench.Papers;

/// Districts beside baselines: the figure or its table, with the inspector beside it.
public final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final Words words;
    private final Papers papers;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final FigurePane figure;
    private final ScrollPane scroll;
    private final ComparisonTable table;
    private final StackPane canvas = new StackPane();
    private final ToggleButton asFigure = new ToggleButton();
    private final ToggleButton asTable = new ToggleButton();

    /// @param drawing draws figures, apart from the work of the database
    public CompareView(
            CompareViewModel model,
            Words words,
            Papers papers,
            Background background,
            Background drawing,
            FileDialogs dialogs,
            Notices notices) {
        this.model = model;
        this.words = words;
        this.papers = papers;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.figure = new FigurePane(
                drawing,
                new FigurePane.Actions(
                        mark -> model.select(mark.area()),
                        mark -> model.select(mark.area()),
                        this::details,
                        notices::fail));
        this.scroll = new ScrollPane(figure);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        this.table = new ComparisonTable(model, words);
        setId("compare");
        figure.setId("figure");
        setTop(new ContextBar(model, words));
        BorderPane work = new BorderPane(canvas);
        work.setTop(toolbar());
        canvas.getStyleClass().add("canvas");
        Inspector inspector = new Inspector(model, words);
        inspector.setMinWidth(260);
        setCenter(Splits.keepingRight(work, inspector, 330));
        model.shownProperty().addListener((property, before, now) -> show(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        show(model.shownProperty().get());
    }

    private HBox toolbar() {
        ToggleGroup group = new ToggleGroup();
        toggle(asFigure, group, "compare.as.figure", Feather.BAR_CHART_2);
        toggle(asTable, group, "compare.as.table", Feather.LIST);
        asFigure.setId("as-figure");
        asTable.setId("as-table");
        asFigure.setSelected(true);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                show(model.shownProperty().get());
            }
        });
        asFigure.getStyleClass().add("left-pill");
        asTable.getStyleClass().add("right-pill");
        HBox toggles = new HBox(asFigure, asTable);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.visibleProperty().bind(model.busyProperty());
        HBox bar = new HBox(10, toggles, busy, space, saveButton());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    private void toggle(ToggleButton button, ToggleGroup group, String key, Feather icon) {
        button.setText(words.get(key));
        button.setGraphic(new FontIcon(icon));
        button.setToggleGroup(group);
    }

    private MenuButton saveButton() {
        MenuButton save = new MenuButton(words.get("compare.save"), new FontIcon(Feather.DOWNLOAD));
        save.setId("save");
        save.getItems()
                .addAll(
                        item("compare.save.png", "png", papers::save),
                        item("compare.save.svg", "svg", papers::save),
                        item("compare.save.csv", "csv", papers::save));
        return save;
    }

    /// Writes a view to a file.
    private interface Saving {
        void save(DistrictComparison view, Words words, Path file) throws Exception;
    }

    private MenuItem item(String key, String ending, Saving saving) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId("save-" + ending);
        item.setOnAction(event -> view().ifPresent(view -> save(view, ending, saving)));
        return item;
    }

    private void save(DistrictComparison view, String ending, Saving saving) {
        String suggestion = view.indicator().code().toLowerCase(Locale.ROOT) + "_"
                + view.period().label().replace('–', '-') + "." + ending;
        dialogs.save(suggestion).ifPresent(file -> {
            Callable<Path> work = () -> {
                saving.save(view, words, file);
                return file;
            };
            background.run(work, saved -> notices.tell(words.get("compare.saved", saved)), notices::fail);
        });
    }

    /// What is told about a mark under the pointer: area, value, and the verdicts.
    private String details(Mark mark) {
        Names names = new Names(words);
        Sentences sentences = new Sentences(words);
        return view().stream()
                .flatMap(view -> view.estimates().stream()
                        .filter(one -> one.area().key().equals(mark.area()))
                        .map(one -> names.label(one.area()) + "\n" + sentences.tableValue(view.indicator(), one)
                                + view.of(mark.area()).stream()
                                        .map(verdict -> "\n"
                                                + words.get(
                                                        "hover.verdict",
                                                        sentences.label(verdict.verdict()),
                                                        names.of(verdict.baseline()
                                                                .area())))
                                        .collect(Collectors.joining())))
                .findFirst()
                .orElse("");
    }

    private Optional<DistrictComparison> view() {
        return drawable(model.shownProperty().get());
    }

    private void show(Optional<CompareViewModel.Shown> shown) {
        Optional<DistrictComparison> view = drawable(shown);
        if (view.isEmpty()) {
            canvas.getChildren().setAll(shown.map(this::nothing).orElseGet(() -> new Label("")));
            return;
        }
        figure.show(papers.figure(view.get(), words));
        table.show(view.get());
        canvas.getChildren().setAll(asTable.isSelected() ? table : scroll);
        select(model.selectedProperty().get());
    }

    /// A view with at least one area.
    private static Optional<DistrictComparison> drawable(Optional<CompareViewModel.Shown> shown) {
        return shown.flatMap(CompareViewModel.Shown::view)
                .filter(view -> !view.estimates().isEmpty());
    }

    private Region nothing(CompareViewModel.Shown shown) {
        Button latest = new Button(words.get("compare.empty.action"));
        latest.setOnAction(
                event -> model.choose(shown.indicator(), model.editions().getFirst()));
        return new EmptyState(
                Feather.BAR_CHART_2,
                words.get("compare.empty", new Names(words).of(shown.indicator()), shown.edition()),
                latest);
    }

    private void select(Optional<CompareViewModel.Selected> selected) {
        figure.select(mark ->
                selected.isPresent() && selected.get().estimate().area().key().equals(mark.area()));
        table.select(selected.map(CompareViewModel.Selected::estimate));
    }
}
