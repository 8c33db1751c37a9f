package se.lagesbild.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trygg i Vårby: 45 %?|Trygg i Vårby-45 %",
                "a/b\\c|a-b-c",
                "CON|_CON",
                "nul.txt|_nul.txt",
                "Com1|_Com1",
                "LPT9 .x|_LPT9 .x",
                "COM10|COM10",
                "../../etc/passwd|etc-passwd",
                "slut. . .|slut",
                "???|figur"
            })
    void everySystemTakesTheName(String text, String name) {
        assertThat(FileName.of(text)).isEqualTo(name);
    }

    @Property
    void whateverTheTitleTheNameIsAllowedOnWindows(@ForAll String title) {
        assertThat(FileName.of(title))
                .hasSizeBetween(1, 81)
                .doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1F]")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")
                .doesNotMatch(".*[. ]");
    }
}
