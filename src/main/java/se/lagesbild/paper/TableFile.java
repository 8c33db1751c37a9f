package se.lagesbild.paper;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Words;

/// Writes what a figure shows as a table that a spreadsheet opens rightly: UTF-8 with mark, semicolons, the decimal
/// sign of the language.
public final class TableFile {
    private static final char MARK = '\uFEFF';

    private TableFile() {}

    public static void csv(DistrictComparison view, Words words, Path file) throws PaperException {
        List<List<String>> lines = new ComparisonTable(view, words).lines();
        WholeFile.write(file, stream -> write(lines, stream));
    }

    private static void write(List<List<String>> lines, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(MARK);
        try (ICSVWriter csv = new CSVWriterBuilder(writer)
                .withSeparator(';')
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build()) {
            for (List<String> line : lines) {
                csv.writeNext(line.stream().map(TableFile::harmless).toArray(String[]::new), false);
            }
            csv.flush();
            if (csv.checkError()) {
                throw new IOException("the table was not written whole", csv.getException());
            }
        }
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }
}
