package se.lagesbild.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Command;

/// Everything that the window can do now, in the order of the menus.
final class Commands {
    private final Desktop desktop;
    private final Words words;
    private final Optional<MainWindow> main;

    Commands(Desktop desktop, Words words, Optional<MainWindow> main) {
        this.desktop = desktop;
        this.words = words;
        this.main = main;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(file());
        main.ifPresent(window -> all.addAll(window.commands()));
        all.addAll(view());
        all.addAll(help());
        return all;
    }

    private List<Command> file() {
        String file = words.get("menu.file");
        List<Command> commands = new ArrayList<>(List.of(
                Command.of(file, words.get("action.new"), desktop::createFile, "Shortcut+N"),
                Command.of(file, words.get("action.open"), desktop::chooseFile, "Shortcut+O"),
                Command.of(file, words.get("action.sample.new"), desktop::openSample)));
        main.ifPresent(window -> commands.addAll(List.of(
                Command.of(file, words.get("action.import"), window::chooseExtracts, "Shortcut+I"),
                Command.of(file, words.get("action.typed"), () -> window.showData(1), "Shortcut+Shift+I"),
                Command.of(file, words.get("action.copy"), window::saveCopy, "Shortcut+Shift+S"),
                Command.of(file, words.get("action.map"), window::loadMap))));
        commands.add(Command.of(file, words.get("action.backups"), desktop::showBackups));
        commands.add(Command.of(file, words.get("action.role"), desktop::askRole));
        commands.add(Command.of(file, words.get("action.quit"), Platform::exit, "Shortcut+Q"));
        return commands;
    }

    private List<Command> view() {
        String view = words.get("menu.view");
        return List.of(
                Command.of(
                        view,
                        words.get("action.zoom.in"),
                        () -> desktop.zoom(1),
                        "Shortcut+Plus",
                        "Shortcut+Add",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals"),
                Command.of(
                        view,
                        words.get("action.zoom.out"),
                        () -> desktop.zoom(-1),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Command.of(view, words.get("action.zoom.none"), () -> desktop.zoom(0), "Shortcut+0"),
                Command.of(view, words.get("action.region"), desktop::nextRegion, "F6"),
                Command.of(view, words.get("theme.light"), () -> desktop.use(Theme.LIGHT))
                        .hidden(),
                Command.of(view, words.get("theme.dark"), () -> desktop.use(Theme.DARK))
                        .hidden(),
                Command.of(view, words.get("theme.contrast"), () -> desktop.use(Theme.HIGH_CONTRAST))
                        .hidden(),
                Command.of(view, words.get("language.sv"), () -> desktop.use(Language.SWEDISH))
                        .hidden(),
                Command.of(view, words.get("language.en"), () -> desktop.use(Language.ENGLISH))
                        .hidden());
    }

    private List<Command> help() {
        String help = words.get("menu.help");
        return List.of(
                Command.of(help, words.get("action.commands"), desktop::searchCommands, "Shortcut+K"),
                // the slash of a Swedish keyboard is typed with the shift key on 7
                Command.of(
                        help,
                        words.get("action.shortcuts"),
                        desktop::showShortcuts,
                        "Shortcut+Slash",
                        "Shortcut+Shift+7",
                        "Shortcut+Divide"));
    }
}
