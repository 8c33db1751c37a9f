package se.lagesbild.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is that is no delimited text, told by its bytes, so that a workbook is named instead of read as garbage.
enum Signature {
    WORKBOOK("PK\u0003\u0004", "xl/"),
    ODS("PK\u0003\u0004", "opendocument.spreadsheet"),
    DOCUMENT("PK\u0003\u0004", "word/"),
    ZIP("PK\u0003\u0004"),
    EMPTY_ZIP("PK\u0005\u0006"),
    PDF("%PDF"),
    OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    GZIP("\u001F\u008B"),
    SEVEN_ZIP("7z\u00BC\u00AF'\u001C"),
    RAR("Rar!\u001A\u0007"),
    SQLITE("SQLite format 3\u0000"),
    RTF("{\\rtf"),
    PNG("\u0089PNG\r\n\u001A\n"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    TIFF("II*\u0000"),
    PARQUET("PAR1"),
    HTML(""),
    XML(""),
    JSON(""),
    /// No known format, but with bytes that no text has.
    NUL("");

    private static final int BEGINNING = 4096;

    private final String start;
    private final String within;

    Signature(String start) {
        this(start, "");
    }

    Signature(String start, String within) {
        this.start = start;
        this.within = within;
    }

    /// The format of bytes that are no delimited text; empty for what may be one.
    static Optional<Signature> of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(one -> !one.start.isEmpty() && beginning.startsWith(one.start))
                .filter(one -> beginning.contains(one.within))
                .findFirst()
                .or(() ->
                        markup(beginning.replaceFirst("^\u00EF\u00BB\u00BF", "").strip()))
                .or(() -> isBinary(bytes) ? Optional.of(NUL) : Optional.empty());
    }

    private static Optional<Signature> markup(String beginning) {
        String folded = beginning.toLowerCase(Locale.ROOT);
        if (folded.startsWith("<!doctype html") || folded.startsWith("<html") || folded.startsWith("<table")) {
            return Optional.of(HTML);
        }
        if (folded.startsWith("<?xml")) {
            return Optional.of(XML);
        }
        boolean json = folded.matches("(?s)[\\[{]\\s*(\"[^\"]*\"\\s*:|\\{\\s*\").*");
        return json ? Optional.of(JSON) : Optional.empty();
    }

    // A few zeros may stand in a text by mistake and are told by their place; a tenth of other controls is no text.
    private static boolean isBinary(byte[] bytes) {
        if (Encoding.unicode(bytes).isPresent()) {
            return false;
        }
        int size = Math.min(bytes.length, BEGINNING);
        int controls = 0;
        for (int i = 0; i < size; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls * 10 > size;
    }
}
