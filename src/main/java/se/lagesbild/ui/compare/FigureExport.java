package se.lagesbild.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.figure.Clip;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Images;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.Papers;

/// Saves or copies the chart that is shown, as large as it is on the screen.
final class FigureExport extends MenuButton {
    private static final List<String> KINDS = List.of("png", "svg", "pdf", "csv", "xlsx");

    private final Supplier<Optional<OnScreen>> shown;
    private final Papers papers;
    private final Words words;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;

    /// A chart with the size that it has on the screen.
    record OnScreen(Chart chart, Plate plate) {}

    /// @param shown the chart that is meant, empty while there is none
    FigureExport(Supplier<Optional<OnScreen>> shown, CompareView.Surroundings around, Words words) {
        super(words.get("compare.save"), new FontIcon(Feather.DOWNLOAD));
        this.shown = shown;
        this.papers = around.papers();
        this.words = words;
        this.background = around.work();
        this.dialogs = around.dialogs();
        this.notices = around.notices();
        setId("save");
        setMinWidth(USE_PREF_SIZE);
        KINDS.forEach(kind -> getItems().add(item(words.get("compare.save." + kind), kind)));
        MenuItem copy = new MenuItem(words.get("compare.copy"));
        copy.setOnAction(event -> copy());
        getItems().addAll(new SeparatorMenuItem(), copy);
    }

    private MenuItem item(String text, String kind) {
        MenuItem item = new MenuItem(text);
        item.setId("save-" + kind);
        item.setOnAction(event -> save(kind));
        return item;
    }

    /// Asks where to and writes a file of that kind.
    void save(String kind) {
        shown.get()
                .ifPresent(one -> dialogs.save(papers.fileName(one.chart().figure()) + "." + kind)
                        .ifPresent(file -> background.run(
                                () -> saved(one, file),
                                done -> notices.tell(words.get("compare.saved", done)),
                                notices::fail)));
    }

    private Path saved(OnScreen one, Path file) throws Exception {
        papers.save(one.chart(), one.plate(), words, file);
        return file;
    }

    /// The picture and its table, for other programs to paste.
    void copy() {
        shown.get()
                .ifPresent(one ->
                        background.run(() -> papers.clip(one.chart(), one.plate(), words), this::put, notices::fail));
    }

    private void put(Clip clip) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Images.of(clip.image()));
        content.putHtml(clip.html());
        content.putString(clip.text());
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(words.get("compare.copied"));
    }
}
