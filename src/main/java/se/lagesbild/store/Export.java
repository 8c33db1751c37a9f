package se.lagesbild.store;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Writes everything as CSV files with a page that explains them, and the kept files as they came. The folder gets its
/// name when it is whole.
final class Export {
    /// Lists the other files, so that a loss is noticed.
    static final String CONTENTS = "contents.csv";

    static final char MARK = '\uFEFF';
    private static final String README = "README.txt";

    private final Connection connection;

    Export(Connection connection) {
        this.connection = connection;
    }

    /// Writes a new folder and gives the number of rows in it.
    long writeTo(Path folder) throws StoreException, SQLException {
        try {
            Unfinished fresh = Unfinished.of(folder);
            try {
                return write(fresh);
            } catch (IOException failed) {
                throw Failures.of(folder, failed);
            } finally {
                fresh.discard();
            }
        } catch (IOException failed) {
            throw Failures.of(folder, failed);
        }
    }

    private long write(Unfinished fresh) throws IOException, SQLException {
        Files.createDirectories(fresh.path().resolve("files"));
        Sql.execute(connection, "BEGIN");
        try {
            long rows = 0;
            List<List<String>> contents = new ArrayList<>();
            for (ExchangeTable table : ExchangeTables.ALL) {
                long count = table(table, fresh.path().resolve(table.file()));
                contents.add(List.of(table.file(), String.valueOf(count)));
                rows += count;
            }
            for (String kept : keptFiles(fresh.path())) {
                contents.add(List.of(kept, ""));
            }
            csv(fresh.path().resolve(CONTENTS), List.of("file", "rows"), csv -> {
                for (List<String> line : contents) {
                    csv.writeNext(line.toArray(String[]::new), false);
                }
            });
            try (InputStream readme = Objects.requireNonNull(Export.class.getResourceAsStream(README), README)) {
                Files.copy(readme, fresh.path().resolve(README));
            }
            fresh.finish();
            return rows;
        } finally {
            Sql.execute(connection, "ROLLBACK");
        }
    }

    /// What is to stand in a file.
    private interface Content {
        void write(ICSVWriter csv) throws IOException, SQLException;
    }

    private static void csv(Path file, List<String> header, Content content) throws IOException, SQLException {
        try (Writer writer =
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            writer.write(MARK);
            ICSVWriter csv = new CSVWriterBuilder(writer).build();
            csv.writeNext(header.toArray(String[]::new), false);
            content.write(csv);
            csv.flush();
            if (csv.checkError()) {
                throw new IOException("the file was not written whole", csv.getException());
            }
        }
    }

    private long table(ExchangeTable table, Path file) throws IOException, SQLException {
        long[] count = new long[1];
        csv(file, table.header(), csv -> {
            try (PreparedStatement select = connection.prepareStatement(table.select());
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    csv.writeNext(line(table, rows), false);
                    count[0]++;
                }
            }
        });
        return count[0];
    }

    private static String[] line(ExchangeTable table, ResultSet row) throws SQLException {
        int valueAt = table.valueAt();
        String[] line = new String[table.header().size()];
        for (int i = 0; i < line.length; i++) {
            boolean behind = valueAt >= 0 && i > valueAt;
            line[i] = i == valueAt ? value(row, i + 1) : SheetCell.written(row.getString(behind ? i + 2 : i + 1));
        }
        return line;
    }

    private static String value(ResultSet row, int column) throws SQLException {
        long mantissa = row.getLong(column);
        return row.wasNull()
                ? ""
                : BigDecimal.valueOf(mantissa, row.getInt(column + 1)).toPlainString();
    }

    /// The bytes of every file that is kept, block by block.
    private List<String> keptFiles(Path folder) throws IOException, SQLException {
        List<String> names = new ArrayList<>();
        List<Long> imports =
                Sql.list(connection, "SELECT DISTINCT import FROM import_block ORDER BY import", row -> row.getLong(1));
        for (long id : imports) {
            String name = String.format(Locale.ROOT, ExchangeTable.KEPT, id);
            try (OutputStream stream = Files.newOutputStream(folder.resolve(name));
                    PreparedStatement select = connection.prepareStatement(
                            "SELECT bytes FROM import_block WHERE import = ? ORDER BY nr")) {
                Sql.bind(select, id);
                try (ResultSet blocks = select.executeQuery()) {
                    while (blocks.next()) {
                        stream.write(KeptFiles.inflated(blocks.getBytes(1)));
                    }
                }
            }
            names.add(name);
        }
        return names;
    }
}
