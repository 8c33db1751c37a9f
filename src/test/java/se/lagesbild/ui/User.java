package se.lagesbild.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.ui.kit.FigurePane;

/// A person at the window: waits until what she looks for is there, then acts. All contact with TestFX is here.
final class User {
    private static final int MOST_TABS = 80;
    private static final int LOOKS = 3;
    private static final int PATIENCE_SECONDS = 60;
    private final FxRobot robot;
    private int actions;

    User(FxRobot robot) {
        this.robot = robot;
    }

    /// How many clicks and keys it took so far; keys held together are one.
    int actions() {
        return actions;
    }

    /// Clicks the node of that id or text as soon as it is there.
    void clicks(String query) throws TimeoutException {
        seesA(query);
        robot.clickOn(query);
        actions++;
    }

    /// Clicks the mark of an area as soon as it is drawn.
    void clicksMark(AreaKey area) throws TimeoutException {
        FigurePane figure = seesA("#figure", FigurePane.class);
        until(() -> figure.centreOf(area).isPresent());
        Point2D centre = figure.centreOf(area).orElseThrow();
        robot.clickOn(figure.localToScreen(centre));
        actions++;
    }

    /// Clicks the mark of an area with Ctrl held, and waits until the area is among the selected. Headless JavaFX does
    /// not tell a click which keys are held, so that this click is handed to the figure.
    void selectsMark(AreaKey area) throws TimeoutException {
        int chips = seesChips().size();
        FigurePane figure = seesA("#figure", FigurePane.class);
        until(() -> figure.centreOf(area).isPresent());
        Point2D at = figure.localToScene(figure.centreOf(area).orElseThrow());
        robot.interact(() -> Event.fireEvent(
                figure,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(figure, at.getX(), at.getY()))));
        actions++;
        until(() -> seesChips().size() > chips);
    }

    /// The areas that are selected, in order.
    List<String> seesChips() {
        return robot.lookup(".chip").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    /// Keys at once.
    void presses(KeyCode... keys) {
        robot.push(keys);
        actions++;
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A key, and waits until something of that id or style is there.
    void pressesUntil(KeyCode key, String query) throws TimeoutException {
        presses(key);
        seesA(query);
    }

    /// Walks to another mark and selects its area: two keys, and what follows from them.
    void walksAndSelects(KeyCode arrow) throws TimeoutException {
        String before = inspected();
        presses(arrow);
        until(() -> !inspected().equals(before));
        int chips = seesChips().size();
        presses(KeyCode.SPACE);
        until(() -> seesChips().size() > chips);
    }

    private String inspected() {
        return robot.lookup(".inspector-title").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining());
    }

    /// Waits until the sample is in and the views show it.
    void waitsUntilTheFilesAreRead() throws TimeoutException {
        Node card = seesA(".finding-link", Node.class);
        Node reading = seesA("#reading", Node.class);
        until(() -> !reading.isVisible() && card.getScene() != null);
    }

    /// Waits for a figure with a single mark of the area; the picture before it may have had many.
    void waitsForOneMarkOf(AreaKey area) throws TimeoutException {
        FigurePane figure = seesA("#figure", FigurePane.class);
        until(() -> {
            AtomicInteger marks = new AtomicInteger();
            figure.centreOf(mark -> {
                marks.addAndGet(mark.area().equals(area) ? 1 : 0);
                return false;
            });
            return marks.get() == 1;
        });
    }

    void waitsForAFigure() throws TimeoutException {
        FigurePane figure = seesA("#figure", FigurePane.class);
        until(() -> figure.centreOf(mark -> true).isPresent());
    }

    boolean seesMark(AreaKey area) throws TimeoutException {
        return seesA("#figure", FigurePane.class).centreOf(area).isPresent();
    }

    /// The text of the label of that id, as soon as it is there.
    String reads(String query) throws TimeoutException {
        return seesA(query, Labeled.class).getText();
    }

    <T extends Node> T seesA(String query, Class<T> type) throws TimeoutException {
        seesA(query);
        return robot.lookup(query).queryAs(type);
    }

    private void seesA(String query) throws TimeoutException {
        until(() -> robot.lookup(query).tryQuery().isPresent());
    }

    /// Presses Tab until the focus is where she wants it; it is not pressed where the window puts it there by itself.
    void tabsTo(Callable<Boolean> there) throws Exception {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            for (int looked = 0; looked < LOOKS; looked++) {
                if (WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, there)) {
                    return;
                }
                WaitForAsyncUtils.waitForFxEvents();
            }
            presses(KeyCode.TAB);
        }
        throw new TimeoutException("no Tab leads there");
    }

    /// Looks on the window's own thread, so that nothing changes under the eye.
    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
