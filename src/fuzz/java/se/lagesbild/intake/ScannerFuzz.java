package se.lagesbild.intake;

import java.nio.charset.StandardCharsets;

/// Any text in any dialect is read to its end, the same in blocks of any size, and no character is lost but those that
/// separate.
public final class ScannerFuzz {
    private static final String DELIMITERS = ";,\t| :";

    private ScannerFuzz() {}

    /// One run of the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        char delimiter = DELIMITERS.charAt((bytes[0] & 0x7F) % DELIMITERS.length());
        char quote = (bytes[1] & 1) == 0 ? '"' : '\'';
        char escape = (bytes[1] & 2) == 0 ? Dialect.NONE : '\\';
        Dialect dialect = new Dialect(delimiter, quote, escape, (bytes[1] & 4) != 0, (bytes[1] & 0xFF) >> 4);
        String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8);
        String whole = drained(new RecordScanner(CharBlocks.of(text), dialect));
        CharBlocks all = CharBlocks.of(text);
        CharBlocks small = (into, from, length) -> all.read(into, from, Math.min(3, length));
        if (!whole.equals(drained(new RecordScanner(small, dialect)))) {
            throw new IllegalStateException("small blocks give something else in " + dialect);
        }
        if (!kept(whole).equals(kept(text))) {
            throw new IllegalStateException("characters are lost in " + dialect);
        }
    }

    private static String kept(String text) {
        return text.replaceAll("[\"'\\\\\\r\\n;,\\t| :\\x01]", "");
    }

    private static String drained(RecordScanner scanner) {
        StringBuilder all = new StringBuilder();
        int line = 0;
        while (scanner.next()) {
            if (scanner.line() <= line || scanner.fields() < 1) {
                throw new IllegalStateException("line " + scanner.line() + " after " + line);
            }
            line = scanner.line();
            for (int i = 0; i < scanner.fields(); i++) {
                all.append(scanner.text(i)).append('\u0001');
            }
        }
        return all.toString();
    }
}
