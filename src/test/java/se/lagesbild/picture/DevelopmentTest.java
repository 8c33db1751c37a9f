package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;

final class DevelopmentTest {
    private static Development development(Catalogue catalogue, DistrictComparison... views) {
        return Development.of(List.of(views), List.of(), catalogue, ExampleViews.GEOGRAPHY);
    }

    private static Development.Line line(Development development, String name) {
        return development.areas().stream()
                .filter(one -> one.area().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DistrictComparison unsafe(int year) {
        return new ExampleViews("BU_OTRYGG", year)
                .with(ExampleViews.district("Skogås"), "35", 240)
                .with(ExampleViews.district("Vårby"), "38", 210)
                .against();
    }

    private static Catalogue withoutBreaks() {
        Catalogue shipped = Catalogue.shipped();
        return new Catalogue(shipped.sources(), shipped.indicators(), List.of());
    }

    @Test
    void valuesFollowingEachOtherAreOneStretch() {
        assertThat(line(development(withoutBreaks(), unsafe(2012), unsafe(2018)), "Skogås")
                        .stretches())
                .hasSize(1);
    }

    @Test
    void noStretchCrossesAMissingValue() {
        Development development = development(withoutBreaks(), unsafe(2018), ExampleViews.gaps(), unsafe(2024));
        assertThat(line(development, "Skogås").stretches()).hasSize(2);
    }

    @Test
    void noStretchCrossesABreak() {
        Catalogue shipped = Catalogue.shipped();
        ComparabilityBreak cut =
                new ComparabilityBreak("BU_OTRYGG", 2015, ComparabilityBreak.Kind.METHOD, "ny metod", "new method");
        Catalogue broken = new Catalogue(shipped.sources(), shipped.indicators(), List.of(cut));
        Development development = development(broken, unsafe(2012), unsafe(2018));
        assertThat(line(development, "Skogås").stretches()).hasSize(2);
        assertThat(development.breaks()).containsExactly(cut);
    }

    @Test
    void sameGroundInALaterDivisionGoesOn() {
        Development development = development(withoutBreaks(), ExampleViews.safety2021(), ExampleViews.fifteen());
        assertThat(line(development, "Vårby").points()).hasSize(2);
    }
}
