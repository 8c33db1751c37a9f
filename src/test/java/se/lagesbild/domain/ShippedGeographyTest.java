package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShippedGeographyTest {
    private static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());

    @ParameterizedTest
    @CsvSource({"HUD7, 7", "HUD15, 15", "REGSO, 22", "SE, 312"})
    void divisionsAreWhole(String division, int areas) {
        assertThat(GEOGRAPHY.areasOf(division)).hasSize(areas);
    }

    @ParameterizedTest
    @CsvSource({"NATION, 1", "COUNTY, 21", "MUNICIPALITY, 290"})
    void swedenIsWhole(AreaLevel level, int areas) {
        assertThat(GEOGRAPHY.areasOf("SE"))
                .filteredOn(area -> area.level() == level)
                .hasSize(areas);
    }

    @Test
    void everyParentIsKnown() {
        assertThat(GEOGRAPHY.areas()).allSatisfy(area -> area.parent().ifPresent(ShippedGeographyTest::known));
    }

    @Test
    void everyAreaButTheNationLiesInTheNation() {
        AreaKey nation = new AreaKey("SE", "00");
        assertThat(GEOGRAPHY.areas())
                .filteredOn(area -> !area.key().equals(nation))
                .allSatisfy(area ->
                        assertThat(GEOGRAPHY.contains(nation, area.key())).isTrue());
    }

    @Test
    void everyMunicipalityLiesInTheCountyOfItsCode() {
        assertThat(GEOGRAPHY.areasOf("SE"))
                .filteredOn(area -> area.level() == AreaLevel.MUNICIPALITY)
                .allSatisfy(area -> assertThat(area.parent())
                        .contains(new AreaKey("SE", area.key().code().substring(0, 2))));
    }

    @Test
    void relationsJoinKnownAreasOfDifferentDivisions() {
        assertThat(GEOGRAPHY.relations()).isNotEmpty().allSatisfy(relation -> {
            known(relation.from());
            known(relation.to());
            assertThat(relation.from().division()).isNotEqualTo(relation.to().division());
        });
    }

    @Test
    void onlyFourDistrictsAreTheSameGroundInBothDivisions() {
        assertThat(GEOGRAPHY.relations())
                .filteredOn(relation -> relation.method() == AreaRelation.Method.SAME)
                .extracting(relation -> relation.from().code())
                .containsExactlyInAnyOrder("Flemingsberg", "Skogås", "Vårby", "Trångsund");
    }

    @Test
    void everyDistrictOfTheSevenIsRelatedToTheFifteen() {
        assertThat(GEOGRAPHY.areasOf("HUD7"))
                .extracting(Area::key)
                .allSatisfy(key -> assertThat(GEOGRAPHY.relations())
                        .anyMatch(relation -> relation.from().equals(key)));
    }

    @Test
    void placesAndAliasesNameKnownAreas() {
        assertThat(GEOGRAPHY.places()).isNotEmpty().allSatisfy(place -> known(place.area()));
        assertThat(GEOGRAPHY.aliases()).isNotEmpty().allSatisfy(alias -> known(alias.area()));
    }

    @Test
    void noNameOfADivisionMeansTwoAreas() {
        assertThat(GEOGRAPHY.divisions()).allSatisfy(division -> {
            List<Area> areas = GEOGRAPHY.areasOf(division.code());
            assertThat(areas).extracting(area -> AreaName.fold(area.name())).doesNotHaveDuplicates();
        });
    }

    private static void known(AreaKey key) {
        assertThat(GEOGRAPHY.area(key)).as("%s", key).isPresent();
    }
}
