package se.lagesbild.benchmark;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.lagesbild.intake.CharBlocks;
import se.lagesbild.intake.Dialect;
import se.lagesbild.intake.RecordScanner;

/// What it costs to cut 100 000 rows into fields, here and in two libraries, which make a String of every field:
/// `scannedStrings` does so too, `scanned` looks at the ranges only, as the import does.
@State(Scope.Benchmark)
public class ScannerBenchmark {
    private static final int ROWS = 100_000;

    /// Whether text stands between quotes.
    @Param({"bare", "quoted"})
    public String fields = "bare";

    private String text = "";

    /// Rows as a long table of a survey has them, a hundred characters each.
    @Setup
    public void write() {
        SplittableRandom random = new SplittableRandom(1);
        String quote = fields.equals("quoted") ? "\"" : "";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%2$sKommundel %3$04d%2$s;%4$d;%2$sTrygg ute ensam kvällstid i området%2$s;%2$sKvinnor%2$s;%5$d,%6$d;%7$d;%2$sEnkät till boende%2$s%n",
                    i,
                    quote,
                    random.nextInt(3363),
                    2004 + i % 20,
                    random.nextInt(100),
                    random.nextInt(10),
                    random.nextInt(2000)));
        }
        text = rows.toString();
    }

    @Benchmark
    public long scanned() {
        RecordScanner scanner = scanner();
        long sum = 0;
        while (scanner.next()) {
            for (int i = 0; i < scanner.fields(); i++) {
                sum += scanner.end(i) - scanner.start(i);
            }
        }
        return sum;
    }

    @Benchmark
    public long scannedStrings() {
        RecordScanner scanner = scanner();
        long sum = 0;
        while (scanner.next()) {
            for (int i = 0; i < scanner.fields(); i++) {
                sum += scanner.text(i).length();
            }
        }
        return sum;
    }

    private RecordScanner scanner() {
        return new RecordScanner(
                CharBlocks.of(new StringReader(text)), Dialect.of(';').withWidth(7));
    }

    @Benchmark
    public long fastCsv() throws IOException {
        long sum = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(new StringReader(text))) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    sum += row.getField(i).length();
                }
            }
        }
        return sum;
    }

    @Benchmark
    public long openCsv() throws IOException, CsvValidationException {
        return openCsv(new CSVParserBuilder().withSeparator(';').build());
    }

    @Benchmark
    public long openCsvRfc() throws IOException, CsvValidationException {
        return openCsv(new RFC4180ParserBuilder().withSeparator(';').build());
    }

    private long openCsv(ICSVParser parser) throws IOException, CsvValidationException {
        long sum = 0;
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(parser)
                .build()) {
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                for (String field : row) {
                    sum += field.length();
                }
            }
        }
        return sum;
    }
}
