package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Correction;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.ExampleSeries;
import se.lagesbild.picture.OtherQuestion;

/// The sentences on levels, sizes, rates, corrections, trends and follow-ups, word by word.
final class VerdictWordsTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final AreaKey SKOGAS = district("Skogås");
    private static final Sentences SWEDISH = new Sentences(new Words(Language.SWEDISH));
    private static final Sentences ENGLISH = new Sentences(new Words(Language.ENGLISH));
    private static final ChangeSentences CHANGES = new ChangeSentences(new Words(Language.SWEDISH));
    private static final ChangeSentences ENGLISH_CHANGES = new ChangeSentences(new Words(Language.ENGLISH));

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void certainOnlyAtTheOrdinaryLevelIsNotCalledClear() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "60", 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(plain(SWEDISH.verdict(comparison)))
                .startsWith("Det är signifikant lägre än i övriga Stockholms län");
    }

    @Test
    void smallButCertainDifferenceIsCalledSo() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, COUNTY, "67.5", 8452)
                .answers(2021, NATION, "69.6", 90_000)
                .comparison(2021, COUNTY, NATION);
        assertThat(plain(SWEDISH.verdict(comparison)))
                .isEqualTo("Säkerställd men liten skillnad: lägre än i övriga riket (hela riket 69,6 %, skillnad −2,3"
                        + " procentenheter, 95 % KI −3,4 till −1,3).");
        assertThat(plain(ENGLISH.verdict(comparison)))
                .isEqualTo("A confirmed but small difference: lower than in the rest of the nation (all of the nation"
                        + " 69.6 %, difference −2.3 percentage points, 95 % CI −3.4 to −1.3).");
    }

    @Test
    void limitThatWouldRoundToNoDifferenceGetsMoreDecimals() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "60.9", 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(plain(SWEDISH.verdict(comparison))).contains("skillnad −7 procentenheter, 95 % KI −13,7 till −0,2");
    }

    @Test
    void strictLevelAndSmallnessAreToldAgainstABareValueToo() {
        assertThat(bare("40", 900))
                .isEqualTo("Det är tydligt signifikant lägre än värdet för riket, 62 %, vars osäkerhet är okänd.");
        assertThat(bare("60.5", 9000))
                .isEqualTo("Säkerställd men liten skillnad: lägre än värdet för riket, 62 %, vars osäkerhet är okänd.");
    }

    private static String bare(String value, long answers) {
        return plain(SWEDISH.verdict(new ExampleSeries("BU_TRYGG")
                .answers(2021, COUNTY, value, answers)
                .bare(2021, NATION, "62")
                .comparison(2021, COUNTY, NATION)));
    }

    private static ExampleSeries crimes() {
        return new ExampleSeries("POL_MISSUTE")
                .events(2021, VARBY, "48", 10_537)
                .events(2021, SKOGAS, "273", 103_000);
    }

    @Test
    void rateIsToldAsARatioPerResident() {
        Comparison comparison = crimes().comparison(2021, VARBY, SKOGAS);
        assertThat(plain(SWEDISH.value(comparison.indicator(), comparison.estimate())))
                .isEqualTo("Misshandel utomhus i Vårby: 48 (4,56 per 1 000 invånare, 95 % KI 3,36–6,04).");
        assertThat(plain(SWEDISH.verdict(comparison)))
                .isEqualTo("Det är tydligt signifikant fler än i Skogås (1,7 gånger så många per invånare, 95 % KI"
                        + " 1,2–2,3).");
        assertThat(plain(ENGLISH.verdict(comparison)))
                .isEqualTo("That is clearly significantly more than in Skogås (1.7 times as many per resident, 95 % CI"
                        + " 1.2–2.3).");
    }

    @Test
    void peopleOfAnEarlierYearAreTold() {
        Comparison comparison = new ExampleSeries("POL_MISSUTE")
                .bare(2022, VARBY, "48")
                .people(2021, VARBY, 10_000)
                .bare(2022, SKOGAS, "52")
                .people(2021, SKOGAS, 10_000)
                .comparison(2022, VARBY, SKOGAS);
        assertThat(SWEDISH.verdict(comparison)).endsWith("Folkmängden är från ett tidigare år.");
    }

    @Test
    void rateAgainstABareRateSaysThatItsUncertaintyIsUnknown() {
        Comparison comparison = new ExampleSeries("AB_TOT")
                .bare(2021, HUDDINGE, "12474")
                .counted(2021, HUDDINGE, "14214")
                .bare(2021, COUNTY, "10000")
                .comparison(2021, HUDDINGE, COUNTY);
        assertThat(plain(SWEDISH.verdict(comparison)))
                .startsWith("Det är tydligt signifikant fler än i Stockholms län (1,2 gånger så många per invånare")
                .endsWith("Osäkerheten i värdet för Stockholms län är okänd.");
        assertThat(plain(SWEDISH.value(comparison.indicator(), comparison.estimate())))
                .isEqualTo("Anmälda brott totalt i Huddinge kommun: 12 474 per 100 000 invånare (95 % KI 12 270–12 681,"
                        + " 14 214 händelser).");
    }

    @Test
    void correctionIsToldOnlyWhereItWasAskedFor() {
        DistrictComparison one = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "60.9", 204)
                .answers(2021, SKOGAS, "45", 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .districts(2021, COUNTY);
        DistrictComparison other = new ExampleSeries("BU_MTRYGG")
                .answers(2021, VARBY, "24", 204)
                .answers(2021, SKOGAS, "25", 204)
                .answers(2021, COUNTY, "25", 8452)
                .districts(2021, COUNTY);
        DistrictComparison corrected = Correction.within(List.of(one, other)).applyTo(one);
        assertThat(plain(SWEDISH.verdict(corrected.of(VARBY, COUNTY).orElseThrow())))
                .endsWith("Enskilt signifikant, men inte efter korrigering för 4 jämförelser.");
        assertThat(plain(SWEDISH.verdict(corrected.of(SKOGAS, COUNTY).orElseThrow())))
                .endsWith("Kvarstår efter korrigering för 4 jämförelser.");
        assertThat(SWEDISH.verdict(one.of(VARBY, COUNTY).orElseThrow())).doesNotContain("korrigering");
    }

    @Test
    void weightsAreTold() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG").answers(2021, COUNTY, "67.5", 8452);
        Map.of("Flemingsberg", 15_588L, "Segeltorp", 12_864L)
                .forEach((name, people) ->
                        series.answers(2021, district(name), "60", 250).people(2021, district(name), people));
        Comparison comparison = series.answers(2021, HUDDINGE, "60", 500).comparison(2021, HUDDINGE, COUNTY);
        assertThat(plain(SWEDISH.verdict(comparison)))
                .endsWith("Prövningen väger kommundelarna efter folkmängd (effektivt n = 495).");
    }

    @Test
    void anotherQuestionIsToldWithWhatDiffers() {
        ExampleSeries own = new ExampleSeries("BU_OTRYGG").answers(2021, VARBY, "40", 204);
        ExampleSeries other = new ExampleSeries("NTU_OTRYGG").answers(2021, COUNTY, "27.5", 15_400);
        ComparablePair pair = ComparablePair.shipped().stream()
                .filter(one -> one.partnerOf("BU_OTRYGG").isPresent())
                .findFirst()
                .orElseThrow();
        OtherQuestion found = own.picture()
                .otherQuestions(own.series(), Period.year(2021), other.series(), pair)
                .getFirst();
        assertThat(plain(SWEDISH.otherQuestion(found)))
                .isEqualTo("Stockholms län: 27,5 % (95 % KI 26,8–28,2, n = 15 400) enligt ”Otrygg ute sent i eget"
                        + " område” (NTU Lokal 2021). Ej jämförbart: annan fråga (NTU frågar om sen kväll och räknar"
                        + " med dem som inte går ut).");
    }

    @Test
    void trendIsToldPerYearWithItsTest() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        String[] values = {"62", "60", "61", "57", "55", "54"};
        for (int i = 0; i < values.length; i++) {
            series.bare(2017 + i, VARBY, values[i]);
        }
        assertThat(plain(CHANGES.trend(series.trend(VARBY).orElseThrow())))
                .isEqualTo("Säkerställd minskning 2017–2022, −1,7 procentenheter per år (Mann–Kendall, p = 0,017).");
        assertThat(plain(ENGLISH_CHANGES.trend(series.trend(VARBY).orElseThrow())))
                .isEqualTo("Confirmed decrease 2017–2022, −1.7 percentage points per year (Mann–Kendall, p = 0.017).");
    }

    @Test
    void trendOfMonthsIsToldByItsMonths() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE");
        for (int month = 1; month <= 6; month++) {
            series.bare(Period.parse("2021-0" + month).orElseThrow(), VARBY, String.valueOf(40 + month));
        }
        assertThat(plain(CHANGES.trend(series.trend(VARBY).orElseThrow()))).contains("2021-01–2021-06");
    }

    @Test
    void trendOfTooFewYearsSaysHowManyItTakes() {
        ExampleSeries series =
                new ExampleSeries("BU_TRYGG").bare(2017, VARBY, "62").bare(2018, VARBY, "60");
        assertThat(CHANGES.trend(series.trend(VARBY).orElseThrow()))
                .isEqualTo("För få år för trend (minst 5; 3 för antal av antal, 5 för enbart värden).");
    }

    @Test
    void followUpNeverSaysThatTheMeasureIsTheCause() {
        String told = plain(CHANGES.followUp(new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "55", 310)
                .answers(2021, SKOGAS, "40", 1000)
                .answers(2024, SKOGAS, "41", 1005)
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow()));
        assertThat(told)
                .contains("Vårby: 40 % (95 % KI 35–46, n = 300) år 2021 och 55 % (95 % KI 49–60, n = 310) år 2024")
                .contains("Skillnaden mellan förändringarna är säkerställd: +14 procentenheter (95 % KI 5–23).")
                .endsWith("Det visar inte ensamt att åtgärden är orsaken.");
    }

    @Test
    void followUpOfAHiddenCountSaysThatItIsNotShown() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT")
                .events(2021, VARBY, "3", 10_500)
                .events(2024, VARBY, "6", 10_500)
                .events(2021, SKOGAS, "12", 20_000)
                .events(2024, SKOGAS, "14", 20_000);
        assertThat(plain(CHANGES.followUp(
                        series.followUp(VARBY, SKOGAS, 2021, 2024).orElseThrow())))
                .contains("Vårby: värdet för 2021 visas inte; 6 (")
                .endsWith("Skillnaden mellan förändringarna: underlag för litet (antalet visas inte).");
        assertThat(plain(ENGLISH_CHANGES.followUp(
                        series.followUp(VARBY, SKOGAS, 2021, 2024).orElseThrow())))
                .endsWith("Difference between the changes: too few events to judge (the count is not shown).");
    }

    @Test
    void followUpTellsTheFewestAnswersAndMissingPopulations() {
        String few = plain(CHANGES.followUp(new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "55", 310)
                .answers(2021, SKOGAS, "40", 28)
                .answers(2024, SKOGAS, "41", 25)
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow()));
        assertThat(few).endsWith("underlag för litet (n = 25).");
        String peopleless = plain(CHANGES.followUp(new ExampleSeries("POL_MISSUTE")
                .bare(2021, VARBY, "40")
                .bare(2024, VARBY, "55")
                .bare(2021, SKOGAS, "40")
                .bare(2024, SKOGAS, "41")
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow()));
        assertThat(peopleless).endsWith("kan ej prövas (folkmängd saknas).");
    }

    @Test
    void noSentenceNamesACauseOrClaimsEqualityOrProof() {
        Map.of(
                        Language.SWEDISH,
                        List.of("tack vare", "leder till", "beror på", "bevis", " lika ", "orsakar", "effekten av"),
                        Language.ENGLISH,
                        List.of("thanks to", "leads to", "because of the", "proof", "proves", " equal ", "causes"))
                .forEach((language, blocked) -> new Words(language)
                        .bundle().keySet().stream()
                                .filter(key -> key.matches(
                                        "(sentence|verdict|headline|effect|note|trend|followup|figure)\\..*"))
                                .forEach(key -> assertThat(new Words(language)
                                                .bundle()
                                                .getString(key)
                                                .toLowerCase(Locale.ROOT))
                                        .as(key)
                                        .doesNotContain(blocked)));
    }

    @Test
    void everySentenceOnAValueCarriesItsIntervalAnswersAndSource() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .districts(2021, COUNTY);
        Estimate varby = view.areas().getFirst();
        assertThat(plain(SWEDISH.about(view, varby)))
                .contains("95 % KI 38–52", "n = 204", "95 % KI −30 till −16")
                .endsWith("(Källa: Befolkningsundersökningen 2021, n = 204.)");
    }
}
