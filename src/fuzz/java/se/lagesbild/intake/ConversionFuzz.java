package se.lagesbild.intake;

import java.io.IOException;
import java.io.StringWriter;
import se.lagesbild.domain.FileContent;

/// Any bytes become a clean file or a reason, and a clean file is read again by the rule alone.
public final class ConversionFuzz {
    private ConversionFuzz() {}

    /// One run of the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Conversion conversion = new Conversion(new FileContent(bytes));
        if (!conversion.isPossible()) {
            if (conversion.problems().isEmpty()) {
                throw new IllegalStateException("refused without a word");
            }
            return;
        }
        StringWriter clean = new StringWriter();
        long rows = conversion.writeTo(clean);
        RecordScanner scanner = new RecordScanner(CharBlocks.of(clean.toString()), Dialect.of(','));
        long read = 0;
        while (scanner.next()) {
            read++;
            if (scanner.isMended()) {
                throw new IllegalStateException("not clean: " + scanner.raw());
            }
        }
        if (read != rows && read != rows + 1) {
            throw new IllegalStateException(read + " records for " + rows + " rows");
        }
    }
}
