package se.lagesbild.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The characters of a file, block by block: each byte is read once, and what is hashed and kept is what is read.
final class FileText implements CharBlocks {
    private static final int BLOCK = 1 << 18;
    /// As many bytes hold at least one whole character of any encoding.
    private static final int END = 8;

    private final InputStream source;
    private final Reading.Keeper keeper;
    private final MessageDigest digest;
    private final CharsetDecoder decoder;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private byte[] tail = {};
    private long size;
    private boolean begun;
    private boolean ended;

    FileText(InputStream source, Encoding encoding, Reading.Keeper keeper) {
        this.source = source;
        this.keeper = keeper;
        boolean strict = encoding.charset().equals(StandardCharsets.UTF_8);
        CodingErrorAction action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        this.decoder = encoding.charset().newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    @Override
    public int read(char[] into, int from, int length) {
        CharBuffer chars = CharBuffer.wrap(into, from, length);
        while (chars.position() == from) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                throw new Malformed();
            }
            if (chars.position() == from) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return withoutMark(into, from, chars.position() - from);
    }

    private int withoutMark(char[] into, int from, int count) {
        boolean mark = !begun && into[from] == '\uFEFF';
        begun = true;
        if (!mark) {
            return count;
        }
        System.arraycopy(into, from + 1, into, from, count - 1);
        return count == 1 ? read(into, from, 1) : count - 1;
    }

    private void fill() {
        try {
            byte[] block = block();
            ended = block.length == 0;
            size += block.length;
            digest.update(block);
            keeper.keep(block);
            byte[] latest = Arrays.copyOfRange(block, Math.max(0, block.length - 2 * END), block.length);
            byte[] both = joined(tail, latest);
            tail = Arrays.copyOfRange(both, Math.max(0, both.length - 2 * END), both.length);
            byte[] left = new byte[bytes.remaining()];
            bytes.get(left);
            bytes = ByteBuffer.wrap(left.length == 0 ? block : joined(left, block));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The next bytes in an array of their own, which is as long as they are.
    private byte[] block() throws IOException {
        byte[] block = new byte[BLOCK];
        int length = source.readNBytes(block, 0, BLOCK);
        return length == BLOCK ? block : Arrays.copyOf(block, length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /// SHA-256 of all bytes, lower-case hexadecimal; at the end.
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// How many bytes there were.
    long size() {
        return size;
    }

    /// The last bytes, an even number of bytes after the first.
    byte[] tail() {
        int odd = (int) (size - tail.length & 1);
        return Arrays.copyOfRange(tail, Math.min(odd, tail.length), tail.length);
    }

    /// The bytes are not of the supposed encoding.
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Nobody wants the rest.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
