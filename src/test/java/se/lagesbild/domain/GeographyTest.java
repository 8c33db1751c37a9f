package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GeographyTest {
    private static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());
    private static final AreaKey HUDDINGE = new AreaKey("SE", "0126");
    private static final AreaKey SEVEN_SKOGAS = new AreaKey("HUD7", "Skogås");
    private static final AreaKey FIFTEEN_SKOGAS = new AreaKey("HUD15", "Skogås");

    @ParameterizedTest
    @CsvSource({
        "Huddinge, 0126",
        "HUDDINGE KOMMUN, 0126",
        "0126, 0126",
        "HELA RIKET, 00",
        "Riket, 00",
        "Stockholm, 0180",
        "Stockholms kommun, 0180",
        "Stockholms län, 01",
        "Länet, 01",
        "Habo, 0643",
        "Håbo, 0305"
    })
    void referencesAreFoundByNameCodeOrAlias(String text, String code) {
        assertThat(GEOGRAPHY.reference(text).map(Area::key)).contains(new AreaKey("SE", code));
    }

    @Test
    void nameIsSoughtInOneDivisionOnly() {
        assertThat(GEOGRAPHY.named("HUD7", "vårby").map(Area::key)).contains(new AreaKey("HUD7", "Vårby"));
        assertThat(GEOGRAPHY.named("HUD7", "Länna")).isEmpty();
        assertThat(GEOGRAPHY.reference("Vårby")).isEmpty();
        assertThat(GEOGRAPHY.named("NACKA", "Vårby")).isEmpty();
    }

    @Test
    void wholeContainsPartsOfItsParts() {
        AreaKey varby = new AreaKey("HUD7", "Vårby");
        assertThat(GEOGRAPHY.contains(HUDDINGE, varby)).isTrue();
        assertThat(GEOGRAPHY.contains(new AreaKey("SE", "01"), varby)).isTrue();
        assertThat(GEOGRAPHY.contains(new AreaKey("SE", "00"), varby)).isTrue();
    }

    @Test
    void areaContainsNeitherItselfNorItsParentNorOthers() {
        AreaKey varby = new AreaKey("HUD7", "Vårby");
        assertThat(GEOGRAPHY.contains(varby, varby)).isFalse();
        assertThat(GEOGRAPHY.contains(varby, HUDDINGE)).isFalse();
        assertThat(GEOGRAPHY.contains(new AreaKey("SE", "0180"), varby)).isFalse();
        assertThat(GEOGRAPHY.contains(HUDDINGE, new AreaKey("SE", "9999"))).isFalse();
    }

    @Test
    void relationHoldsInBothDirections() {
        assertThat(GEOGRAPHY.relation(SEVEN_SKOGAS, FIFTEEN_SKOGAS)).contains(AreaRelation.Method.SAME);
        assertThat(GEOGRAPHY.relation(FIFTEEN_SKOGAS, SEVEN_SKOGAS)).contains(AreaRelation.Method.SAME);
        assertThat(GEOGRAPHY.relation(SEVEN_SKOGAS, new AreaKey("HUD15", "Länna")))
                .isEmpty();
    }

    @Test
    void surveyOf2012KnowsTheSevenDistrictsOnly() {
        assertThat(divisionsIn(2012)).contains("HUD7").doesNotContain("HUD15", "REGSO", "SE");
    }

    @Test
    void divisionOfFewestAreasComesFirst() {
        assertThat(divisionsIn(2019)).containsSubsequence("HUD7", "HUD15", "REGSO");
    }

    @Test
    void divisionsThatEndedAreNotOffered() {
        assertThat(divisionsIn(2024)).contains("HUD15", "REGSO").doesNotContain("HUD7");
    }

    @Test
    void divisionHoldsOnlyWhenItIsValidOnEveryDay() {
        AreaDivision seven = GEOGRAPHY.division("HUD7").orElseThrow();
        assertThat(seven.isValidIn(Period.years(2012, 2022))).isTrue();
        assertThat(seven.isValidIn(Period.years(2011, 2012))).isFalse();
        assertThat(seven.isValidIn(Period.years(2022, 2023))).isFalse();
    }

    private static List<String> divisionsIn(int year) {
        return GEOGRAPHY.divisionsIn(Period.year(year)).stream()
                .map(AreaDivision::code)
                .toList();
    }

    @Test
    void areaOfAKnownKeyReplacesTheOldOne() {
        Area renamed = new Area(HUDDINGE, "Huddinge stad", AreaLevel.MUNICIPALITY, Optional.empty());
        Geography more = new Geography(GEOGRAPHY.divisions(), List.of(renamed), List.of(), List.of(), List.of());
        Geography joined = GEOGRAPHY.with(more);
        assertThat(joined.area(HUDDINGE)).contains(renamed);
        assertThat(joined.areas()).hasSameSizeAs(GEOGRAPHY.areas());
    }

    @Test
    void joiningWithItselfChangesNothing() {
        Geography twice = GEOGRAPHY.with(GEOGRAPHY);
        assertThat(twice.areas()).isEqualTo(GEOGRAPHY.areas());
        assertThat(twice.aliases()).isEqualTo(GEOGRAPHY.aliases());
        assertThat(twice.relations()).isEqualTo(GEOGRAPHY.relations());
        assertThat(twice.places()).isEqualTo(GEOGRAPHY.places());
    }
}
