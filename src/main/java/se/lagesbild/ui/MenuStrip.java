package se.lagesbild.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// The menus; each entry does what a button or a key does too.
final class MenuStrip extends MenuBar {
    private final Desktop desktop;
    private final Words words;

    MenuStrip(Desktop desktop, Words words, Theme theme, Optional<MainWindow> main) {
        this.desktop = desktop;
        this.words = words;
        getMenus().addAll(file(main), view(main, theme));
    }

    private Menu file(Optional<MainWindow> main) {
        MenuItem imports = item("action.import", "Shortcut+I", () -> main.ifPresent(MainWindow::chooseExtracts));
        imports.setDisable(main.isEmpty());
        MenuItem copy = item("action.copy", "", () -> main.ifPresent(MainWindow::saveCopy));
        copy.setDisable(main.isEmpty());
        return new Menu(
                words.get("menu.file"),
                null,
                item("action.new", "Shortcut+N", desktop::createFile),
                item("action.open", "Shortcut+O", desktop::chooseFile),
                item("action.sample.new", "", desktop::openSample),
                new SeparatorMenuItem(),
                imports,
                new SeparatorMenuItem(),
                copy,
                item("action.backups", "", desktop::showBackups),
                new SeparatorMenuItem(),
                item("action.quit", "Shortcut+Q", Platform::exit));
    }

    private Menu view(Optional<MainWindow> main, Theme theme) {
        Menu menu = new Menu(words.get("menu.view"));
        main.ifPresent(window -> menu.getItems()
                .addAll(
                        item("rail.overview", "Shortcut+1", () -> window.show(0)),
                        item("rail.data", "Shortcut+2", () -> window.show(1)),
                        item("rail.compare", "Shortcut+3", () -> window.show(2)),
                        new SeparatorMenuItem()));
        ToggleGroup themes = new ToggleGroup();
        ToggleGroup languages = new ToggleGroup();
        menu.getItems()
                .addAll(
                        choice("theme.light", themes, theme == Theme.LIGHT, () -> desktop.use(Theme.LIGHT)),
                        choice("theme.dark", themes, theme == Theme.DARK, () -> desktop.use(Theme.DARK)),
                        new SeparatorMenuItem(),
                        choice(
                                "language.sv",
                                languages,
                                words.language() == Language.SWEDISH,
                                () -> desktop.use(Language.SWEDISH)),
                        choice(
                                "language.en",
                                languages,
                                words.language() == Language.ENGLISH,
                                () -> desktop.use(Language.ENGLISH)));
        return menu;
    }

    private MenuItem item(String key, String shortcut, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        return item;
    }

    private RadioMenuItem choice(String key, ToggleGroup group, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words.get(key));
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
