package se.lagesbild.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import se.lagesbild.domain.FileContent;

/// Any bytes get an encoding that decodes them, at once and as a stream alike.
public final class EncodingFuzz {
    private EncodingFuzz() {}

    /// One run of the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FileContent content = new FileContent(bytes);
        Encoding encoding = Encoding.of(content);
        if (!encoding.equals(Encoding.of(new FileContent(bytes)))) {
            throw new IllegalStateException("chosen otherwise the second time");
        }
        StringWriter streamed = new StringWriter();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), encoding.charset())) {
            reader.transferTo(streamed);
        }
        String text = streamed.toString();
        if (!content.text(encoding.charset()).equals(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            throw new IllegalStateException("streamed otherwise in " + encoding);
        }
        Signature.of(bytes);
    }
}
