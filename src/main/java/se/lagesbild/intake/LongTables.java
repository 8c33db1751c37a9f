package se.lagesbild.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import se.lagesbild.domain.FileContent;

/// Tells from the head of a file whether it is a long table.
final class LongTables {
    /// As many bytes tell how a text is written.
    private static final int LOOKED_AT = 1 << 20;

    /// Lines that are read closely whatever they say.
    static final int CLOSELY = 100;

    private final Intake intake;
    private final Knowledge known;
    private final int head;
    private final int chunk;

    /// @param head how many bytes are looked at
    /// @param chunk rows of one portion
    LongTables(Intake intake, Knowledge known, int head, int chunk) {
        this.intake = intake;
        this.known = known;
        this.head = head;
        this.chunk = chunk;
    }

    /// The table, not yet read; empty when it must be held in memory to be understood.
    Optional<Reading> open(Path path) throws IOException {
        if (Files.size(path) > ReadingLimits.TABLE_BYTES) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(Math.max(head, LOOKED_AT));
        }
        if (bytes.length < head || Signature.of(bytes).isPresent()) {
            return Optional.empty();
        }
        FileContent content = new FileContent(wholeLines(bytes));
        Encoding encoding = Encoding.of(content);
        boolean plain = !encoding.charset().name().startsWith("UTF-16")
                && !encoding.charset().name().startsWith("UTF-32")
                && (encoding.kind() == Encoding.Kind.TOLD || encoding.kind() == Encoding.Kind.GUESSED);
        return plain ? open(path, content.text(encoding.charset()), encoding) : Optional.empty();
    }

    private Optional<Reading> open(Path path, String text, Encoding encoding) {
        return DialectChoice.of(text, FileReading.isKnown(known)).flatMap(choice -> {
            Telling telling = new Telling(known, String.valueOf(path.getFileName()), encoding, choice);
            RecordScanner scanner = new RecordScanner(CharBlocks.of(text), choice.dialect());
            int last = 0;
            while (scanner.next() && scanner.line() <= CLOSELY) {
                telling.add(scanner.line(), scanner.raw());
                last = scanner.line();
            }
            Telling.Said said = telling.said(new byte[] {'\n', '\n'});
            Optional<Plan> plan = said.layout().flatMap(Plan::of);
            if (plan.isEmpty() || said.isRedacted()) {
                return Optional.empty();
            }
            RowNumbers numbers = new RowNumbers(plan.get());
            numbers.told().set(1, last + 1);
            Learned learned = new Learned(telling, plan.get(), said, chunk);
            return Optional.of(new LongTable(intake, path, learned, numbers, 1));
        });
    }

    /// Without the line that the head breaks off in.
    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end == 0 ? bytes.length : end);
    }
}
