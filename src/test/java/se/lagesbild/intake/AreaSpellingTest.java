package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands behind the name of an area is taken off, whatever sign it ends in, and nothing else is.
final class AreaSpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", " ***", "†", " ‡", "¹", "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "¹²", " ²)", "1)", " 12)",
                "(1)", " (12)", "[1]", " [12]"
            })
    void aFootnoteMarkIsNoPartOfTheName(String mark) {
        assertThat(AreaSpelling.unmarked("Skogås" + mark)).isEqualTo("Skogås");
        assertThat(AreaSpelling.unmarked("Vårby (södra)" + mark)).isEqualTo("Vårby (södra)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "Skogås", "Område 12", "Vårby (södra)", "Stuvsta-Snättringe", "A****", "Hus [x]"})
    void aNameWithoutOneStays(String name) {
        assertThat(AreaSpelling.unmarked(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(n=257)", " (n = 257)", ", bas: 257", " [Antal svar: 257]", " N=257"})
    void aBaseIsNoPartOfTheName(String base) {
        assertThat(AreaSpelling.withoutBase("Skogås" + base)).isEqualTo("Skogås");
        assertThat(AreaSpelling.answers("Skogås" + base)).hasValue(257);
        assertThat(AreaSpelling.answers("Skogås")).isEmpty();
    }
}
