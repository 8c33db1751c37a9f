package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Status;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleSeries;
import se.lagesbild.picture.ExampleViews;

/// The sentences word by word, in both languages.
final class SentencesTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final Sentences SWEDISH = new Sentences(new Words(Language.SWEDISH));
    private static final ChangeSentences SWEDISH_CHANGES = new ChangeSentences(new Words(Language.SWEDISH));
    private static final ChangeSentences ENGLISH_CHANGES = new ChangeSentences(new Words(Language.ENGLISH));
    private static final Sentences ENGLISH = new Sentences(new Words(Language.ENGLISH));

    @Test
    void valueIsToldWithIntervalAndAnswersAndWhatWasSaid() {
        DistrictComparison view = ExampleViews.safety2021();
        toldOf(
                view,
                VARBY,
                "I Vårby uppger 45 % (95 % KI 38–52, n = 204) att de känner sig trygga när de går ut ensamma i sitt"
                        + " bostadsområde på kvällen.",
                "In Vårby, 45 % (95 % CI 38–52, n = 204) say that they feel safe when alone outdoors in their"
                        + " neighbourhood in the evening.");
        toldOf(
                view,
                HUDDINGE,
                "I Huddinge kommun uppger 63,0 % (95 % KI 60,8–65,2, n = 1 846) att de känner sig trygga när de går ut"
                        + " ensamma i sitt bostadsområde på kvällen.",
                "In Huddinge kommun, 63.0 % (95 % CI 60.8–65.2, n = 1,846) say that they feel safe when alone outdoors"
                        + " in their neighbourhood in the evening.");
    }

    @Test
    void valueOfUnknownBaseSaysThatAnswersAreMissing() {
        toldOf(
                ExampleViews.safety2012(),
                VARBY,
                "I Vårby uppger 33 % (antal svar saknas) att de känner sig trygga när de går ut ensamma i sitt"
                        + " bostadsområde på kvällen.",
                "In Vårby, 33 % (number of answers unknown) say that they feel safe when alone outdoors in their"
                        + " neighbourhood in the evening.");
    }

    @Test
    void indicatorWithoutAPhraseIsToldByItsName() {
        toldOf(
                ExampleViews.single(),
                VARBY,
                "Vet ej om trygg ute ensam kvällstid i Vårby: 9 % (95 % KI 6–14, n = 204).",
                "Does not know whether safe in the evening in Vårby: 9 % (95 % CI 6–14, n = 204).");
    }

    @Test
    void countsHaveNoAnswersThatCouldBeMissing() {
        toldOf(
                ExampleViews.counts(),
                district("Sjödalen-Fullersta"),
                "Misshandel utomhus i Sjödalen-Fullersta: 1 240.",
                "Assault outdoors in Sjödalen-Fullersta: 1,240.");
    }

    @Test
    void valueThatMayNotBeShownIsNotTold() {
        toldOf(
                ExampleViews.gaps(),
                district("Trångsund"),
                "För Trångsund finns inget värde att visa (färre än 10 svar).",
                "There is no value to show for Trångsund (fewer than 10 answers).");
        toldOf(
                ExampleViews.gaps(),
                district("Segeltorp"),
                "För Segeltorp finns inget värde att visa (värdet är skyddat av uppgiftslämnaren).",
                "There is no value to show for Segeltorp (the value is withheld by its producer).");
    }

    private static void toldOf(DistrictComparison view, AreaKey area, String swedish, String english) {
        var estimate = view.estimates().stream()
                .filter(one -> one.area().key().equals(area))
                .findFirst()
                .orElseThrow();
        assertThat(plain(SWEDISH.value(view.indicator(), estimate))).isEqualTo(swedish);
        assertThat(plain(ENGLISH.value(view.indicator(), estimate))).isEqualTo(english);
    }

    @Test
    void certainlyLowerIsToldAgainstTheRest() {
        said(
                of(ExampleViews.safety2021(), VARBY, COUNTY),
                "Det är tydligt signifikant lägre än i övriga Stockholms län (hela Stockholms län 67,5 %, skillnad −23"
                        + " procentenheter, 95 % KI −30 till −16).",
                "That is clearly significantly lower than in the rest of Stockholms län (all of Stockholms län 67.5 %,"
                        + " difference −23 percentage points, 95 % CI −30 to −16).");
    }

    @Test
    void certainlyHigherIsToldAgainstTheRest() {
        said(
                of(ExampleViews.safety2021(), district("Segeltorp"), NATION),
                "Det är signifikant högre än i övriga riket (hela riket 69,0 %, skillnad 7 procentenheter, 95 % KI"
                        + " 2–12).",
                "That is significantly higher than in the rest of the nation (all of the nation 69.0 %, difference 7"
                        + " percentage points, 95 % CI 2–12).");
    }

    @Test
    void uncertainDifferenceIsNeverCalledEquality() {
        said(
                of(ExampleViews.safety2021(), district("Sjödalen-Fullersta"), COUNTY),
                "Ingen säkerställd skillnad mot övriga Stockholms län (hela Stockholms län 67,5 %, skillnad −1"
                        + " procentenheter, 95 % KI −7 till 4).",
                "No statistically confirmed difference from the rest of Stockholms län (all of Stockholms län 67.5 %,"
                        + " difference −1 percentage points, 95 % CI −7 to 4).");
    }

    @Test
    void independentSampleIsNamedWithoutTheRest() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "33", 194)
                .answers(2021, district("Skogås"), "46", 200)
                .comparison(2021, VARBY, district("Skogås"));
        said(
                comparison,
                "Det är signifikant lägre än i Skogås (46 %, skillnad −13 procentenheter, 95 % KI −22 till −3).",
                "That is significantly lower than in Skogås (46 %, difference −13 percentage points, 95 % CI −22 to"
                        + " −3).");
    }

    @Test
    void largeSamplesCarryOneDecimal() {
        said(
                of(ExampleViews.safety2021(), HUDDINGE, COUNTY),
                "Det är tydligt signifikant lägre än i övriga Stockholms län (hela Stockholms län 67,5 %, skillnad −5,8"
                        + " procentenheter, 95 % KI −8,2 till −3,3).",
                "That is clearly significantly lower than in the rest of Stockholms län (all of Stockholms län 67.5 %,"
                        + " difference −5.8 percentage points, 95 % CI −8.2 to −3.3).");
    }

    @Test
    void bareBaselineIsToldAsUncertain() {
        said(
                of(ExampleViews.gaps(), district("Flemingsberg"), NATION),
                "Det är signifikant högre än värdet för riket, 20 %, vars osäkerhet är okänd.",
                "That is significantly higher than the figure for the nation, 20 %, whose uncertainty is unknown.");
        said(
                of(ExampleViews.gaps(), district("Sjödalen-Fullersta"), NATION),
                "Ingen säkerställd skillnad mot värdet för riket, 20 %, vars osäkerhet är okänd.",
                "No statistically confirmed difference from the figure for the nation, 20 %, whose uncertainty is"
                        + " unknown.");
        said(
                new ExampleSeries("BU_OTRYGG")
                        .answers(2021, VARBY, "10", 204)
                        .bare(2021, NATION, "20")
                        .comparison(2021, VARBY, NATION),
                "Det är signifikant lägre än värdet för riket, 20 %, vars osäkerhet är okänd.",
                "That is significantly lower than the figure for the nation, 20 %, whose uncertainty is unknown.");
    }

    @Test
    void shareOfUnknownBaseTellsHowManyAnswersItWouldTake() {
        said(
                new ExampleSeries("NTU_OTRYGG")
                        .bare(2010, HUDDINGE, "18")
                        .bare(2010, COUNTY, "16")
                        .comparison(2010, HUDDINGE, COUNTY),
                "Skillnaden mot Stockholms län, 16 %, kan ej prövas (antal svar saknas – det skulle krävas minst 1 291"
                        + " svar).",
                "The difference from Stockholms län, 16 %, cannot be tested (number of answers unknown – at least"
                        + " 1,291 answers would be needed).");
    }

    @Test
    void suppressedAreaIsToldByItsStatus() {
        said(
                of(ExampleViews.gaps(), district("Segeltorp"), COUNTY),
                "Jämfört med Stockholms län, 21,5 %: för litet underlag för att bedöma (värdet är skyddat av"
                        + " uppgiftslämnaren).",
                "Compared with Stockholms län, 21.5 %: too few answers to judge (the value is withheld by its"
                        + " producer).");
    }

    @Test
    void baselineWithoutAValueIsNamedAlone() {
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, VARBY, "45", 204)
                        .absent(2021, COUNTY, Status.MISSING)
                        .comparison(2021, VARBY, COUNTY),
                "Skillnaden mot Stockholms län kan ej prövas (jämförelsevärdet saknas).",
                "The difference from Stockholms län cannot be tested (the figure to compare with is missing).");
    }

    @Test
    void fewAnswersAreTold() {
        said(
                of(ExampleViews.gaps(), district("Stuvsta-Snättringe"), COUNTY),
                "Jämfört med Stockholms län, 21,5 %: för litet underlag för att bedöma (n = 24).",
                "Compared with Stockholms län, 21.5 %: too few answers to judge (n = 24).");
    }

    @Test
    void fewAnswersOfTheOtherSideAreTold() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG")
                .answers(2021, HUDDINGE, "45", 300)
                .answers(2021, COUNTY, "47", 320)
                .answers(2021, VARBY, "45", 204)
                .answers(2021, district("Skogås"), "80", 29);
        said(
                series.comparison(2021, HUDDINGE, COUNTY),
                "Jämfört med övriga Stockholms län: för litet underlag för att bedöma (n = 20).",
                "Compared with the rest of Stockholms län: too few answers to judge (n = 20).");
        said(
                series.comparison(2021, VARBY, district("Skogås")),
                "Jämfört med Skogås, 80 %: för litet underlag för att bedöma (n = 29).",
                "Compared with Skogås, 80 %: too few answers to judge (n = 29).");
    }

    @Test
    void otherDivisionsAreNotComparable() {
        AreaKey stuvsta = new AreaKey("HUD15", "Stuvsta");
        said(
                new ExampleSeries("BU_TRYGG")
                        .answers(2021, VARBY, "45", 204)
                        .answers(2021, stuvsta, "77", 318)
                        .comparison(2021, VARBY, stuvsta),
                "Ej jämförbart med Stuvsta, 77 %: olika områdesindelningar.",
                "Not comparable with Stuvsta, 77 %: different area divisions.");
    }

    @Test
    void selfSelectedAnswersAreDescriptive() {
        said(
                new ExampleSeries("ENK_TORGET")
                        .answers(2022, VARBY, "10", 400)
                        .answers(2022, HUDDINGE, "90", 4000)
                        .comparison(2022, VARBY, HUDDINGE),
                "Jämfört med Huddinge kommun, 90,0 %: beskrivande, prövas inte (de svarande har valt sig själva eller"
                        + " materialet är beskrivande).",
                "Compared with Huddinge kommun, 90.0 %: descriptive, not tested (respondents chose themselves or the"
                        + " material is descriptive).");
    }

    private static Comparison of(DistrictComparison view, AreaKey area, AreaKey baseline) {
        return view.of(area, baseline).orElseThrow();
    }

    private static void said(Comparison comparison, String swedish, String english) {
        assertThat(plain(SWEDISH.verdict(comparison))).isEqualTo(swedish);
        assertThat(plain(ENGLISH.verdict(comparison))).isEqualTo(english);
    }

    @Test
    void certainChangeIsToldWithBothValues() {
        Comparison change = new ExampleSeries("BU_TRYGG")
                .answers(2012, VARBY, "33", 194)
                .answers(2024, new AreaKey("HUD15", "Vårby"), "46", 200)
                .change(VARBY, 2012, 2024)
                .orElseThrow();
        changed(
                change,
                "Trygg ute ensam kvällstid i bostadsområdet i Vårby: 33 % (95 % KI 27–40, n = 194) år 2012 och 46 %"
                        + " (95 % KI 39–53, n = 200) år 2024. Säkerställd ökning, +13 procentenheter (95 % KI"
                        + " 3–22).",
                "Safe alone outdoors in the evening, own area in Vårby: 33 % (95 % CI 27–40, n = 194) in 2012 and 46 %"
                        + " (95 % CI 39–53, n = 200) in 2024. Confirmed increase, +13 percentage points (95 % CI"
                        + " 3–22).");
    }

    @Test
    void changeThatCannotBeTestedSaysWhy() {
        Comparison change = new ExampleSeries("BU_MTRYGG")
                .answers(2012, VARBY, "33", 20)
                .answers(2018, VARBY, "50", 194)
                .change(VARBY, 2012, 2018)
                .orElseThrow();
        changed(
                change,
                "Mycket trygg ute ensam kvällstid i Vårby: 33 % (95 % KI 17–55, n = 20) år 2012 och 50 % (95 % KI"
                        + " 43–57, n = 194) år 2018. Förändringen: underlag för litet (n = 20).",
                "Very safe alone outdoors in the evening in Vårby: 33 % (95 % CI 17–55, n = 20) in 2012 and 50 %"
                        + " (95 % CI 43–57, n = 194) in 2018. The change: too little to judge (n = 20).");
    }

    @Test
    void changeOfUnknownBaseDoesNotTellASizeThatWouldNotDo() {
        Comparison change = new ExampleSeries("BU_MTRYGG")
                .answers(2012, VARBY, "33", 194)
                .bare(2018, VARBY, "50")
                .change(VARBY, 2012, 2018)
                .orElseThrow();
        assertThat(change.requiredSize()).isEmpty();
        assertThat(SWEDISH_CHANGES.change(change)).endsWith(" Förändringen: kan ej prövas (antal svar saknas).");
        assertThat(ENGLISH_CHANGES.change(change))
                .endsWith(" The change: cannot be tested (number of answers unknown).");
    }

    private static void changed(Comparison change, String swedish, String english) {
        assertThat(plain(SWEDISH_CHANGES.change(change))).isEqualTo(swedish);
        assertThat(plain(ENGLISH_CHANGES.change(change))).isEqualTo(english);
    }

    @Test
    void sourceIsToldWithAnswersAndTurnout() {
        DistrictComparison view = ExampleViews.safety2021();
        var huddinge = view.estimates().stream()
                .filter(one -> one.area().key().equals(HUDDINGE))
                .findFirst()
                .orElseThrow();
        assertThat(plain(SWEDISH.source(view, huddinge)))
                .isEqualTo("(Källa: Befolkningsundersökningen 2021, n = 1 846, svarsandel 34 %.)");
        assertThat(plain(ENGLISH.source(view, huddinge)))
                .isEqualTo("(Source: Population survey 2021, n = 1,846, response rate 34 %.)");
    }

    @Test
    void numbersDoNotBreakFromTheirUnit() {
        Comparison comparison = of(ExampleViews.safety2021(), VARBY, COUNTY);
        assertThat(SWEDISH.verdict(comparison)).contains("67,5\u00A0%", "95\u00A0% KI");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingSpeaksOfCausesOrStandsInDoubleParentheses(Language language) {
        Pattern causes = Pattern.compile(
                "beror på|på grund av|orsak|leder till|tack vare|effekt|bevis|because|caused|due to|leads to|proof|prove",
                Pattern.CASE_INSENSITIVE);
        Pattern nested = Pattern.compile("\\([^)]*\\(|\\)\\)|[,:;]\\s*[,:;.]|\\{\\d|  ");
        Sentences sentences = new Sentences(new Words(language));
        assertThat(examples().flatMap(view -> view.estimates().stream().map(one -> sentences.about(view, one))))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        text -> assertThat(text).doesNotContainPattern(causes).doesNotContainPattern(nested));
    }

    private static Stream<DistrictComparison> examples() {
        return Stream.of(
                ExampleViews.safety2021(),
                ExampleViews.safety2012(),
                ExampleViews.gaps(),
                ExampleViews.single(),
                ExampleViews.fifteen(),
                ExampleViews.counts(),
                ExampleViews.fifty(),
                ExampleViews.longNames());
    }

    /// No-break spaces as spaces, so that the sentences above can be read.
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void tablesCarryOneDecimalMoreThanSentences() {
        DistrictComparison view = ExampleViews.safety2021();
        List<String> ranges = view.estimates().stream()
                .filter(one -> List.of(VARBY, HUDDINGE).contains(one.area().key()))
                .map(one -> SWEDISH.tableRange(one, one.interval().orElseThrow()))
                .toList();
        assertThat(ranges).containsExactlyInAnyOrder("38,4–52,0", "60,77–65,17");
    }

    @Test
    void tablesShowValuesAsPublishedOrWhyThereIsNone() {
        DistrictComparison view = ExampleViews.gaps();
        assertThat(view.estimates().stream().limit(7).map(one -> plain(SWEDISH.tableValue(view.indicator(), one))))
                .containsExactly("38,2 %", "prickad", "23,0 %", "saknas", "0 %", "< 10 svar", "ej frågad");
    }
}
