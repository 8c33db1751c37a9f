package se.lagesbild.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// UTF-8 that went through wrong hands. [#MIXED] has lines of Windows-1252 among those of UTF-8, because several files
/// were put together: bytes that are no UTF-8 are read as Windows-1252. [#TWICE] was taken for Windows-1252 and written
/// as UTF-8 once more, so that "Högmora" became "HÃ¶gmora": such pairs are read back.
final class PatchedUtf8 extends Charset {
    static final PatchedUtf8 MIXED = new PatchedUtf8("x-lagesbild-mixed", false);
    static final PatchedUtf8 TWICE = new PatchedUtf8("x-lagesbild-twice", true);

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SIGNS = Pattern.compile("Ã[¥¤¶©…„–\u0085\u0084\u0096]");
    private static final int INCOMPLETE = -1;

    private final boolean twice;

    private PatchedUtf8(String name, boolean twice) {
        super(name, new String[0]);
        this.twice = twice;
    }

    /// Whether the Swedish letters of a text look as they do when it was encoded twice.
    static boolean isTwice(String text) {
        return SIGNS.matcher(text).find();
    }

    /// Whether bytes that are not all UTF-8 hold letters in UTF-8 all the same.
    static boolean isMixed(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        for (int at = 0; at < bytes.length; at++) {
            if (length(all, at) > 1) {
                return true;
            }
        }
        return false;
    }

    /// Length of the UTF-8 sequence that begins there: 0 when none does, INCOMPLETE when more bytes must tell.
    private static int length(ByteBuffer in, int at) {
        int lead = in.get(at) & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= in.limit()) {
                return INCOMPLETE;
            }
            if ((in.get(at + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length > 2 && text(in, at, length, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0 ? 0 : length;
    }

    private static String text(ByteBuffer in, int at, int length, Charset encoding) {
        byte[] some = new byte[length];
        in.get(at, some);
        return new String(some, encoding);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    int length = length(in, in.position());
                    int pair = twice && length > 1 ? pair(in, in.position(), length) : 0;
                    if (length == INCOMPLETE || pair == INCOMPLETE) {
                        return CoderResult.UNDERFLOW;
                    }
                    String text = pair > 0
                            ? folded(text(in, in.position(), pair, StandardCharsets.UTF_8))
                            : text(
                                    in,
                                    in.position(),
                                    Math.max(1, length),
                                    length > 0 ? StandardCharsets.UTF_8 : WINDOWS);
                    if (out.remaining() < text.length()) {
                        return CoderResult.OVERFLOW;
                    }
                    out.put(text);
                    in.position(in.position() + Math.max(1, Math.max(pair, length)));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }

    /// Length of two sequences that together were one letter before they were encoded twice; 0 when they were not.
    private static int pair(ByteBuffer in, int at, int first) {
        char lead = text(in, at, first, StandardCharsets.UTF_8).charAt(0);
        if (lead < '\u00C2' || lead > '\u00DF') {
            return 0;
        }
        int second = at + first < in.limit() ? length(in, at + first) : INCOMPLETE;
        if (second <= 1) {
            return second == INCOMPLETE ? INCOMPLETE : 0;
        }
        int both = first + second;
        return folded(text(in, at, both, StandardCharsets.UTF_8)).indexOf('\uFFFD') < 0 ? both : 0;
    }

    /// The letter whose two bytes these two characters are; a replacement character when they are none.
    private static String folded(String two) {
        int second = two.charAt(1) < '\u00A0' ? two.charAt(1) : two.substring(1).getBytes(WINDOWS)[0] & 0xFF;
        return new String(new byte[] {(byte) two.charAt(0), (byte) second}, StandardCharsets.UTF_8);
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " is only read");
    }
}
