package se.lagesbild.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Holder;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.backups.BackupsView;
import se.lagesbild.ui.backups.BackupsViewModel;
import se.lagesbild.ui.compare.Choice;
import se.lagesbild.ui.kit.Command;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.Failures;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Lane;
import se.lagesbild.workbench.Copies;
import se.lagesbild.workbench.FaultLog;
import se.lagesbild.workbench.Workbench;

/// One window: which file is open, in which language and theme.
public final class Desktop implements AutoCloseable {
    private final Stage stage;
    private final Files files;
    private final Function<Words, FileDialogs> dialogs;
    private final Lane work = new Lane("database");
    private final Lane reading = new Lane("views");
    private final Lane drawing = new Lane("figures");
    private final Lane copying = new Lane("copies");
    private final BorderPane root = new BorderPane();
    private final CommandSearch search = new CommandSearch();
    private final Zoom zoom = new Zoom(new StackPane(root, search));
    private final Consumer<Look> remember;
    private final ChangeListener<Boolean> returning = (property, before, focused) -> returned(focused);
    private Words words;
    private Theme theme;
    private Optional<Workbench> workbench = Optional.empty();
    private Optional<MainWindow> main = Optional.empty();
    private Optional<WarningStrip> warnings = Optional.empty();
    private boolean isBroken;

    /// Opens, makes and fills files: what the window itself must not know.
    public interface Files {
        Workbench open(Path file) throws StoreException;

        Workbench create(Path file) throws StoreException;

        /// A new file in a place of the program's own, for trying things out.
        Workbench createSample() throws StoreException;

        /// The role that the user typed, empty when none.
        default String role() {
            return "";
        }

        /// Keeps it for the next file and the next time.
        default void rememberRole(String role) {}

        /// Where the program notes what went wrong.
        default Optional<Path> log() {
            return Optional.empty();
        }
    }

    /// @param look how the window looked when it was closed
    /// @param remember is told how it looks when it is closed again
    public Desktop(Stage stage, Files files, Language language, Look look, Consumer<Look> remember) {
        this(stage, files, language, look, remember, words -> new StageDialogs(stage, words));
    }

    /// @param dialogs asks for files; tests answer instead
    public Desktop(
            Stage stage,
            Files files,
            Language language,
            Look look,
            Consumer<Look> remember,
            Function<Words, FileDialogs> dialogs) {
        this.stage = stage;
        this.files = files;
        this.dialogs = dialogs;
        this.words = new Words(language);
        this.theme = look.theme();
        this.remember = remember;
        Scene scene = new Scene(zoom, look.width(), look.height());
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setMaximized(look.maximized());
        theme.applyTo(scene);
        zoom.to(look.zoom());
        stage.focusedProperty().addListener(returning);
        build();
    }

    /// Shows the window without a file.
    public void show() {
        stage.show();
    }

    /// Opens a file in place of the current one.
    public void open(Path file) {
        closeFirst(file);
        take(() -> files.open(file), false);
    }

    /// A file that is open here already would be held by ourselves.
    private void closeFirst(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        if (workbench.map(one -> one.file().equals(wanted)).orElse(false)) {
            letGo();
        }
    }

    private void letGo() {
        workbench.ifPresent(this::closeLater);
        workbench = Optional.empty();
        main = Optional.empty();
        build();
    }

    /// Makes a new file and fills it with the sample data.
    public void openSample() {
        take(files::createSample, true);
    }

    /// Gives a workbench, or says why not.
    private interface Opening {
        Workbench open() throws StoreException;
    }

    private void take(Opening opening, boolean sample) {
        work.run(opening::open, opened -> taken(opened, sample), this::failed);
    }

    private void taken(Workbench opened, boolean sample) {
        workbench.ifPresent(this::closeLater);
        workbench = Optional.of(opened);
        main = Optional.empty();
        build();
        if (sample) {
            main.ifPresent(MainWindow::readSample);
        } else {
            copying.run(opened::backUpDaily, made -> {}, this::failed);
        }
    }

    private void closeLater(Workbench old) {
        work.run(
                () -> {
                    old.close();
                    return old;
                },
                closed -> {},
                this::failed);
    }

    /// What nobody foresaw, on any thread: it is noted, the file is closed so that nothing is written any more, and the
    /// user is told once.
    public void broke(Throwable fault) {
        String code = FaultLog.record(fault);
        if (!isBroken) {
            isBroken = true;
            letGo();
            String log = files.log().map(Path::toString).orElse("–");
            Alerts.tell(stage, words.get("ui.fault", code, log), words, () -> isBroken = false);
        }
    }

    /// Asks in which role the file is used, and opens it again in that role.
    void askRole() {
        Alerts.ask(stage, words.get("role.title"), words.get("role.about"), files.role(), words)
                .map(String::strip)
                .filter(role -> !role.equals(files.role()))
                .ifPresent(role -> {
                    files.rememberRole(role);
                    workbench.map(Workbench::file).ifPresent(this::open);
                });
    }

