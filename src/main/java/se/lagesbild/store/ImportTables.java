package se.lagesbild.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.RowBalance;

/// The files that were stored, with their bytes and what was said about them.
final class ImportTables {
    /// Separates the details of a problem; a control character that no message holds.
    private static final String DETAIL_SEPARATOR = "\u001F";

    private final Connection connection;

    ImportTables(Connection connection) {
        this.connection = connection;
    }

    /// Stores the file and its problems.
    ///
    /// @return the id that its observations carry
    long add(Delivery delivery, Instant at) throws SQLException {
        RowBalance rows = delivery.rows();
        Sql.update(
                connection,
                """
                INSERT INTO import (file_name, hash, encoding, source, profile, imported_at, observations,
                    row_read, row_header, row_notes, row_blank, row_totals, row_repeated, row_refused, row_known,
                    row_held, row_stored, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                delivery.file().name(),
                delivery.file().content().hash(),
                delivery.file().encoding().name(),
                delivery.source(),
                delivery.profile().map(Profile::name).orElse(""),
                at.toString(),
                delivery.observations().size(),
                rows.read(),
                rows.header(),
                rows.notes(),
                rows.blank(),
                rows.totals(),
                rows.repeated(),
                rows.refused(),
                rows.known(),
                rows.held(),
                rows.stored(),
                deflated(delivery.file().content().bytes()));
        long id = Sql.number(connection, "SELECT last_insert_rowid()");
        for (int nr = 0; nr < delivery.problems().size(); nr++) {
            add(id, nr, delivery.problems().get(nr));
        }
        return id;
    }

    private void add(long id, int nr, Problem problem) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                nr,
                problem.level().name(),
                problem.code().name(),
                problem.line(),
                problem.column(),
                problem.raw(),
                String.join(DETAIL_SEPARATOR, problem.details()),
                problem.count());
    }

    /// All imports, earliest first.
    List<ImportBatch> read() throws SQLException {
        return Sql.list(connection, "SELECT * FROM import ORDER BY id", this::batch);
    }

    boolean holds(String hash) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM import WHERE hash = ?", hash) > 0;
    }

    /// The stored file of that hash.
    Optional<DeliveredFile> file(String hash) throws SQLException {
        return Sql.list(connection, "SELECT * FROM import WHERE hash = ?", ImportTables::file, hash).stream()
                .findFirst();
    }

    private ImportBatch batch(ResultSet row) throws SQLException {
        return new ImportBatch(
                file(row),
                row.getString("hash"),
                row.getString("source"),
                row.getString("profile"),
                Instant.parse(row.getString("imported_at")),
                rows(row),
                row.getInt("observations"),
                problems(row.getLong("id")));
    }

    private static DeliveredFile file(ResultSet row) throws SQLException {
        return new DeliveredFile(
                row.getString("file_name"),
                new FileContent(inflated(row.getBytes("content"))),
                Charset.forName(row.getString("encoding")));
    }

    private static RowBalance rows(ResultSet row) throws SQLException {
        return new RowBalance(
                row.getInt("row_read"),
                row.getInt("row_header"),
                row.getInt("row_notes"),
                row.getInt("row_blank"),
                row.getInt("row_totals"),
                row.getInt("row_repeated"),
                row.getInt("row_refused"),
                row.getInt("row_known"),
                row.getInt("row_held"),
                row.getInt("row_stored"));
    }

    private List<Problem> problems(long id) throws SQLException {
        return Sql.list(connection, "SELECT * FROM problem WHERE import = ? ORDER BY nr", ImportTables::problem, id);
    }

    private static Problem problem(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new Problem(
                Level.valueOf(row.getString("level")),
                ProblemCode.valueOf(row.getString("code")),
                row.getInt("line"),
                row.getInt("col"),
                row.getString("raw"),
                detail.isEmpty() ? List.of() : List.of(detail.split(DETAIL_SEPARATOR, -1)),
                Optional.empty(),
                List.of(),
                row.getInt("count"));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] inflated(byte[] packed) throws SQLException {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new SQLException("the kept file is damaged", broken);
        }
    }
}
