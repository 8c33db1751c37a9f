package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.Source;

/// The files that were stored, and what was said and decided about them.
final class ImportTables {
    /// Separates the details of a problem; a control character that no message holds.
    private static final String DETAIL_SEPARATOR = "\u001F";

    /// The hash of a file that is still being read.
    private static final String UNREAD = "0".repeat(64);

    private ImportTables() {}

    /// Makes the row that everything of an import refers to; what the file is, and its counts, come at the end.
    static long begin(Connection connection, String fileName, Instant at) throws SQLException {
        Sql.update(connection, """
                INSERT INTO import (file_name, hash, size, encoding, source, profile, imported_at, observations,
                    row_read, row_header, row_notes, row_blank, row_totals, row_repeated, row_refused, row_known,
                    row_held, row_stored)
                VALUES (?, ?, 0, '', ?, '', ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                """, fileName, UNREAD, Source.UNKNOWN, at.toString());
        return Sql.number(connection, "SELECT last_insert_rowid()");
    }

    /// Says what the file is.
    static void identify(Connection connection, long id, DeliveredFile file, String source, String profile)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE import SET hash = ?, size = ?, encoding = ?, source = ?, profile = ? WHERE id = ?",
                file.content().hash(),
                file.content().size(),
                file.encoding().name(),
                source,
                profile,
                id);
    }

    static void finish(Connection connection, long id, int observations, RowBalance rows) throws SQLException {
        Sql.update(
                connection,
                """
                UPDATE import SET observations = ?, row_read = ?, row_header = ?, row_notes = ?, row_blank = ?,
                    row_totals = ?, row_repeated = ?, row_refused = ?, row_known = ?, row_held = ?, row_stored = ?
                WHERE id = ?
                """,
                observations,
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
                id);
    }

    static void add(Connection connection, long id, int nr, Problem problem) throws SQLException {
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

    static void add(Connection connection, long id, int nr, Answer answer) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO answer VALUES (?, ?, ?, ?, ?)",
                id,
                nr,
                answer.code().name(),
                answer.raw(),
                answer.answer());
    }

    static void add(Connection connection, long id, Document document) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO document VALUES (?, ?, ?, ?)",
                id,
                document.title(),
                document.page(),
                document.question());
    }

    /// All live imports, earliest first.
    static List<ImportBatch> read(Connection connection) throws SQLException {
        Map<Long, List<Problem>> problems = new HashMap<>();
        Sql.list(
                        connection,
                        "SELECT * FROM problem ORDER BY import, nr",
                        row -> Map.entry(row.getLong("import"), problem(row)))
                .forEach(entry -> problems.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return Sql.list(
                connection,
                "SELECT * FROM import LEFT JOIN document ON document.import = id WHERE undone_at IS NULL ORDER BY id",
                row -> batch(row, problems.getOrDefault(row.getLong("id"), List.of())));
    }

    /// The live import of a file with exactly these bytes.
    static Optional<Long> live(Connection connection, String hash) throws SQLException {
        return Sql.first(
                connection, "SELECT id FROM import WHERE hash = ? AND undone_at IS NULL", row -> row.getLong(1), hash);
    }

    private static ImportBatch batch(ResultSet row, List<Problem> problems) throws SQLException {
        return new ImportBatch(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("hash"),
                row.getString("source"),
                row.getString("profile"),
                Instant.parse(row.getString("imported_at")),
                rows(row),
                row.getInt("observations"),
                problems,
                document(row));
    }

    private static Optional<Document> document(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title == null
                ? Optional.empty()
                : Optional.of(new Document(title, row.getString("page"), row.getString("question")));
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
}
