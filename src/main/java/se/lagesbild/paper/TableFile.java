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
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Words;

/// Writes what a figure shows as a table that a spreadsheet opens rightly: UTF-8 with mark, semicolons, the decimal
/// sign of the language.
public final class TableFile {
    private static final char MARK = '\uFEFF';

    private TableFile() {}

    public static void csv(DistrictComparison view, Words words, Path file) throws PaperException {
        WholeFile.write(file, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(MARK);
            write(view, words, writer);
            writer.flush();
        });
    }

    /// The same table as text, without the mark.
    public static String text(DistrictComparison view, Words words) {
        StringWriter writer = new StringWriter();
        try {
            write(view, words, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        }
        return writer.toString();
    }

    private static void write(DistrictComparison view, Words words, Writer writer) throws IOException {
        ICSVWriter csv = new CSVWriterBuilder(writer)
                .withSeparator(';')
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build();
        for (List<String> line : new ComparisonTable(view, words).lines()) {
            csv.writeNext(line.stream().map(TableFile::harmless).toArray(String[]::new), false);
        }
        csv.flush();
        if (csv.checkError()) {
            throw new IOException("the table was not written whole", csv.getException());
        }
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }
}
