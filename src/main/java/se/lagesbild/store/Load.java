package se.lagesbild.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Verification;

/// Reads what [Export] wrote into an empty file, inside a transaction of the caller. Whatever is missing, torn or
/// contradicts itself is refused with file and line.
final class Load {
    private final Connection connection;
    private final Path folder;

    Load(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    void run() throws SQLException, StoreException {
        Map<String, String> contents = contents();
        for (ExchangeTable table : ExchangeTables.ALL) {
            long rows = table(table);
            if (!String.valueOf(rows).equals(contents.get(table.file()))) {
                throw refused(table.file(), rows + 1, null);
            }
        }
        for (String file : contents.keySet()) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw refused(file, 0, null);
            }
        }
        keptFiles();
        Slices.rebuild(connection);
        Verification found = Checks.of(connection);
        if (!found.isSound()) {
            throw new StoreException(StoreException.Kind.NO_EXPORT, folder, found.integrity());
        }
    }

    /// Name of each file → how many rows it has, empty for a kept file.
    private Map<String, String> contents() throws StoreException {
        Map<String, String> contents = new LinkedHashMap<>();
        lines(Export.CONTENTS, List.of("file", "rows"), line -> contents.put(line.getFirst(), line.getLast()));
        return contents;
    }

    /// What is done with a line.
    private interface Taker {
        void take(List<String> cells) throws SQLException;
    }

    private long lines(String file, List<String> header, Taker taker) throws StoreException {
        long line = 0;
        try (BufferedReader text = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
            SheetReader reader = new SheetReader(text);
            for (List<String> cells = reader.line(); !cells.isEmpty(); cells = reader.line()) {
                line++;
                if (cells.size() != header.size() || (line == 1 && !header.equals(cells))) {
                    throw refused(file, line, null);
                }
                if (line > 1) {
                    taker.take(cells);
                }
            }
            return line - 1;
        } catch (IOException | SQLException | ArithmeticException | NumberFormatException bad) {
            throw refused(file, line, bad);
        }
    }

    private StoreException refused(String file, long line, @Nullable Exception reason) {
        String where = line == 0 ? file : file + ", " + line;
        return reason == null
                ? new StoreException(StoreException.Kind.NO_EXPORT, folder, where)
                : new StoreException(StoreException.Kind.NO_EXPORT, folder, where, reason);
    }

    private long table(ExchangeTable table) throws StoreException, SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            return lines(table.file(), table.header(), cells -> {
                List<@Nullable Object> arguments = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    if (i == table.valueAt()) {
                        arguments.addAll(value(cells.get(i)));
                    } else {
                        arguments.add(SheetCell.read(cells.get(i)));
                    }
                }
                Sql.bind(insert, arguments.toArray());
                insert.executeUpdate();
            });
        }
    }

    /// A number as its integer and its decimals.
    private static List<@Nullable Object> value(String cell) {
        if (cell.isEmpty()) {
            return Arrays.asList(null, null);
        }
        BigDecimal value = new BigDecimal(cell);
        return List.of(value.unscaledValue().longValueExact(), value.scale());
    }

    private void keptFiles() throws SQLException, StoreException {
        record Kept(long id, String encoding) {}
        for (Kept kept : Sql.list(
                connection, "SELECT id, encoding FROM import", row -> new Kept(row.getLong(1), row.getString(2)))) {
            String name = String.format(Locale.ROOT, ExchangeTable.KEPT, kept.id());
            Path file = folder.resolve(name);
            try {
                if (Files.isRegularFile(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    KeptFiles.add(connection, kept.id(), 0, KeptFiles.packed(bytes, Charset.forName(kept.encoding())));
                }
            } catch (IOException | IllegalArgumentException unreadable) {
                throw refused(name, 0, unreadable);
            }
        }
    }
}
