package se.lagesbild.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Indicator;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.ui.compare.Choice;
import se.lagesbild.ui.compare.CompareView;
import se.lagesbild.ui.compare.CompareViewModel;
import se.lagesbild.ui.compare.ContextBar;
import se.lagesbild.ui.compare.Shown;
import se.lagesbild.ui.imports.FileDrop;
import se.lagesbild.ui.imports.ImportsView;
import se.lagesbild.ui.imports.ImportsViewModel;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.ui.kit.Command;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.NoticePane;
import se.lagesbild.ui.overview.OverviewView;
import se.lagesbild.ui.overview.OverviewViewModel;
import se.lagesbild.ui.register.AreasPage;
import se.lagesbild.ui.register.DivisionsPage;
import se.lagesbild.ui.register.MeasuresPage;
import se.lagesbild.ui.register.ProfilesPage;
import se.lagesbild.ui.register.RegisterViewModel;
import se.lagesbild.ui.register.SourcesPage;
import se.lagesbild.ui.typedin.TypedInView;
import se.lagesbild.ui.typedin.TypedInViewModel;
import se.lagesbild.workbench.Batch;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Workbench;

/// The window's content for one open lägesbild: rail, views and status bar.
public final class MainWindow extends BorderPane {
    /// The pages of the Data view in their order.
    private static final List<String> PAGES = List.of(
            "data.files",
            "data.typed",
            "data.areas",
            "data.divisions",
            "data.measures",
            "data.sources",
            "data.profiles");

    private final Words words;
    private final Workbench workbench;
    private final Background work;
    private final NoticePane notices;
    private final FileDialogs dialogs;
    private final StackPane views = new StackPane();
    private final Rail rail = new Rail();
    private final OverviewViewModel overview;
    private final ImportsViewModel imports;
    private final CompareViewModel compare;
    private final RegisterViewModel register;
    private final TypedInViewModel typedIn;
    private final DataPages data;
    private final ContextBar context;
    private final CompareView compareView;

    /// @param work does what changes the database, one thing at a time
    /// @param reading reads for the views, also during a change
    /// @param drawing draws figures
    /// @param wanted what was chosen in an earlier window of the same file
    public MainWindow(
            Workbench workbench,
            Words words,
            Background work,
            Background reading,
            Background drawing,
            FileDialogs dialogs,
            Choice wanted) {
        this.workbench = workbench;
        this.work = work;
        this.words = words;
        this.dialogs = dialogs;
        this.notices = new NoticePane(views, words);
        this.overview = new OverviewViewModel(workbench, reading, this::unread);
        this.imports = new ImportsViewModel(workbench.imports(), work, this::refreshPictures, notices::fail);
        this.compare = new CompareViewModel(workbench, words, reading, work, this::unread, wanted);
        this.context = new ContextBar(compare, words);
        OverviewView overviewView = new OverviewView(
                overview,
                imports.busyProperty(),
                words,
                this::openFinding,
                () -> show(1),
                importButton(),
                sampleButton());
        ImportsView importsView =
                new ImportsView(imports, words, notices, dialogs, importButton(), importButton(), sampleButton());
        this.compareView = new CompareView(
                compare,
                words,
                context,
                new CompareView.Surroundings(
                        workbench.papers(),
                        reading,
                        drawing,
                        dialogs,
                        notices,
                        Platform.getPreferences().isReducedMotion()));
        this.register = new RegisterViewModel(workbench, work, this::stored, notices::fail);
        this.typedIn = new TypedInViewModel(workbench, work, this::stored, notices::fail);
        this.data = new DataPages()
                .with(words.get("data.files"), "data-files", importsView, () -> {})
                .with(words.get("data.typed"), "data-typed", new TypedInView(typedIn, words, notices), typedIn::refresh)
                .with(
                        words.get("data.areas"),
                        "data-areas",
                        new AreasPage(register, words, dialogs, notices),
                        register::refresh)
                .with(
                        words.get("data.divisions"),
                        "data-divisions",
                        new DivisionsPage(register, words),
                        register::refresh)
                .with(words.get("data.measures"), "data-measures", new MeasuresPage(register, words), register::refresh)
                .with(words.get("data.sources"), "data-sources", new SourcesPage(register, words), register::refresh)
                .with(
                        words.get("data.profiles"),
                        "data-profiles",
                        new ProfilesPage(register, words, dialogs, notices),
                        register::refresh);
        views.getChildren().addAll(compareView, data, overviewView);
        rail.add("rail-overview", words.get("rail.overview"), Feather.HOME, overviewView);
        rail.add("rail-data", words.get("rail.data"), Feather.DATABASE, data);
        rail.add("rail-compare", words.get("rail.compare"), Feather.BAR_CHART_2, compareView);
        setLeft(rail);
        context.visibleProperty().bind(data.visibleProperty().not());
        context.managedProperty().bind(context.visibleProperty());
        BorderPane centre = new BorderPane(notices);
        centre.setTop(context);
        setCenter(centre);
        setBottom(new StatusBar(
                String.valueOf(workbench.file().getFileName()),
                overview,
                compare,
                imports.busyProperty(),
                compareView.visibleProperty(),
                words));
        compare.shownProperty().addListener((property, before, now) -> overview.show(now.flatMap(MainWindow::edition)));
        FileDrop.on(this, this::read);
        imports.batchProperty()
                .addListener((property, before, now) ->
                        now.filter(Batch::isWhole).ifPresent(whole -> notices.settle(StoreException.class)));
        show(0);
        refresh();
    }

