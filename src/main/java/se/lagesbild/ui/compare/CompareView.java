package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Mark;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.Command;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.FigurePane;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.ui.kit.Splits;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Decline;
import se.lagesbild.workbench.Papers;

/// Districts beside each other: the figure or its table, with the inspector beside it.
public final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final Words words;
    private final Background drawing;
    private final Notices notices;
    private final ContextBar context;
    private final FigureExport export;
    private final MarkDetails details;
    private final ComparisonTable table;
    private final Inspector inspector;
    private final SplitPane split;
    private final BorderPane work = new BorderPane();
    private final FlowPane chosen = new FlowPane(6, 6);
    private final StackPane canvas = new StackPane();
    private final List<FigurePane> figures = new ArrayList<>();

    /// What the view is given by its window.
    ///
    /// @param work writes files
    /// @param drawing draws figures, apart from the work of the database
    /// @param still whether the user wants nothing to move
    public record Surroundings(
            Papers papers, Background work, Background drawing, FileDialogs dialogs, Notices notices, boolean still) {}

    public CompareView(CompareViewModel model, Words words, ContextBar context, Surroundings around) {
        this.model = model;
        this.words = words;
        this.context = context;
        this.drawing = around.drawing();
        this.notices = around.notices();
        this.export = new FigureExport(this::onScreen, around, words);
        this.details = new MarkDetails(model, words);
        this.table = new ComparisonTable(model, words);
        this.inspector = new Inspector(model, words);
        setId("compare");
        chosen.getStyleClass().add("chosen-areas");
        canvas.getStyleClass().add("canvas");
        work.setTop(new VBox(new CompareToolbar(model, words, export, around.still()), chosen));
        work.setCenter(canvas);
        work.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        inspector.setMinWidth(260);
        split = Splits.keepingRight(work, inspector, 330);
        setCenter(split);
        model.shownProperty().addListener((property, before, now) -> show(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        show(model.shownProperty().get());
    }

    /// The parts that F6 walks through.
    public List<Node> regions() {
        return List.of(work.getTop(), canvas, inspector);
    }

    /// Gives the focus to the figure, so that single letters act.
    public void focusFigure() {
        if (figures.isEmpty()) {
            canvas.requestFocus();
        } else {
            figures.getFirst().requestFocus();
        }
    }

    /// What single letters do, and what has a key of its own.
    public List<Command> commands() {
        String figure = words.get("menu.figure");
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of(figure, words.get("compare.select.about"), this::toggleArea, "Space"));
        commands.add(letter("compare.beside.about", "S", CompareToolbar.manner(Choice.Manner::turnedBeside)));
        commands.add(letter("compare.worsening.about", "R", CompareToolbar.manner(Choice.Manner::turnedToWorsening)));
        commands.add(Command.of(figure, words.get("compare.next.comparator"), context::nextComparator, "C"));
        commands.add(letter("compare.intervals.about", "K", CompareToolbar::intervals));
        commands.add(letter("compare.table.short.about", "T", CompareToolbar.manner(Choice.Manner::turnedToTable)));
        commands.add(letter("compare.grey.about", "G", CompareToolbar.manner(Choice.Manner::turnedToGrey)));
        commands.add(Command.of(figure, words.get("inspector.toggle"), this::toggleInspector, "I"));
        commands.add(Command.of(figure, words.get("inspector.note"), inspector::writeNote, "N"));
        commands.add(Command.of(
                words.get("menu.edit"), words.get("context.views.save"), context::saveView, "Shortcut+Shift+V"));
        commands.add(Command.of(words.get("menu.edit"), words.get("compare.copy"), export::copy, "Shortcut+C"));
        commands.add(Command.of(
                words.get("menu.file"), words.get("compare.save.command"), () -> export.save("png"), "Shortcut+E"));
        for (ChartKind kind : ChartKind.values()) {
            commands.add(Command.of(
                            words.get("menu.chart"),
                            words.of("chart", kind),
                            () -> model.choose(choice -> choice.as(kind)))
                    .hidden());
        }
        return commands;
    }

    private Command letter(String key, String letter, UnaryOperator<Choice> change) {
        return Command.of(words.get("menu.figure"), words.get(key), () -> model.choose(change), letter);
    }

    /// Letters act here and nowhere else; Esc goes back.
    private void pressed(KeyEvent event) {
        boolean onButton = event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase;
        Optional<Runnable> action = event.getCode() == KeyCode.ESCAPE
                ? Optional.of(model::undo)
                : commands().stream()
                        .filter(Command::isLetter)
                        .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
                        .map(Command::action)
                        .findFirst();
        if (action.isPresent() && !onButton) {
            action.get().run();
            event.consume();
        }
    }

    /// The chart that is meant by saving and copying: the one with the focus, else the first.
    private Optional<FigureExport.OnScreen> onScreen() {
        List<Chart> charts =
                model.shownProperty().get().map(CompareViewModel.Shown::charts).orElse(List.of());
        if (charts.isEmpty()) {
            return Optional.empty();
        }
        int focused = 0;
        for (int i = 0; i < figures.size(); i++) {
            focused = figures.get(i).isFocused() ? i : focused;
        }
        Chart chart = charts.get(Math.min(focused, charts.size() - 1));
        Plate plate = figures.isEmpty()
                ? Plate.page(chart.figure())
                : figures.get(focused).plate();
        return Optional.of(new FigureExport.OnScreen(chart, plate));
    }

    private void toggleInspector() {
        if (!split.getItems().remove(inspector)) {
            split.getItems().add(inspector);
            split.setDividerPositions(1 - inspector.prefWidth(-1) / Math.max(1, split.getWidth()));
        }
    }

    private void toggleArea() {
        model.selectedProperty()
                .get()
                .ifPresent(one -> model.choose(
                        choice -> choice.toggled(one.estimate().area().key())));
    }

    private void show(Optional<CompareViewModel.Shown> shown) {
        boolean focused = canvas.isFocused() || figures.stream().anyMatch(Node::isFocused);
        if (shown.isEmpty()) {
            canvas.getChildren().clear();
            return;
        }
        CompareViewModel.Shown now = shown.get();
        showChosen(now);
        if (now.charts().isEmpty()) {
            figures.clear();
            canvas.getChildren().setAll(nothing(now));
        } else if (now.choice().manner().table()) {
            figures.clear();
            table.show(now.views());
            canvas.getChildren().setAll(table);
        } else {
            showFigures(now.charts(), now.choice().manner().grey());
        }
        if (focused) {
            focusFigure();
        }
        select(model.selectedProperty().get());
    }

    /// Figures stay where they are as long as there are equally many, so that an old picture stays until the new one
    /// is there.
    private void showFigures(List<Chart> charts, boolean grey) {
        boolean same = figures.size() == charts.size() && !canvas.getChildren().contains(table);
        if (!same) {
            figures.clear();
            charts.forEach(chart -> figures.add(newFigure()));
            figures.getFirst().setId("figure");
            canvas.getChildren().setAll(figures.size() == 1 ? scrolling(figures.getFirst()) : grid());
        }
        for (int i = 0; i < charts.size(); i++) {
            figures.get(i).setGrey(grey);
            figures.get(i).show(charts.get(i).figure());
        }
    }

    private FigurePane newFigure() {
        return new FigurePane(
                drawing,
                new FigurePane.Actions(
                        model::select,
                        mark -> model.choose(choice -> choice.toggled(mark.area())),
                        model::open,
                        details::of,
                        notices::fail));
    }

    private static ScrollPane scrolling(Node figure) {
        ScrollPane scroll = new ScrollPane(figure);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Two beside each other, four in two rows.
    private GridPane grid() {
        GridPane grid = new GridPane(10, 10);
        int columns = 2;
        for (int i = 0; i < figures.size(); i++) {
            ScrollPane scroll = scrolling(figures.get(i));
            GridPane.setVgrow(scroll, Priority.ALWAYS);
            grid.add(scroll, i % columns, i / columns);
        }
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int rows = (figures.size() + columns - 1) / columns;
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    /// The selected areas as chips, and what the filter found.
    private void showChosen(CompareViewModel.Shown shown) {
        chosen.getChildren().clear();
        Names names = new Names(words);
        List<AreaKey> areas = shown.choice().request().options().highlighted();
        if (!areas.isEmpty()) {
            Label label = new Label(words.get("compare.chosen"));
            label.getStyleClass().add("muted");
            chosen.getChildren().add(label);
        }
        for (AreaKey key : areas) {
            String name = shown.offer().districts().stream()
                    .filter(area -> area.key().equals(key))
                    .findFirst()
                    .map(names::label)
                    .orElse(key.code());
            Button chip = new Button(name, new FontIcon(Feather.X));
            chip.getStyleClass().add("chip");
            chip.setAccessibleText(words.get("compare.chosen.remove", name));
            chip.setOnAction(event -> model.choose(choice -> choice.toggled(key)));
            chosen.getChildren().add(chip);
        }
        if (!shown.declines().isEmpty()) {
            chosen.getChildren().add(declines(shown.declines(), names));
        }
        if (!shown.own().changes().isEmpty()) {
            chosen.getChildren().add(new ViewChanges(shown, model::seen, words));
        }
        chosen.setVisible(!chosen.getChildren().isEmpty());
        chosen.setManaged(chosen.isVisible());
    }

    private Paragraph declines(List<Decline> declines, Names names) {
        List<String> areas = declines.stream()
                .map(one -> one.estimate().area())
                .distinct()
                .map(Area::name)
                .toList();
        Paragraph text = new Paragraph(
                words.counted("compare.worsening.found", String.valueOf(declines.size()), names.list(areas)), "body");
        text.setId("declines");
        text.setMaxWidth(Region.USE_PREF_SIZE);
        return text;
    }

    private Region nothing(CompareViewModel.Shown shown) {
        if (shown.offer().indicators().isEmpty()) {
            return new EmptyState(Feather.BAR_CHART_2, words.get("compare.empty.all"));
        }
        Button back = new Button(words.get("action.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
        back.setOnAction(event -> model.undo());
        Button latest = new Button(words.get("compare.empty.action"));
        latest.setOnAction(
                event -> model.choose(choice -> choice.with(choice.request().at(new ChartTime.Latest()))));
        EmptyState empty = new EmptyState(
                Feather.BAR_CHART_2, shown.problem().orElse(words.get("compare.empty.all")), back, latest);
        empty.setId("undrawable");
        StackPane.setAlignment(empty, Pos.CENTER);
        return empty;
    }

    private void select(Optional<CompareViewModel.Selected> selected) {
        Optional<ObservationKey> key = selected.map(CompareViewModel.Selected::key);
        figures.forEach(figure -> figure.select(mark -> key.isPresent() && isOf(mark, key.get())));
        table.select(key);
    }

    private boolean isOf(Mark mark, ObservationKey key) {
        return mark.area().equals(key.area())
                && model.find(mark)
                        .map(found -> found.estimate().observation().key().equals(key))
                        .orElse(false);
    }
}
