package se.lagesbild.domain;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// The bytes of one file, as delivered.
public final class FileContent {
    private static final Pattern LINE_END = Pattern.compile("\r*\n|\r");
    private final byte[] bytes;
    /// Computed when first asked for, empty until then; two threads that ask at once compute the same.
    private String hash = "";

    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
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
        List<String> lines = List.of(LINE_END.split(text, -1));
        return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    /// Whether the last line is ended; a file cut off by a broken transfer usually is not.
    public boolean endsWithLineEnd(Charset encoding) {
        String text = text(encoding);
        return text.endsWith("\n") || text.endsWith("\r");
    }
}
