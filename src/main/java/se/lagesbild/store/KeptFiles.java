package se.lagesbild.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.FileContent;

/// The bytes of every file that was stored, in blocks, so that one line is shown without reading a hundred megabytes.
final class KeptFiles {
    static final int BLOCK = 256 * 1024;

    private KeptFiles() {}

    /// A part of a file.
    static final class Block {
        private final int firstLine;
        private final byte[] deflated;

        private Block(int firstLine, byte[] deflated) {
            this.firstLine = firstLine;
            this.deflated = deflated;
        }
    }

    /// Packs a file beside whatever else is done meanwhile; nobody has to wait for what is not needed any more.
    static Future<List<Block>> packing(DeliveredFile file) {
        FutureTask<List<Block>> task =
                new FutureTask<>(() -> packed(file.content().bytes(), file.encoding()));
        Thread.ofPlatform().daemon().name("packing").start(task);
        return task;
    }

    static List<Block> packed(byte[] bytes, Charset encoding) {
        LineEnds ends = LineEnds.of(encoding);
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        int end;
        for (int at = 0; at < bytes.length; at = end) {
            end = ends.blockEnd(bytes, at);
            blocks.add(new Block(line, deflated(bytes, at, end - at)));
            line += ends.in(bytes, at, end);
        }
        return blocks;
    }

    static void add(Connection connection, long importId, List<Block> blocks) throws SQLException {
        for (int nr = 0; nr < blocks.size(); nr++) {
            Sql.update(
                    connection,
                    "INSERT INTO import_block VALUES (?, ?, ?, ?)",
                    importId,
                    nr,
                    blocks.get(nr).firstLine,
                    blocks.get(nr).deflated);
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
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, fast)) {
            stream.write(bytes, at, length);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    static byte[] inflated(byte[] packed) throws SQLException {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new SQLException("the kept file is damaged", broken);
        }
    }

    /// Counts line ends as an editor does: CR LF, LF, CR and CR CR LF each end one line.
    private record LineEnds(int unit, int low) {
        static LineEnds of(Charset encoding) {
            return new LineEnds(
                    encoding.name().startsWith("UTF-16") ? 2 : 1,
                    encoding.name().equals("UTF-16BE") ? 1 : 0);
        }

        boolean is(char end, byte[] bytes, int at) {
            return bytes[at + low] == end && (unit == 1 || bytes[at + 1 - low] == 0);
        }

        /// Where a block from there ends: not behind a CR, whose meaning depends on what follows.
        int blockEnd(byte[] bytes, int from) {
            int end = Math.min(from + BLOCK, bytes.length);
            while (end < bytes.length && end > from + unit && is('\r', bytes, end - unit)) {
                end -= unit;
            }
            return end;
        }

        int in(byte[] bytes, int from, int end) {
            int ends = 0;
            int returns = 0;
            for (int at = from; at + unit <= end; at += unit) {
                if (is('\r', bytes, at)) {
                    returns++;
                } else {
                    ends += is('\n', bytes, at) ? 1 : returns;
                    returns = 0;
                }
            }
            return ends;
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
            add(connection, id, packed(old.content().bytes(), old.encoding()));
            Sql.update(
                    connection,
                    "UPDATE import SET size = ? WHERE id = ?",
                    old.content().size(),
                    id);
        }
        Sql.execute(connection, "DROP TABLE import_1");
    }
}
