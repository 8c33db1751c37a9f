package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Progress;

/// A long import looks its references up once, and nothing else is ever written without looking.
final class ReferencesTest {
    private static final long ABSENT = 999_999;

    @TempDir
    Path folder = Path.of("");

    private Database made() throws Exception {
        Path file = folder.resolve("a.lagesbild");
        Engine.SQLITE.create(file).close();
        return new Opening(file, "", Engine.CLOCK).open();
    }

    private static BitSet bits(long bit) {
        BitSet bits = new BitSet();
        bits.set(Math.toIntExact(bit));
        return bits;
    }

    private static long anArea(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT min(id) FROM area");
    }

    @Test
    void anAreaThatIsNotThereIsFound() throws Exception {
        try (Database database = made()) {
            database.read((connection, labels) -> {
                assertThat(References.broken(connection, bits(anArea(connection))))
                        .isEmpty();
                assertThat(References.broken(connection, bits(ABSENT))).containsExactly("observation");
                return labels;
            });
        }
    }

    @Test
    void anyOtherReferenceToNothingIsFound() throws Exception {
        try (Database database = made()) {
            Connection connection = database.beginUnreferenced();
            Sql.update(connection, "INSERT INTO slice VALUES (?, 0, 1, 1, 1, 1, 0, 1)", ABSENT);
            Sql.update(connection, "INSERT INTO alias (text, area) VALUES ('x', ?)", ABSENT);

            assertThat(References.broken(connection, new BitSet())).containsExactly("alias", "slice");
            database.end();
        }
    }

    @Test
    void aLongImportThatRefersToNothingLeavesNothing() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        try (Database database = made()) {
            // as if an area were lost in the middle of the import
            database.write(
                    connection -> Sql.update(
                            connection,
                            "CREATE TRIGGER losing AFTER INSERT ON observation BEGIN DELETE FROM area WHERE id = NEW.area; END"));
            try (ImportWriter writer =
                    new ImportWriter(database, "a.csv", parcel.file().encoding(), Progress.NONE, true)) {
                assertThat(writer.identify(parcel.file(), "BU", "")).isTrue();
                writer.add(parcel.observations());
                assertThatThrownBy(() -> parcel.commit(writer))
                        .isInstanceOf(StoreException.class)
                        .hasStackTraceContaining("observation");
            }
            assertThat(database.<Long>read((connection, labels) ->
                            Sql.number(connection, "SELECT (SELECT count(*) FROM observation) + count(*) FROM import")))
                    .isZero();
        }
    }

    @Test
    void afterALongImportEveryRowIsLookedUpAgain() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        try (Database database = made()) {
            try (ImportWriter writer =
                    new ImportWriter(database, "a.csv", parcel.file().encoding(), Progress.NONE, true)) {
                assertThat(writer.identify(parcel.file(), "BU", "")).isTrue();
                writer.add(parcel.observations());
                parcel.commit(writer);
            }
            assertThatThrownBy(() -> database.write(connection ->
                            Sql.update(connection, "INSERT INTO alias (text, area) VALUES ('x', ?)", ABSENT)))
                    .isInstanceOf(StoreException.class)
                    .hasStackTraceContaining("FOREIGN KEY");
            database.beginUnreferenced();
            database.end();
            assertThat(database.<Long>alone(connection -> Sql.number(connection, "PRAGMA foreign_keys")))
                    .isOne();
        }
    }
}
