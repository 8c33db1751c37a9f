package se.lagesbild.benchmark.window;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.ui.kit.FigurePane;

/// Somebody who presses the buttons of a window and waits for what they do.
final class Visitor {
    private final Headless window;

    Visitor(Headless window) {
        this.window = window;
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(window.scene().lookup(id));
    }

    /// Waits until the sample is read and a figure is drawn.
    void waitForTheSample() throws Exception {
        Headless.until(() -> window.scene().lookup("#rail-compare") != null);
        Headless.until(() -> window.scene().lookup("#reading") instanceof Labeled reading && !reading.isVisible());
        press("#rail-compare");
        Headless.until(this::isDrawn);
    }

    void press(String id) throws Exception {
        Headless.onWindow(() -> {
            if (window.scene().lookup(id) instanceof ToggleButton toggle && id.startsWith("#rail")) {
                toggle.setSelected(true);
            } else {
                find(id, ButtonBase.class).fire();
            }
            return id;
        });
        settle();
    }

    /// Chooses an entry of a menu by its identity.
    void choose(String menu, String item) throws Exception {
        Headless.onWindow(() -> {
            find(menu, MenuButton.class).getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + item + " in " + menu))
                    .fire();
            return item;
        });
        settle();
        Headless.until(this::isDrawn);
        settle();
    }

    /// Clicks the mark of an area.
    void click(AreaKey area) throws Exception {
        Headless.onWindow(() -> {
            FigurePane figure = find("#figure", FigurePane.class);
            Point2D at = figure.localToScene(figure.centreOf(area).orElseThrow());
            PickResult picked = new PickResult(figure, at.getX(), at.getY());
            Event.fireEvent(
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
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            picked));
            return area;
        });
        settle();
    }

    /// Shows a page of a part with several.
    void tab(String pane, String id) throws Exception {
        Headless.onWindow(() -> {
            TabPane tabs = find(pane, TabPane.class);
            tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
            return id;
        });
        settle();
    }

    /// Chooses what the menu bar calls by that name.
    void menu(String name) throws Exception {
        Headless.onWindow(() -> {
            find(".menu-bar", MenuBar.class).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> name.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name))
                    .fire();
            return name;
        });
        settle();
    }

    /// Presses a button of the window before the program's own.
    void pressInDialog(String id) throws Exception {
        Scene dialog = dialog();
        Headless.onWindow(() -> {
            ((ButtonBase) dialog.lookup(id)).fire();
            return id;
        });
        settle();
    }

    /// Puts that window away, so that the next one finds its own.
    void closeDialog() throws Exception {
        Scene dialog = dialog();
        Headless.onWindow(() -> {
            dialog.getWindow().hide();
            return dialog;
        });
    }

    /// The window before the program's own.
    Scene dialog() throws Exception {
        return Headless.onWindow(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != window.scene())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no dialog")));
    }

    /// Types a key at the figure.
    void type(KeyCode code) throws Exception {
        Headless.onWindow(() -> {
            FigurePane figure = find("#figure", FigurePane.class);
            Event.fireEvent(
                    figure, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
            return code;
        });
        settle();
    }

    private boolean isDrawn() {
        return window.scene().lookup("#figure") instanceof FigurePane figure
                && figure.centreOf(mark -> true).isPresent();
    }

    /// Lets what was asked for in the background come back and be drawn.
    static void settle() throws Exception {
        for (int i = 0; i < 40; i++) {
            Thread.sleep(20);
            Headless.onWindow(() -> true);
        }
    }
}
