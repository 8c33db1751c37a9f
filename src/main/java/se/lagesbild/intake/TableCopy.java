package se.lagesbild.intake;

import com.opencsv.ICSVWriter;
import java.util.ArrayList;
import java.util.List;

/// Copies the rows of a table whose shape is known.
final class TableCopy {
    private final String text;
    private final Dialect dialect;
    private final TableShape shape;
    private final List<RowTraits> rows;
    private final List<List<String>> header = new ArrayList<>();

    TableCopy(String text, Dialect dialect, TableShape shape, List<RowTraits> rows) {
        this.text = text;
        this.dialect = dialect;
        this.shape = shape;
        this.rows = rows;
    }

    /// Writes header and rows and returns how many stand below the header.
    long to(ICSVWriter csv) {
        RecordScanner scanner = new RecordScanner(CharBlocks.of(text), dialect);
        int width = width();
        int before = before();
        long written = 0;
        for (int i = 0; i < shape.to() && scanner.next(); i++) {
            if (i < shape.from() || rows.get(i).isBlank() || shape.repeats().contains(i)) {
                continue;
            }
            List<String> cells = cells(scanner, before, width);
            if (i < shape.from() + shape.headers()) {
                header.add(cells);
            } else {
                writeHeader(csv);
                // A line of nothing would be no row.
                csv.writeNext(cells.toArray(String[]::new), cells.equals(List.of("")));
                written++;
            }
        }
        writeHeader(csv);
        return written;
    }

    /// Columns at the end that not even the header fills are none.
    private int width() {
        int last = 0;
        for (int i = shape.from(); i < shape.to() && shape.headers() > 0; i++) {
            last = Math.max(last, rows.get(i).last());
        }
        return last == 0 || rows.get(shape.from()).width() <= last ? Integer.MAX_VALUE : last;
    }

    /// And so are those at the beginning, as of tables drawn with bars.
    private int before() {
        int first = Integer.MAX_VALUE;
        for (int i = shape.from(); i < shape.to(); i++) {
            first = rows.get(i).isBlank() ? first : Math.min(first, rows.get(i).first());
        }
        return shape.headers() == 0 || first == Integer.MAX_VALUE ? 0 : first;
    }

    private List<String> cells(RecordScanner scanner, int before, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = before; i < Math.min(width, scanner.fields()); i++) {
            cells.add(dialect.padded() && !scanner.isQuoted(i) ? scanner.text(i).strip() : scanner.text(i));
        }
        return cells;
    }

    private void writeHeader(ICSVWriter csv) {
        if (!header.isEmpty()) {
            int width = header.stream().mapToInt(List::size).max().orElse(0);
            String[] joined = new String[width];
            for (int column = 0; column < width; column++) {
                joined[column] = joined(column);
            }
            csv.writeNext(joined, false);
            header.clear();
        }
    }

    private String joined(int column) {
        if (header.size() == 1) {
            return header.getFirst().get(column);
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < header.size(); row++) {
            boolean last = row == header.size() - 1;
            String part = last ? cell(header.get(row), column) : reaching(header.get(row), column);
            text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    // A label of merged cells stands in the first of them.
    private static String reaching(List<String> row, int column) {
        int at = column;
        while (at > 0 && cell(row, at).isEmpty()) {
            at--;
        }
        return cell(row, at);
    }
}
