package se.lagesbild.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.FileContent;

/// How bytes become characters: byte order mark, else strict UTF-8, else UTF-16 by its zeros, else the encoding of
/// Windows, of old Macintoshes or of DOS, whichever makes the best words.
///
/// @param kind how sure that is
record Encoding(Charset charset, Kind kind) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// As many bytes are looked at for zeros.
    private static final int BEGINNING = 4096;

    /// What tells the encoding.
    enum Kind {
        /// A mark, or bytes that are nothing else.
        TOLD,
        /// Only what the words look like.
        GUESSED,
        /// Some lines are UTF-8 and some are not.
        MIXED,
        /// UTF-8 that was taken for Windows' encoding and written as UTF-8 once more.
        TWICE
    }

    static Encoding of(FileContent content) {
        byte[] bytes = content.bytes();
        return unicode(bytes).map(one -> new Encoding(one, Kind.TOLD)).orElseGet(() -> ofBytes(bytes));
    }

    private static Encoding ofBytes(byte[] bytes) {
        Optional<String> text = strict(bytes);
        if (text.isPresent()) {
            return PatchedUtf8.isTwice(text.get())
                    ? new Encoding(PatchedUtf8.TWICE, Kind.TWICE)
                    : new Encoding(StandardCharsets.UTF_8, Kind.TOLD);
        }
        return PatchedUtf8.isMixed(bytes)
                ? new Encoding(PatchedUtf8.MIXED, Kind.MIXED)
                : new Encoding(oneByte(bytes), Kind.GUESSED);
    }

    boolean guessed() {
        return kind == Kind.GUESSED;
    }

    /// UTF-16 or UTF-32 as a byte order mark or the zeros of western text tell.
    static Optional<Charset> unicode(byte[] bytes) {
        int first = bytes.length < 4 ? -1 : ByteBuffer.wrap(bytes).getInt();
        if (first == 0x0000FEFF || first == 0xFFFE0000) {
            return Optional.of(first == 0x0000FEFF ? Charset.forName("UTF-32BE") : Charset.forName("UTF-32LE"));
        }
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> byZeros(bytes);
        };
    }

    private static Optional<Charset> byZeros(byte[] bytes) {
        int size = Math.min(bytes.length, BEGINNING) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < size; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 == 1
                || Math.max(zeros[0], zeros[1]) * 5 < size * 2
                || Math.min(zeros[0], zeros[1]) * 20 > size) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Charset oneByte(byte[] bytes) {
        return Stream.of("x-MacRoman", "IBM850")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(one -> Wording.points(bytes, one) > Wording.points(bytes, WINDOWS))
                .max(Comparator.comparingLong(one -> Wording.points(bytes, one)))
                .orElse(WINDOWS);
    }
}
