package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.Polarity;

final class VerdictClassTest {
    @ParameterizedTest
    @CsvSource({
        "HIGHER, HIGHER_BETTER, BETTER",
        "HIGHER, LOWER_BETTER, WORSE",
        "HIGHER, NEUTRAL, HIGHER",
        "LOWER, HIGHER_BETTER, WORSE",
        "LOWER, LOWER_BETTER, BETTER",
        "LOWER, NEUTRAL, LOWER"
    })
    void certainDifferenceIsGoodOrBadOnlyWhereTheDirectionIsSet(
            Verdict verdict, Polarity polarity, VerdictClass meant) {
        assertThat(VerdictClass.of(verdict, polarity)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void nothingElseIsGoodOrBad(Polarity polarity) {
        assertThat(VerdictClass.of(Verdict.NOT_CERTAIN, polarity)).isEqualTo(VerdictClass.NO_DIFFERENCE);
        assertThat(VerdictClass.of(Verdict.CANNOT_TEST, polarity)).isEqualTo(VerdictClass.UNTESTED);
        assertThat(VerdictClass.of(Verdict.TOO_SMALL, polarity)).isEqualTo(VerdictClass.UNTESTED);
        assertThat(VerdictClass.of(Verdict.NOT_COMPARABLE, polarity)).isEqualTo(VerdictClass.UNTESTED);
        assertThat(VerdictClass.of(Verdict.DESCRIPTIVE, polarity)).isEqualTo(VerdictClass.UNTESTED);
    }

    @Test
    void classOfAComparisonFollowsItsIndicator() {
        Comparison safe = varby("BU_TRYGG");
        Comparison unsafe = varby("BU_OTRYGG");
        assertThat(safe.verdict()).isEqualTo(unsafe.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(VerdictClass.of(safe)).isEqualTo(VerdictClass.WORSE);
        assertThat(VerdictClass.of(unsafe)).isEqualTo(VerdictClass.BETTER);
    }

    private static Comparison varby(String indicator) {
        return ExampleViews.survey2021(indicator)
                .against(ExampleViews.COUNTY)
                .of(ExampleViews.district("Vårby"), ExampleViews.COUNTY)
                .orElseThrow();
    }
}
