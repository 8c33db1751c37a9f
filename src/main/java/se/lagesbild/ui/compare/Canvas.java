package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.figure.Mark;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.FigurePane;
import se.lagesbild.ui.kit.FigureScroll;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.workbench.Chart;

/// Where figures lie: one, some side by side, their table, or the reason why there is none.
final class Canvas extends StackPane {
    private static final int COLUMNS = 2;

    private final CompareViewModel model;
    private final Words words;
    private final Background drawing;
    private final Notices notices;
    private final MarkDetails details;
    private final ComparisonTable table;
    private final List<FigurePane> figures = new ArrayList<>();

    Canvas(CompareViewModel model, Words words, Background drawing, Notices notices) {
        this.model = model;
        this.words = words;
        this.drawing = drawing;
        this.notices = notices;
        this.details = new MarkDetails(model, words);
        this.table = new ComparisonTable(model, words);
        getStyleClass().add("canvas");
        addEventHandler(KeyEvent.KEY_PRESSED, this::wait);
        model.shownProperty().addListener((property, before, now) -> show(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        show(model.shownProperty().get());
    }

    /// Gives the focus to the figure, so that single letters act.
    void focusFigure() {
        if (!figures.isEmpty()) {
            focus(figures.getFirst());
        } else if (getChildren().contains(table)) {
            table.requestFocus();
        } else {
            firstButton().<Node>map(button -> button).orElse(this).requestFocus();
        }
    }

    /// Until there is a figure, the focus waits here: an arrow key must not lead it to what stands below.
    private void wait(KeyEvent event) {
        if (event.getTarget() == this && (event.getCode().isArrowKey() || event.getCode() == KeyCode.SPACE)) {
            event.consume();
        }
    }

    private Optional<Button> firstButton() {
        return getChildren().stream()
                .filter(EmptyState.class::isInstance)
                .flatMap(empty -> ((EmptyState) empty).first().stream())
                .findFirst();
    }

    /// What a scroll pane holds belongs to the window only once the pane is shown; until then the focus waits here.
    private void focus(FigurePane figure) {
        if (figure.getScene() != null) {
            figure.requestFocus();
            return;
        }
        requestFocus();
        figure.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                scene.removeListener(this);
                Platform.runLater(() -> {
                    if (isFocused()) {
                        figure.requestFocus();
                    }
                });
            }
        });
    }

    /// The chart that is meant by saving and copying: the one with the focus, else the first.
    Optional<FigureExport.OnScreen> onScreen() {
        List<Chart> charts = model.shownProperty().get().map(Shown::charts).orElse(List.of());
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

    private void show(Optional<Shown> shown) {
        boolean focused = isFocusWithin();
        if (shown.isEmpty()) {
            getChildren().clear();
            return;
        }
        Shown now = shown.get();
        if (now.charts().isEmpty()) {
            figures.clear();
            getChildren().setAll(nothing(now));
        } else if (now.choice().manner().table()) {
            figures.clear();
            table.show(now.views(), now.look());
            getChildren().setAll(table);
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
        if (figures.size() != charts.size()) {
            figures.clear();
            charts.forEach(chart -> figures.add(newFigure()));
            figures.getFirst().setId("figure");
            getChildren().setAll(figures.size() == 1 ? new FigureScroll(figures.getFirst()) : grid());
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
                        mark -> model.shownProperty()
                                .get()
                                .map(now -> now.isDistrict(mark.area()))
                                .orElse(false),
                        model::select,
                        mark -> model.toggle(mark.area()),
                        model::open,
                        details::of,
                        notices::fail));
    }

    /// Two beside each other, four in two rows.
    private GridPane grid() {
        GridPane grid = new GridPane(10, 10);
        for (int i = 0; i < figures.size(); i++) {
            FigureScroll scroll = new FigureScroll(figures.get(i));
            GridPane.setVgrow(scroll, Priority.ALWAYS);
            grid.add(scroll, i % COLUMNS, i / COLUMNS);
        }
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        int rows = (figures.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private EmptyState nothing(Shown shown) {
        if (shown.problem().isEmpty()) {
            return new EmptyState(Feather.BAR_CHART_2, words.get("compare.empty.all"));
        }
        Undrawn problem = shown.problem().get();
        List<Button> ways = new ArrayList<>();
        for (Undrawn.WayOut way : problem.wayOut()) {
            Button button = new Button(way.name());
            button.setMnemonicParsing(false);
            button.setOnAction(event -> model.choose(now -> way.choice()));
            ways.add(button);
        }
        Button back = new Button(words.get("action.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
        back.setOnAction(event -> model.undo());
        ways.add(back);
        ways.getFirst().getStyleClass().add("accent");
        EmptyState empty = new EmptyState(Feather.BAR_CHART_2, problem.sentence(), ways.toArray(Button[]::new));
        empty.setId("undrawable");
        return empty;
    }

    private void select(Optional<Selected> selected) {
        Optional<ObservationKey> key = selected.map(Selected::key);
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
