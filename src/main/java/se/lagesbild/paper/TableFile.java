package se.lagesbild.paper;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import se.lagesbild.text.Cell;
import se.lagesbild.text.Grid;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Writes what a figure shows as a table that a spreadsheet opens rightly: as CSV in UTF-8 with mark, semicolons
/// and the decimal sign of the language, or as a workbook.
public final class TableFile {
    private static final char MARK = '\uFEFF';

    private TableFile() {}

    public static void csv(Grid grid, Words words, Path file) throws PaperException {
        WholeFile.write(file, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(MARK);
            write(grid, new Numbers(words.language()), writer);
            writer.flush();
        });
    }

    /// A workbook with one sheet: numbers are numbers with the decimals in which they are told, and nothing but the
    /// table is in it.
    ///
    /// @param title of the workbook
    public static void xlsx(Grid grid, String title, Words words, Path file) throws PaperException {
        WholeFile.write(file, stream -> new Spreadsheet(words).write(grid, title, stream));
    }

    /// The same table as text, without the mark.
    public static String text(Grid grid, Words words) {
        StringWriter writer = new StringWriter();
        try {
            write(grid, new Numbers(words.language()), writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        }
        return writer.toString();
    }

    private static void write(Grid grid, Numbers numbers, Writer writer) throws IOException {
        ICSVWriter csv = new CSVWriterBuilder(writer)
                .withSeparator(';')
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build();
        csv.writeNext(grid.heads().stream().map(TableFile::harmless).toArray(String[]::new), false);
        for (List<Cell> line : grid.lines()) {
            csv.writeNext(line.stream().map(cell -> written(cell, numbers)).toArray(String[]::new), false);
        }
        csv.flush();
        if (csv.checkError()) {
            throw new IOException("the table was not written whole", csv.getException());
        }
    }

    /// As a spreadsheet may read it without harm.
    static String written(Cell cell, Numbers numbers) {
        return harmless(cell.written(numbers));
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }
}
