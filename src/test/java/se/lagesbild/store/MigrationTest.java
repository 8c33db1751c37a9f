package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;

/// Files of every released version open, and hold afterwards what they held before. They were made by those versions
/// from the sample data.
final class MigrationTest {
    @TempDir
    Path folder = Path.of("");

    private Path fixture(int version) throws IOException {
        String name = "version-" + version + ".lagesbild";
        Path file = folder.resolve(name);
        try (InputStream stream = Objects.requireNonNull(MigrationTest.class.getResourceAsStream(name), name)) {
            Files.copy(stream, file);
        }
        return file;
    }

    private static List<String> figures(Path file, String... questions) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            List<String> answers = new ArrayList<>();
            for (String question : questions) {
                answers.addAll(Sql.list(connection, question, row -> row.getString(1)));
            }
            return answers;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aFileOfEachVersionOpensWithEqualCountsAndSums(int version) throws Exception {
        Path file = fixture(version);
        String[] questions = {
            "SELECT count(*) FROM observation",
            "SELECT count(mantissa) FROM observation",
            "SELECT sum(mantissa) || ' of ' || decimals FROM observation WHERE mantissa IS NOT NULL GROUP BY decimals",
            "SELECT count(*) || ' by import ' || import FROM observation GROUP BY import",
            "SELECT count(*) || ' turnouts ' || sum(sample) || ' ' || sum(answers) FROM turnout",
            "SELECT file_name || hash || imported_at || observations || row_read || row_stored FROM import ORDER BY id",
            "SELECT count(*) || ' problems ' || sum(count) FROM problem",
            "SELECT count(*) || ' areas' FROM area",
            "SELECT count(*) || ' indicators' FROM indicator"
        };
        List<String> before = figures(file, questions);

        Engine.SQLITE.open(file).close();

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(figures(file, questions)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aFileOfEachVersionIsSoundAndReadable(int version) throws Exception {
        try (Store store = Engine.SQLITE.open(fixture(version))) {
            assertThat(store.verify().isSound()).isTrue();
            assertThat(store.verify().files()).hasSizeGreaterThan(10);
            Observation one = store.observations("BU_TRYGG").stream()
                    .filter(some -> !some.text().isBlank())
                    .findFirst()
                    .orElseThrow();
            Origin origin = one.origin();
            assertThat(store.line(origin).orElseThrow()).contains(one.text());
            assertThat(store.lines(origin).get(origin.line() - 1))
                    .isEqualTo(store.line(origin).orElseThrow());
        }
    }

    @Test
    void beforeAFileIsBroughtUpToDateItIsCopied() throws Exception {
        Path file = fixture(1);
        List<String> before = figures(file, "SELECT count(*) FROM observation");
        try (Store store = Engine.SQLITE.open(file)) {
            try (Stream<Path> copies = Files.list(store.backups().folder())) {
                Path copy = copies.findFirst().orElseThrow();
                assertThat(figures(copy, "PRAGMA user_version")).containsExactly("1");
                assertThat(figures(copy, "SELECT count(*) FROM observation")).isEqualTo(before);
            }
        }
    }

    @Test
    void aFileThatIsUpToDateIsNotCopied() throws Exception {
        try (Store store = Engine.SQLITE.open(fixture(Migrations.VERSION))) {
            assertThat(store.backups().folder()).doesNotExist();
        }
    }

    /// The last statement but three finds its name taken.
    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        Path file = fixture(1);
        change(file, "CREATE TABLE observation_in_words (x)");
        List<String> before = figures(file, "SELECT count(*) FROM observation", "PRAGMA user_version");

        assertThatThrownBy(() -> Engine.SQLITE.open(file)).isInstanceOf(StoreException.class);

        assertThat(figures(file, "SELECT count(*) FROM observation", "PRAGMA user_version"))
                .isEqualTo(before);
        assertThat(LockFile.beside(file)).doesNotExist();
        change(file, "DROP TABLE observation_in_words");
        Engine.SQLITE.open(file).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aMigrationThatFailsAtAnyStatementLeavesTheFileAsItWas(int version) throws Exception {
        Path file = fixture(version);
        byte[] before = Files.readAllBytes(file);
        int failed = 0;
        while (!migrates(file, version, failed + 1)) {
            failed++;
            assertThat(Files.readAllBytes(file))
                    .as("after a failure at statement %d", failed)
                    .isEqualTo(before);
        }
        assertThat(failed).isGreaterThan(version == 1 ? 50 : 2);
    }

    /// Whether the migration ended before that statement, which fails.
    private static boolean migrates(Path file, int from, int statement) throws Exception {
        try (Connection connection = Connections.writing(file)) {
            Opening.migrate(new FailingConnection(connection, statement).proxy(), from, nothing -> {});
            return true;
        } catch (SQLException failed) {
            assertThat(failed.getMessage()).isEqualTo(FailingConnection.MESSAGE);
            return false;
        }
    }

    /// As after a full disk.
    @Test
    void whatFailedIsToldAlsoWhereEverythingWasTakenBackAlready() throws Exception {
        try (Connection connection = Connections.writing(fixture(1))) {
            assertThatThrownBy(() -> Opening.migrate(connection, 1, writing -> {
                        Sql.execute(writing, "ROLLBACK");
                        throw new SQLException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
        }
    }

    @Test
    void theLatestMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        Path file = fixture(2);
        change(file, "CREATE TABLE document (x)");

        assertThatThrownBy(() -> Engine.SQLITE.open(file)).isInstanceOf(StoreException.class);

        assertThat(figures(file, "PRAGMA user_version")).containsExactly("2");
        assertThat(figures(file, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'profile%'"))
                .containsExactly("0");
    }

    @Test
    void withoutACopyNothingIsMigrated() throws Exception {
        Path file = fixture(1);
        Files.createFile(new Backups(file).folder());

        assertThatThrownBy(() -> Engine.SQLITE.open(file))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.NO_BACKUP));

        assertThat(figures(file, "PRAGMA user_version")).containsExactly("1");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lists what a process has open")
    void whatCouldNotBeOpenedIsNotHeldOpen() throws Exception {
        Path file = fixture(1);
        Files.createFile(new Backups(file).folder());

        assertThatThrownBy(() -> Engine.SQLITE.open(file)).isInstanceOf(StoreException.class);

        assertThat(LockFile.beside(file)).doesNotExist();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            assertThat(open.filter(Files::isSymbolicLink).map(MigrationTest::target))
                    .doesNotContain(file.toString());
        }
    }

    /// Where the link of an open file leads; those that were closed meanwhile lead nowhere.
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
