package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.Command;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Splits;
import se.lagesbild.workbench.Papers;

/// Districts beside each other: the figure or its table, with the inspector beside it.
public final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final Words words;
    private final ContextBar context;
    private final FigureExport export;
    private final Canvas canvas;
    private final Inspector inspector;
    private final SplitPane split;
    private final BorderPane work = new BorderPane();

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
        this.canvas = new Canvas(model, words, around.drawing(), around.notices());
        this.export = new FigureExport(canvas::onScreen, around, words);
        this.inspector = new Inspector(model, words);
        setId("compare");
        work.setTop(new VBox(new CompareToolbar(model, words, export, around.still()), new Tidings(model, words)));
        work.setCenter(canvas);
        work.setBottom(new ChosenAreas(model, words));
        work.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        inspector.setMinWidth(260);
        split = Splits.keepingRight(work, inspector, 330);
        setCenter(split);
    }

    /// The parts that F6 walks through.
    public List<Node> regions() {
        return List.of(work.getTop(), canvas, work.getBottom(), inspector);
    }

    /// Gives the focus to the figure, so that single letters act.
    public void focusFigure() {
        canvas.focusFigure();
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

    private void toggleInspector() {
        if (!split.getItems().remove(inspector)) {
            split.getItems().add(inspector);
            split.setDividerPositions(1 - inspector.prefWidth(-1) / Math.max(1, split.getWidth()));
        }
    }

    private void toggleArea() {
        model.selectedProperty()
                .get()
                .ifPresent(one -> model.toggle(one.estimate().area().key()));
    }
}
