package se.lagesbild.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.lagesbild.domain.FileContent;

/// How bytes become characters: byte order mark, else strict UTF-8, else Windows-1252 as a guess.
///
/// @param guessed whether nothing in the file tells the encoding
record Encoding(Charset charset, boolean guessed) {
    static Encoding of(FileContent content) {
        byte[] bytes = content.bytes();
        return utf16(bytes)
                .map(charset -> new Encoding(charset, false))
                .orElseGet(() -> isUtf8(bytes)
                        ? new Encoding(StandardCharsets.UTF_8, false)
                        : new Encoding(Charset.forName("windows-1252"), true));
    }

    /// UTF-16 of the byte order that a byte order mark tells.
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
