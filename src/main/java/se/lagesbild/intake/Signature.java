package se.lagesbild.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first bytes of formats that are no text, so that a workbook is named instead of read as garbage.
enum Signature {
    ZIP("PK\u0003\u0004"),
    PDF("%PDF"),
    OLE("\u00D0\u00CF\u0011\u00E0"),
    GZIP("\u001F\u008B"),
    /// No known format, but with bytes that no text has.
    NUL("\u0000");

    private final String start;

    Signature(String start) {
        this.start = start;
    }

    /// The format of bytes that are no text; empty for text.
    static Optional<Signature> of(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(one -> latin.startsWith(one.start))
                .findFirst()
                .or(() -> hasNul(bytes, latin) ? Optional.of(NUL) : Optional.empty());
    }

    // Every second byte of western UTF-16 text is NUL, so text with its byte order mark is decoded first.
    private static boolean hasNul(byte[] bytes, String latin) {
        String text =
                Encoding.utf16(bytes).map(charset -> new String(bytes, charset)).orElse(latin);
        return text.indexOf(0) >= 0;
    }
}
