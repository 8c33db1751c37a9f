package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileContentTest {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void everyKindOfLineEndEndsOneLine(String end) {
        FileContent content = content("a" + end + "b" + end);
        assertThat(content.lines(UTF_8)).containsExactly("a", "b");
        assertThat(content.endsWithLineEnd(UTF_8)).isTrue();
    }

    @Test
    void kindsOfLineEndMayBeMixed() {
        assertThat(content("a\r\nb\nc\rd\r\r\ne").lines(UTF_8)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void emptyLinesAreKept() {
        assertThat(content("a\n\nb\r\r").lines(UTF_8)).containsExactly("a", "", "b", "");
    }

    @Test
    void lastLineNeedsNoEnd() {
        FileContent content = content("a\nb");
        assertThat(content.lines(UTF_8)).containsExactly("a", "b");
        assertThat(content.endsWithLineEnd(UTF_8)).isFalse();
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(content("\uFEFFa\n").lines(UTF_8)).containsExactly("a");
    }

    @Test
    void fileOfNothingHasNoLines() {
        assertThat(content("").lines(UTF_8)).isEmpty();
        assertThat(content("\uFEFF").lines(UTF_8)).isEmpty();
        assertThat(content("").endsWithLineEnd(UTF_8)).isFalse();
    }

    @Test
    void fileOfOneLineEndHasOneEmptyLine() {
        assertThat(content("\n").lines(UTF_8)).containsExactly("");
    }

    @Test
    void sameBytesHaveTheSameHash() {
        assertThat(content("abc").hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void bytesDoNotChangeFromOutside() {
        byte[] bytes = {97};
        FileContent content = new FileContent(bytes);
        bytes[0] = 98;
        content.bytes()[0] = 98;
        assertThat(content.text(UTF_8)).isEqualTo("a");
        assertThat(content.size()).isEqualTo(1);
    }

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(UTF_8));
    }
}
