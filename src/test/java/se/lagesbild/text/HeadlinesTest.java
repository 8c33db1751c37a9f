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
                "Vårby, Flemingsberg, Skogås och Trångsund är säkerställt lägre än både övriga Stockholms län och övriga"
                        + " riket, medan 2 områden är högre",
                "Vårby, Flemingsberg, Skogås and Trångsund: certainly lower than both the rest of Stockholms län and the"
                        + " rest of the nation; 2 areas: higher");
    }

    @Test
    void moreThanFourDistrictsAreCounted() {
        said(
                ExampleViews.fifteen(),
                "7 av 15 områden är säkerställt lägre än både övriga Stockholms län och övriga riket, medan Högmora,"
                        + " Länna och Trångsund är högre",
                "7 of 15 areas: certainly lower than both the rest of Stockholms län and the rest of the nation;"
                        + " Högmora, Länna and Trångsund: higher");
    }

    @Test
    void districtsAboveAreNamedWhenNoneIsBelow() {
        said(
                ExampleViews.single(),
                "Vårby är säkerställt högre än övriga riket",
                "Vårby: certainly higher than the rest of the nation");
    }

    @Test
    void districtsAboveComeFirstWhereHigherIsWorse() {
        said(
                ExampleViews.survey2021("BU_OTRYGG").against(COUNTY),
                "Stuvsta-Snättringe och Segeltorp är säkerställt högre än övriga Stockholms län, medan 4 områden är"
                        + " lägre",
                "Stuvsta-Snättringe and Segeltorp: certainly higher than the rest of Stockholms län; 4 areas: lower");
    }

    @Test
    void districtThatDiffersFromOneBaselineOnlyIsNamedWithTheOtherThatItDoesNotDifferFrom() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "60", 204)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .answers(2021, NATION, "62", 21307)
                        .districts(2021, COUNTY, NATION),
                "Vårby är säkerställt lägre än övriga Stockholms län, men inte än övriga riket",
                "Vårby: certainly lower than the rest of Stockholms län, but not than the rest of the nation");
    }

    @Test
    void areaBetweenItsBaselinesIsLowerThanOneAndHigherThanTheOther() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, HUDDINGE, "64", 1846)
                        .answers(2021, COUNTY, "69.5", 8452)
                        .answers(2021, NATION, "58", 21307)
                        .districts(2021, COUNTY, NATION),
                "Huddinge kommun är säkerställt lägre än övriga Stockholms län, men högre än övriga riket",
                "Huddinge kommun: certainly lower than the rest of Stockholms län, but higher than the rest of the"
                        + " nation");
    }

    @Test
    void areasThatDifferFromDifferentBaselinesAreCountedForEach() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "60", 204)
                        .answers(2021, district("Skogås"), "61", 240)
                        .answers(2021, district("Segeltorp"), "70", 260)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .answers(2021, NATION, "63", 21307)
                        .districts(2021, COUNTY, NATION),
                "2 av 3 områden skiljer sig säkert från övriga Stockholms län, 1 av 3 från övriga riket",
                "2 of 3 areas differ with certainty from the rest of Stockholms län, 1 of 3 from the rest of the"
                        + " nation");
    }

    @Test
    void noAreaDiffersFromEitherBaseline() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "65", 204)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .answers(2021, NATION, "66", 21307)
                        .districts(2021, COUNTY, NATION),
                "Inget område skiljer sig säkert från vare sig övriga Stockholms län eller övriga riket",
                "No area differs with certainty from either the rest of Stockholms län or the rest of the nation");
    }

    @Test
    void baselineThatNobodyCanBeTestedAgainstIsNotNamed() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "45", 204)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .answers(2021, NATION, "66", 12)
                        .districts(2021, COUNTY, NATION),
                "Vårby är säkerställt lägre än övriga Stockholms län",
                "Vårby: certainly lower than the rest of Stockholms län");
    }

    @Test
    void bothTheMoreAndTheFewerAreNamedAgainstTheRestOfTheMunicipality() {
        said(
                crimes("210", "200", "20", "30"),
                "Skogås och Flemingsberg har säkerställt fler per invånare än övriga Huddinge kommun, medan"
                        + " Segeltorp och Trångsund har färre",
                "Skogås and Flemingsberg: certainly more per resident than the rest of Huddinge kommun; Segeltorp and"
                        + " Trångsund: fewer");
    }

    @Test
    void oneThatDoesNotFitAmongFourNamesIsCounted() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, district("Vårby"), "40", 204)
                        .answers(2021, district("Skogås"), "41", 240)
                        .answers(2021, district("Flemingsberg"), "42", 240)
                        .answers(2021, district("Trångsund"), "43", 240)
                        .answers(2021, district("Segeltorp"), "80", 260)
                        .answers(2021, COUNTY, "67.5", 8452)
                        .districts(2021, COUNTY),
                "Vårby, Skogås, Flemingsberg och Trångsund är säkerställt lägre än övriga Stockholms län, medan 1"
                        + " område är högre",
                "Vårby, Skogås, Flemingsberg and Trångsund: certainly lower than the rest of Stockholms län; 1 area:"
                        + " higher");
    }

    /// Seven districts of equal size, four of which stand out.
    private static DistrictComparison crimes(String skogas, String flemingsberg, String segeltorp, String trangsund) {
        return new ExampleSeries("POL_MISSUTE")
                .events(2021, district("Skogås"), skogas, 10_000)
                .events(2021, district("Flemingsberg"), flemingsberg, 10_000)
                .events(2021, district("Segeltorp"), segeltorp, 10_000)
                .events(2021, district("Trångsund"), trangsund, 10_000)
                .events(2021, district("Vårby"), "92", 10_000)
                .events(2021, district("Sjödalen-Fullersta"), "92", 10_000)
                .events(2021, district("Stuvsta-Snättringe"), "92", 10_000)
                .districts(2021, HUDDINGE);
    }

    @Test
    void threeBaselinesAreListed() {
        said(
                ExampleViews.survey2021("BU_TRYGG").against(HUDDINGE, COUNTY, NATION),
                "Vårby, Flemingsberg och Skogås är säkerställt lägre än övriga Huddinge kommun, övriga Stockholms län"
                        + " och övriga riket, medan 2 områden är högre",
                "Vårby, Flemingsberg and Skogås: certainly lower than the rest of Huddinge kommun, the rest of"
                        + " Stockholms län and the rest of the nation; 2 areas: higher");
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
                "Huddinge kommun är säkerställt lägre än övriga Stockholms län",
                "Huddinge kommun: certainly lower than the rest of Stockholms län");
    }

    private static void said(DistrictComparison view, String swedish, String english) {
        assertThat(new Headlines(new Words(Language.SWEDISH)).of(view)).isEqualTo(swedish);
        assertThat(new Headlines(new Words(Language.ENGLISH)).of(view)).isEqualTo(english);
    }
}
