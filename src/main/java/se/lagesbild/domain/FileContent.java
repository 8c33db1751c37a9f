package se.lagesbild.domain;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// The bytes of one file, as delivered.
public final class FileContent {
    /// As many bytes hold at least one whole character of any encoding.
    private static final int END = 8;

    private final byte[] bytes;
    private final int size;
    /// Computed when first asked for, empty until then; two threads that ask at once compute the same.
    private String hash = "";

    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
        this.size = bytes.length;
    }

    private FileContent(int size, String hash) {
        this.bytes = new byte[0];
        this.size = size;
        this.hash = hash;
    }

    /// Content that nobody holds in memory.
    public static FileContent told(int size, String hash) {
        return new FileContent(size, hash);
    }

    /// Whether the bytes are in memory.
    public boolean isHeld() {
        return size == bytes.length;
    }

    public byte[] bytes() {
        if (!isHeld()) {
            throw new IllegalStateException("the bytes of a long table are not in memory");
        }
        return bytes.clone();
    }

    public int size() {
        return size;
    }

    /// SHA-256, lower-case hexadecimal: two files of the same hash are the same file.
    public String hash() {
        if (hash.isEmpty()) {
            hash = computed();
        }
        return hash;
    }

    private String computed() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /// The text without its byte order mark.
    public String text(Charset encoding) {
        String text = new String(bytes, encoding);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The lines as an editor shows them: CR LF, LF, CR and CR CR LF each end one line.
    /// A line end at the very end of the file begins no further line.
    public List<String> lines(Charset encoding) {
        String text = text(encoding);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int at = nextEnd(text, 0); at < text.length(); at = nextEnd(text, begin)) {
            lines.add(text.substring(begin, at));
            begin = afterEnd(text, at);
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return Collections.unmodifiableList(lines);
    }

    private static int nextEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /// Any number of CR and a LF are one end, a CR alone is one.
    private static int afterEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 : at + 1;
    }

    /// Whether the last line is ended; a file cut off by a broken transfer usually is not.
    public boolean endsWithLineEnd(Charset encoding) {
        int from = Math.max(0, bytes.length - END) & ~1;
        String text = new String(bytes, from, bytes.length - from, encoding);
        return text.endsWith("\n") || text.endsWith("\r");
    }
}
