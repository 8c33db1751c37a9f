package se.lagesbild.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import se.lagesbild.domain.FileContent;

/// The bytes of every file that was stored, in blocks, so that one line is shown without reading a hundred megabytes.
final class KeptFiles {
    static final int BLOCK = 256 * 1024;

    private KeptFiles() {}

    static List<Packer.Block> packed(byte[] bytes, Charset encoding) {
        Packer packer = new Packer(encoding);
        List<Packer.Block> blocks = new ArrayList<>(packer.add(bytes));
        blocks.addAll(packer.end());
        return blocks;
    }

    /// Adds blocks behind the first ones.
    static void add(Connection connection, long importId, int from, List<Packer.Block> blocks) throws SQLException {
        for (int nr = 0; nr < blocks.size(); nr++) {
            Sql.update(
                    connection,
                    "INSERT INTO import_block VALUES (?, ?, ?, ?)",
                    importId,
                    from + nr,
                    blocks.get(nr).firstLine(),
                    blocks.get(nr).deflated());
        }
    }

    /// The file as it came; empty when nothing of it is kept.
    static Optional<FileContent> content(Connection connection, long importId) throws SQLException {
        List<byte[]> blocks = Sql.list(
                connection,
                "SELECT bytes FROM import_block WHERE import = ? ORDER BY nr",
                row -> inflated(row.getBytes(1)),
                importId);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new FileContent(joined(blocks)));
    }

    /// One line of the file, from 1; empty when it is not kept or has fewer lines.
    static Optional<String> line(Connection connection, long importId, int line, Charset encoding) throws SQLException {
        List<Map.Entry<Integer, byte[]>> blocks =
                Sql.list(connection, """
                SELECT first_line, bytes FROM import_block WHERE import = ?1 AND first_line <= ?2 AND nr >= coalesce(
                    (SELECT max(nr) FROM import_block WHERE import = ?1 AND first_line < ?2), 0) ORDER BY nr
                """, row -> Map.entry(row.getInt(1), inflated(row.getBytes(2))), importId, line);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = joined(blocks.stream().map(Map.Entry::getValue).toList());
        List<String> lines = new FileContent(bytes).lines(encoding);
        int index = line - blocks.getFirst().getKey();
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private static byte[] joined(List<byte[]> blocks) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        blocks.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    static byte[] deflated(byte[] bytes, int at, int length) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try {
            fast.setInput(bytes, at, length);
            fast.finish();
            byte[] packed = new byte[length / 4 + 64];
            int size = fast.deflate(packed);
            while (!fast.finished()) {
                packed = Arrays.copyOf(packed, packed.length * 2);
                size += fast.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        } finally {
            fast.end();
        }
    }

    static byte[] inflated(byte[] packed) throws SQLException {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new SQLException("the kept file is damaged", broken);
        }
    }

    /// Whether what is kept still has that hash; true when nothing is kept.
    static boolean isWhole(Connection connection, long importId, String hash) throws SQLException {
        return content(connection, importId)
                .map(content -> content.hash().equals(hash))
                .orElse(true);
    }

    /// Moves the single deflated files of schema version 1 into blocks.
    static void split(Connection connection) throws SQLException {
        record Old(Charset encoding, FileContent content) {}
        for (long id : Sql.list(connection, "SELECT id FROM import_1 ORDER BY id", row -> row.getLong(1))) {
            Old old = Sql.list(
                            connection,
                            "SELECT encoding, content FROM import_1 WHERE id = ?",
                            row -> new Old(
                                    Charset.forName(row.getString(1)), new FileContent(inflated(row.getBytes(2)))),
                            id)
                    .getFirst();
            add(connection, id, 0, packed(old.content().bytes(), old.encoding()));
            Sql.update(
                    connection,
                    "UPDATE import SET size = ? WHERE id = ?",
                    old.content().size(),
                    id);
        }
        Sql.execute(connection, "DROP TABLE import_1");
    }
}