    /// Reads everything again, after an import for instance.
    public void refresh() {
        imports.refresh();
        refreshPictures();
    }

    /// The same for what shows the stored values; the list of files was read by whoever changed it.
    private void refreshPictures() {
        overview.refresh();
        compare.refresh();
    }

    /// Something was written: what kept it from being written before does no longer.
    private void stored() {
        notices.settle(StoreException.class);
        refresh();
    }

    /// A view that cannot be read during a large import keeps what it shows until the end of it; the status bar says
    /// so.
    private void unread(Exception failure) {
        if (!(failure instanceof StoreException store) || store.kind() != StoreException.Kind.WRITING) {
            notices.fail(failure);
        }
    }

    /// Shows the view of that rail entry, from 0.
    public void show(int entry) {
        rail.show(entry);
        if (compareView.isVisible()) {
            compareView.focusFigure();
        } else {
            rail.focusShown();
        }
    }

    /// What the window can do with the open file, in the order of the menus.
    public List<Command> commands() {
        String view = words.get("menu.view");
        String edit = words.get("menu.edit");
        List<Command> commands = new ArrayList<>(List.of(
                Command.of(edit, words.get("action.undo"), this::undo, "Shortcut+Z"),
                Command.of(edit, words.get("action.redo"), this::redo, "Shortcut+Y", "Shortcut+Shift+Z"),
                Command.of(view, words.get("rail.overview"), () -> show(0), "Shortcut+1"),
                Command.of(view, words.get("rail.data"), () -> show(1), "Shortcut+2"),
                Command.of(view, words.get("rail.compare"), () -> show(2), "Shortcut+3")));
        String registers = words.get("menu.register");
        PAGES.stream()
                .skip(2)
                .forEach(page ->
                        commands.add(Command.of(registers, words.get(page), () -> showData(PAGES.indexOf(page)))
                                .hidden()));
        compareView.commands().forEach(one -> commands.add(isAboutFigure(one) ? one.after(this::showFigure) : one));
        return commands;
    }

    /// What changes the figure is of no use where it is not seen.
    private boolean isAboutFigure(Command command) {
        return command.group().equals(words.get("menu.figure"))
                || command.group().equals(words.get("menu.chart"));
    }

    private void showFigure() {
        if (!compareView.isVisible()) {
            show(2);
        }
    }

    /// Takes back the last change of a register in the Data view, the last choice in the others.
    private void undo() {
        if (data.isVisible()) {
            register.undo();
        } else {
            compare.undo();
        }
    }

    private void redo() {
        if (data.isVisible()) {
            register.redo();
        } else {
            compare.redo();
        }
    }

    /// Shows a page of the Data view, from 0.
    public void showData(int page) {
        show(1);
        data.show(page);
    }

    /// The parts that F6 walks through.
    public List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(getLeft(), context));
        regions.addAll(compareView.isVisible() ? compareView.regions() : List.of(views));
        regions.add(getBottom());
        return regions;
    }

    /// The rail entry whose view is shown, from 0.
    public int shown() {
        return rail.shown();
    }

    /// What is chosen in the Compare view.
    public Choice wanted() {
        return compare.choice();
    }

    /// Asks for extracts and reads them.
    public void chooseExtracts() {
        read(dialogs.extracts());
    }

    private void read(List<Path> files) {
        if (!files.isEmpty()) {
            showData(0);
            imports.read(files);
        }
    }

    /// Reads the extracts that are part of the program.
    public void readSample() {
        imports.readSample();
    }

    /// Asks where to, and writes a copy there.
    public void saveCopy() {
        String name = String.valueOf(workbench.file().getFileName()).replaceFirst("\\.lagesbild$", "");
        dialogs.copy(words.get("copy.name", name))
                .ifPresent(to -> work.run(
                        () -> {
                            workbench.saveCopy(to);
                            return to;
                        },
                        done -> notices.tell(words.get("copy.saved", done)),
                        notices::fail));
    }

    /// Asks for a map, and shows districts within its borders from now on.
    public void loadMap() {
        dialogs.map()
                .ifPresent(map -> work.run(
                        () -> workbench.maps().read(map),
                        read -> {
                            notices.tell(String.join(" ", read.told(words)));
                            refresh();
                        },
                        notices::fail));
    }

    private void openFinding(Indicator indicator, int edition) {
        compare.open(indicator, edition);
        show(2);
    }

    private Button importButton() {
        Button button = new Button(words.get("action.import"), new FontIcon(Feather.UPLOAD));
        button.getStyleClass().add("accent");
        button.setOnAction(event -> chooseExtracts());
        return button;
    }

    private Button sampleButton() {
        Button button = new Button(words.get("action.sample"));
        button.setOnAction(event -> readSample());
        return button;
    }

    /// The edition that was chosen for all views; empty for the latest.
    private static Optional<Integer> edition(Shown shown) {
        return shown.choice().request().time() instanceof ChartTime.OfEdition one
                ? Optional.of(one.year())
                : Optional.empty();
    }
}