    private void failed(Exception failure) {
        Alerts.tell(stage, Failures.sentence(failure, words), words);
    }

    void use(Language language) {
        words = new Words(language);
        build();
    }

    void use(Theme next) {
        theme = next;
        theme.applyTo(stage.getScene());
    }

    private void build() {
        FileDialogs asks = dialogs.apply(words);
        stage.setTitle(workbench.map(this::title).orElse(words.get("window.title")));
        int view = main.map(MainWindow::shown).orElse(0);
        Choice wanted = main.map(MainWindow::wanted).orElse(Choice.FIRST);
        main = workbench.map(one -> new MainWindow(one, words, work, reading, drawing, asks, wanted));
        main.ifPresent(window -> window.show(view));
        List<Command> commands = new Commands(this, words, main).all();
        VBox top = new VBox(new MenuStrip(this, words, theme, commands));
        warnings = workbench.map(this::warnings);
        warnings.ifPresent(top.getChildren()::add);
        root.setTop(top);
        lookAround();
        root.setCenter(main.<Node>map(one -> one).orElseGet(this::welcome));
        stage.getScene().getAccelerators().clear();
        commands.stream()
                .filter(command -> !command.isLetter())
                .forEach(command -> command.keys().stream()
                        .skip(command.menu() ? 1 : 0)
                        .forEach(key -> stage.getScene().getAccelerators().put(key, command.action())));
    }

    private WarningStrip warnings(Workbench open) {
        return new WarningStrip(
                open.file(), open.access(), words, () -> open(open.file()), () -> main.ifPresent(MainWindow::saveCopy));
    }

    private void returned(boolean focused) {
        if (focused) {
            lookAround();
        }
    }

    /// Asks what has become of the file's place; whoever comes back to the window may have moved it meanwhile.
    void lookAround() {
        workbench.ifPresent(open ->
                reading.run(open::whereabouts, now -> warnings.ifPresent(strip -> strip.show(now)), this::failed));
    }

    /// Finds any command by its name.
    void searchCommands() {
        search.show(words.get("command.title"), new Commands(this, words, main).all(), words);
    }

    /// Everything that has a key, to look up and to do.
    void showShortcuts() {
        List<Command> withKeys = new Commands(this, words, main)
                .all().stream().filter(command -> !command.keys().isEmpty()).toList();
        search.show(words.get("command.shortcuts"), withKeys, words);
    }

    /// Larger, smaller, or 100 %.
    void zoom(int way) {
        zoom.step(way);
    }

    /// Gives the focus to the next part of the window.
    void nextRegion() {
        List<Node> regions = new ArrayList<>(List.of(root.getTop()));
        main.ifPresentOrElse(window -> regions.addAll(window.regions()), () -> regions.add(root.getCenter()));
        Regions.next(regions, Optional.ofNullable(stage.getScene().getFocusOwner()));
    }

    /// The file's name, and why it cannot be written where that is so.
    private String title(Workbench open) {
        String title = words.get("window.title.file", open.file().getFileName());
        Access access = open.access();
        return access.isWritable()
                ? title
                : title + " – "
                        + words.get(
                                "access." + access.mode().name(),
                                access.holder().map(Holder::text).orElse("–"));
    }

    private EmptyState welcome() {
        Button open = new Button(words.get("action.open"), new FontIcon(Feather.FOLDER));
        open.setOnAction(event -> chooseFile());
        Button create = new Button(words.get("action.new"), new FontIcon(Feather.FILE_PLUS));
        create.getStyleClass().add("accent");
        create.setOnAction(event -> createFile());
        Button sample = new Button(words.get("action.sample"));
        sample.setOnAction(event -> openSample());
        return new EmptyState(Feather.MAP, words.get("window.welcome"), create, open, sample);
    }

    void chooseFile() {
        dialogs.apply(words).lagesbild().ifPresent(this::open);
    }

    void createFile() {
        dialogs.apply(words).newLagesbild().ifPresent(file -> take(() -> files.create(file), false));
    }

    /// Lists the copies of the open lägesbild, or of one that the user names because it cannot be opened.
    void showBackups() {
        FileDialogs asks = dialogs.apply(words);
        Optional<Path> file = workbench.map(Workbench::file).or(asks::lagesbild);
        file.ifPresent(one -> {
            BackupsViewModel model = new BackupsViewModel(new Copies(one), workbench, work);
            model.refresh();
            Alerts.show(
                    stage, words.get("backups.title", one.getFileName()), new BackupsView(model, words, asks), words);
        });
    }

    /// Stops the work and closes the file.
    @Override
    public void close() {
        remember.accept(new Look(
                stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized(), zoom.factor(), theme));
        stage.focusedProperty().removeListener(returning);
        stage.close();
        drawing.close();
        copying.close();
        reading.close();
        workbench.ifPresent(this::closeLater);
        work.close();
    }
}
