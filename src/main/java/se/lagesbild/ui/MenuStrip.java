package se.lagesbild.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Command;

/// The menus and the search for commands; each entry does what a button or a key does too.
final class MenuStrip extends HBox {
    private final Desktop desktop;
    private final Words words;

    MenuStrip(Desktop desktop, Words words, Theme theme, List<Command> commands) {
        this.desktop = desktop;
        this.words = words;
        Map<String, Menu> menus = new LinkedHashMap<>();
        for (Command command : commands) {
            if (command.menu()) {
                menus.computeIfAbsent(command.group(), name -> new Menu(name))
                        .getItems()
                        .add(item(command));
            }
        }
        menus.computeIfAbsent(words.get("menu.view"), name -> new Menu(name))
                .getItems()
                .addAll(choices(theme));
        MenuBar bar = new MenuBar(menus.values().toArray(new Menu[0]));
        bar.setId("menus");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, search());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("menu-strip");
    }

    private Button search() {
        Button button = new Button(words.get("command.button"), new FontIcon(Feather.SEARCH));
        button.setId("command-button");
        button.getStyleClass().add("command-button");
        button.setOnAction(event -> desktop.searchCommands());
        return button;
    }

    private static MenuItem item(Command command) {
        MenuItem item =
                new MenuItem(command.isLetter() ? command.name() + "  (" + command.keysText() + ")" : command.name());
        item.setOnAction(event -> command.action().run());
        if (!command.isLetter() && !command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        return item;
    }

    private List<MenuItem> choices(Theme theme) {
        ToggleGroup themes = new ToggleGroup();
        ToggleGroup languages = new ToggleGroup();
        return List.of(
                new SeparatorMenuItem(),
                choice("theme.light", themes, theme == Theme.LIGHT, () -> desktop.use(Theme.LIGHT)),
                choice("theme.dark", themes, theme == Theme.DARK, () -> desktop.use(Theme.DARK)),
                choice("theme.contrast", themes, theme == Theme.HIGH_CONTRAST, () -> desktop.use(Theme.HIGH_CONTRAST)),
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
    }

    private RadioMenuItem choice(String key, ToggleGroup group, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words.get(key));
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
