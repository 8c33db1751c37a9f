package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.FileContent;

/// The kept copy of a file from which a column was taken has the same lines in an encoding that can be read again.
final class RedactionTest {
    private static final String TEXT = "Område;E-post;Antal\r\nHögmora;a@b.se;3\r\nVårby;c@d.se;4\r\n";
    private static final String LEFT = "Område;E-post;Antal\r\nHögmora;;3\r\nVårby;;4\r\n";

    private static FileContent without(FileContent content, Charset encoding) {
        Redaction redaction = new Redaction(';', Set.of(1), Set.of());
        List<String> lines = content.lines(encoding);
        for (int i = 1; i < lines.size(); i++) {
            redaction.row(new Line(i + 1, lines.get(i), List.of(lines.get(i).split(";", -1))));
        }
        return redaction.of(content, encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "x-MacRoman", "IBM850"})
    void anEncodingThatCanBeWrittenIsKept(String name) {
        Charset encoding = Charset.forName(name);

        FileContent left = without(new FileContent(TEXT.getBytes(encoding)), encoding);

        assertThat(left.text(encoding)).isEqualTo(LEFT);
    }

    @Test
    void anEncodingThatIsOnlyReadIsWrittenAsUtf8WhichItReadsAsItIs() {
        byte[] mixed = joined(
                "Område;E-post;Antal\r\nHögmora;a@b.se;3\r\n".getBytes(StandardCharsets.UTF_8),
                "Vårby;c@d.se;4\r\n".getBytes(Charset.forName("windows-1252")));
        byte[] twice = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .getBytes(StandardCharsets.UTF_8);

        FileContent fromMixed = without(new FileContent(mixed), PatchedUtf8.MIXED);
        FileContent fromTwice = without(new FileContent(twice), PatchedUtf8.TWICE);

        assertThat(fromMixed.bytes()).isEqualTo(LEFT.getBytes(StandardCharsets.UTF_8));
        assertThat(fromMixed.text(PatchedUtf8.MIXED)).isEqualTo(LEFT);
        assertThat(fromTwice.bytes()).isEqualTo(LEFT.getBytes(StandardCharsets.UTF_8));
        assertThat(fromTwice.text(PatchedUtf8.TWICE)).isEqualTo(LEFT);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
