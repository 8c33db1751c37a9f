package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;

import org.junit.jupiter.api.Test;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleSeries;
import se.lagesbild.picture.ExampleViews;

final class HeadlinesTest {
    @Test
    void districtsBelowBothBaselinesAreNamedFromTheLowestUp() {
        said(
                ExampleViews.safety2021(),
                "Vårby, Flemingsberg, Skogås och Trångsund är säkerställt lägre än både Stockholms län och riket",
                "Vårby, Flemingsberg, Skogås and Trångsund: certainly lower than both Stockholms län and the nation");
    }

    @Test
    void moreThanFourDistrictsAreCounted() {
        said(
                ExampleViews.fifteen(),
                "7 av 15 områden är säkerställt lägre än både Stockholms län och riket",
                "7 of 15 areas: certainly lower than both Stockholms län and the nation");
    }

    @Test
    void districtsAboveAreNamedWhenNoneIsBelow() {
        said(ExampleViews.single(), "Vårby är säkerställt högre än riket", "Vårby: certainly higher than the nation");
    }

    @Test
    void districtsAboveComeFirstWhereHigherIsWorse() {
        said(
                ExampleViews.survey2021("BU_OTRYGG").against(COUNTY),
                "Stuvsta-Snättringe och Segeltorp är säkerställt högre än Stockholms län",
                "Stuvsta-Snättringe and Segeltorp: certainly higher than Stockholms län");
    }

    @Test
    void districtThatDiffersFromOneBaselineOnlyIsNotNamed() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "60", 204)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .answers(2021, NATION, "62", 21307)
                        .districts(2021, COUNTY, NATION),
                "Inget område skiljer sig säkert från både Stockholms län och riket",
                "No area differs with certainty from both Stockholms län and the nation");
    }

    @Test
    void threeBaselinesAreListed() {
        said(
                ExampleViews.survey2021("BU_TRYGG").against(HUDDINGE, COUNTY, NATION),
                "Vårby, Flemingsberg och Skogås är säkerställt lägre än Huddinge kommun, Stockholms län och riket",
                "Vårby, Flemingsberg and Skogås: certainly lower than Huddinge kommun, Stockholms län and the nation");
    }

    @Test
    void viewWithoutATestSaysSo() {
        said(
                ExampleViews.safety2012(),
                "Skillnaderna mot Stockholms län kan ej prövas",
                "Differences from Stockholms län cannot be tested");
    }

    @Test
    void viewWithoutBaselineIsNamedByItsIndicator() {
        said(ExampleViews.counts(), "Misshandel utomhus", "Assault outdoors");
    }

    @Test
    void municipalitiesAreNamedWhereThereAreNoDistricts() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, HUDDINGE, "50", 1846)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .districts(2021, COUNTY),
                "Huddinge kommun är säkerställt lägre än Stockholms län",
                "Huddinge kommun: certainly lower than Stockholms län");
    }

    private static void said(DistrictComparison view, String swedish, String english) {
        assertThat(new Headlines(new Words(Language.SWEDISH)).of(view)).isEqualTo(swedish);
        assertThat(new Headlines(new Words(Language.ENGLISH)).of(view)).isEqualTo(english);
    }
}
