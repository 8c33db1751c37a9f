package se.lagesbild.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.FileDialogs;

/// The system's own file dialogs above a window.
final class StageDialogs implements FileDialogs {
    private final Stage stage;
    private final Words words;

    StageDialogs(Stage stage, Words words) {
        this.stage = stage;
        this.words = words;
    }

    @Override
    public List<Path> extracts() {
        FileChooser chooser = chooser("dialog.extracts", "dialog.extracts.kind", "*.csv", "*.txt", "*.tsv");
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> open(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("dialog.extracts.kind"), "*.csv", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String suggestion) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("dialog.save"));
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> lagesbild() {
        FileChooser chooser = chooser("dialog.open", "dialog.lagesbild.kind", "*.lagesbild");
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> copy(String suggestion) {
        FileChooser chooser = chooser("dialog.copy", "dialog.lagesbild.kind", "*.lagesbild");
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> map() {
        FileChooser chooser = chooser("dialog.map", "dialog.map.kind", "*.geojson", "*.json");
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> newLagesbild() {
        FileChooser chooser = chooser("dialog.new", "dialog.lagesbild.kind", "*.lagesbild");
        chooser.setInitialFileName(words.get("dialog.new.name"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get(kind), endings));
        return chooser;
    }
}
