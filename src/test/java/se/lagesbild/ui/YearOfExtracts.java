package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// The nine extracts of 2024 on disk, a window on a lägesbild that holds those of 2021, and what an analyst does with
/// them, however they came in.
final class YearOfExtracts implements AutoCloseable {
    private final Path folder;
    private final Desktop desktop;
    private final Workbench workbench;

    private YearOfExtracts(Path folder, Workbench workbench, Stage stage) {
        this.folder = folder;
        this.workbench = workbench;
        this.desktop = new Desktop(
                stage,
                new OneFile(workbench),
                Language.SWEDISH,
                Look.first(Theme.LIGHT),
                look -> {},
                words -> new Chosen());
    }

    /// Makes the lägesbild and opens the window on it.
    static YearOfExtracts open(Path folder, Stage stage) throws Exception {
        Path uttag = Files.createDirectory(folder.resolve("uttag"));
        for (SampleData.SampleFile file : SampleData.files()) {
            if (file.folder().equals("2024")) {
                Files.write(uttag.resolve(file.name()), file.content().bytes());
            }
        }
        SampleWorkbench.with(folder, "2021").close();
        Workbench workbench = Workbench.open(folder.resolve("test.lagesbild"), SampleWorkbench.CLOCK);
        YearOfExtracts year = new YearOfExtracts(uttag, workbench, stage);
        year.desktop.show();
        year.desktop.open(workbench.file());
        return year;
    }

    /// Where the extracts lie.
    Path folder() {
        return folder;
    }

    /// What a lägesbild says, without where it says it from.
    record Content(Set<String> observations, Set<Indicator> indicators, Set<Area> areas) {}

    Content content() throws StoreException {
        Geography geography = workbench.geography();
        List<Observation> all = new ArrayList<>();
        List<Indicator> indicators = workbench.comparisons().indicators();
        for (Indicator one : indicators) {
            all.addAll(workbench.comparisons().series(one).observations());
        }
        return new Content(
                all.stream().map(YearOfExtracts::told).collect(Collectors.toSet()),
                Set.copyOf(indicators),
                Set.copyOf(geography.areas()));
    }

    private static String told(Observation one) {
        ObservationKey key = one.key();
        return key + " " + one.status() + " " + one.text() + " " + one.base() + " " + one.published() + " "
                + one.population() + " " + one.flags() + " " + one.origin();
    }

    private List<String> stored() throws StoreException {
        return workbench.imports().stored().stream().map(ImportBatch::fileName).toList();
    }

    /// Answers what the files ask, imports all of them in one step, and takes them back in one; what is said afterwards
    /// is what was said before.
    void isAnsweredImportedAndTakenBack(FxRobot robot, Content before) throws Exception {
        User user = new User(robot);
        waitsFor(user, 9, 18);
        assertThat(content()).isEqualTo(before);
        int actions = 0;
        user.clicks("#answer-send");
        actions++;
        User.until(() -> robot.lookup(".question-pane .combo-box").queryAll().size() == 2);
        robot.clickOn(robot.lookup(".question-pane .combo-box").nth(0).queryComboBox());
        actions++;
        user.presses(KeyCode.END);
        user.presses(KeyCode.ENTER);
        actions++;
        user.clicks("#answer-import");
        actions++;
        waitsFor(user, 18, 18);

        assertThat(actions).isLessThanOrEqualTo(4);
        assertThat(robot.lookup(".question-pane").tryQuery()).isEmpty();
        assertThat(content().observations())
                .hasSizeGreaterThan(before.observations().size());
        user.clicks("#receipt-undo");
        waitsFor(user, 9, 9);
        assertThat(content()).isEqualTo(before);
    }

    /// The same with the keyboard alone, and with each file taken back by itself.
    void isImportedByKeysAndTakenBackOneByOne(FxRobot robot, Content before) throws Exception {
        User user = new User(robot);
        waitsFor(user, 9, 18);
        user.tabsTo(() -> isFocused(robot, "#answer-send"));
        user.presses(KeyCode.ENTER);
        User.until(() -> robot.lookup(".question-pane .combo-box").queryAll().size() == 2);
        user.tabsTo(() -> isFocused(robot, ".question-pane .combo-box"));
        user.presses(KeyCode.ENTER);
        user.presses(KeyCode.END);
        user.presses(KeyCode.ENTER);
        user.presses(KeyCode.ENTER);
        User.until(() -> robot.lookup(".question-pane").tryQuery().isEmpty());
        user.tabsTo(() -> isFocused(robot, "#import-all"));
        user.presses(KeyCode.ENTER);
        waitsFor(user, 18, 18);
        for (int left = 18; left > 9; left--) {
            takesTheLatestBack(robot, user, left - 1);
        }
        assertThat(content()).isEqualTo(before);
    }

    private static boolean isFocused(FxRobot robot, String first) {
        return robot.lookup(first).tryQuery().map(Node::isFocused).orElse(false);
    }

    private void takesTheLatestBack(FxRobot robot, User user, int left) throws Exception {
        String latest = stored().getLast();
        user.clicks(latest);
        User.until(
                () -> robot.lookup(".inspector-title").queryLabeled().getText().equals(latest));
        user.clicks("#import-undo");
        waitsFor(user, left, left);
    }

    /// Waits until nothing is read any more, and so many files are stored and so many listed.
    void waitsFor(User user, int files, int listed) throws Exception {
        ListView<?> cards = user.seesA("#import-cards", ListView.class);
        Node reading = user.seesA("#reading", Node.class);
        User.until(() -> !reading.isVisible()
                && cards.isVisible()
                && stored().size() == files
                && cards.getItems().size() == listed);
    }

    @Override
    public void close() {
        desktop.close();
    }

    /// A window that opens one file.
    private record OneFile(Workbench workbench) implements Desktop.Files {
        @Override
        public Workbench open(Path file) {
            return workbench;
        }

        @Override
        public Workbench create(Path file) {
            throw new IllegalStateException("nobody asked for a new file");
        }

        @Override
        public Workbench createSample() {
            throw new IllegalStateException("nobody asked for the sample");
        }
    }

    /// A user who chooses all extracts of the folder.
    private final class Chosen implements FileDialogs {
        @Override
        public List<Path> extracts() {
            try (var files = Files.list(folder)) {
                return files.sorted().toList();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        @Override
        public Optional<Path> save(String suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> lagesbild() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> copy(String suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newLagesbild() {
            return Optional.empty();
        }
    }
}
