package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// Single figures of the sample files, looked up by hand in the files.
final class SampleFiguresTest {
    private static Delivery read(String file) throws IntakeException {
        return TestFiles.huddinge().read(Path.of("sample-data", file));
    }

    private static Observation find(Delivery delivery, String indicator, int year, String area, ObservationKind kind) {
        return find(delivery, indicator, Period.year(year), area, Subgroup.ALL, kind);
    }

    private static Observation find(
            Delivery delivery, String indicator, Period period, String area, Subgroup group, ObservationKind kind) {
        int slash = area.indexOf('/');
        AreaKey place = new AreaKey(area.substring(0, slash), area.substring(slash + 1));
        ObservationKey key = new ObservationKey(indicator, period, place, group, kind);
        return delivery.observations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + delivery.observations()));
    }

    private static void hasValue(Observation one, String value) {
        assertThat(one.value().orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void aThirdInWordsIsAnEstimated33OutOf194() throws IntakeException {
        Observation varby = find(
                read("historik/befolkningsundersokning_2012_kommundel.csv"),
                "BU_TRYGG",
                2012,
                "HUD7/Vårby",
                ObservationKind.VALUE);
        hasValue(varby, "33");
        assertThat(varby.flags()).containsExactly(Flag.ESTIMATED);
        assertThat(varby.base()).contains(Base.of(194));
        assertThat(varby.text()).isEqualTo("en tredjedel");
        assertThat(varby.origin().line()).isEqualTo(10);
        assertThat(varby.origin().column()).isEqualTo(5);
    }

    @Test
    void theRowSamtligaIsTheMunicipalityAndAnEmptyShareKeepsItsAnswers() throws IntakeException {
        Delivery delivery = read("historik/befolkningsundersokning_2012_kommundel.csv");
        Observation all = find(delivery, "BU_TRYGG", 2012, "SE/0126", ObservationKind.VALUE);
        assertThat(all.status()).isEqualTo(Status.MISSING);
        assertThat(all.base()).contains(Base.of(1827));
        assertThat(delivery.waves()).hasSize(1);
        assertThat(delivery.waves()
                        .getFirst()
                        .turnout(new AreaKey("SE", "0126"))
                        .orElseThrow()
                        .sample())
                .isEqualTo(OptionalLong.of(4200));
        assertThat(delivery.waves().getFirst().turnouts()).hasSize(8);
    }

    @Test
    void rowsBySexBecomeSubgroups() throws IntakeException {
        Observation women = find(
                read("historik/befolkningsundersokning_2018_kommundel.csv"),
                "BU_MTRYGG",
                Period.year(2018),
                "SE/0126",
                Subgroup.of(Sex.WOMEN),
                ObservationKind.VALUE);
        hasValue(women, "13");
    }

    @Test
    void nationCountyAndMunicipalityStandInOneColumn() throws IntakeException {
        Delivery delivery = read("historik/ntu_regional_2010.csv");
        hasValue(find(delivery, "NTU_OTRYGG", 2010, "SE/0126", ObservationKind.VALUE), "18");
        hasValue(find(delivery, "NTU_OTRYGG", 2010, "SE/01", ObservationKind.VALUE), "16");
        hasValue(find(delivery, "NTU_OTRYGG", 2010, "SE/00", ObservationKind.VALUE), "15");
        Observation cars = find(delivery, "NTU_OROBIL", 2010, "SE/0126", ObservationKind.VALUE);
        assertThat(cars.status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void yearsUnderCrimeTypesAndCrimeTypesUnderYearsGiveTheSame() throws IntakeException {
        Delivery earlier = read("2021/polisen_anmalda_brott_kommundel_2016_2021.csv");
        Delivery later = read("2024/polisen_anmalda_brott_kommundel_2019_2024.csv");
        hasValue(find(earlier, "POL_SKAD", 2020, "HUD7/Flemingsberg", ObservationKind.COUNT), "315");
        hasValue(find(later, "POL_SKAD", 2020, "HUD15/Flemingsberg", ObservationKind.COUNT), "315");
        hasValue(find(earlier, "POL_RAN", 2016, "HUD7/Segeltorp", ObservationKind.COUNT), "0");
        hasValue(find(later, "POL_VINR", 2024, "HUD15/Vårby", ObservationKind.COUNT), "40");
    }

    @Test
    void theYearStandsInTheFileNameAloneAndCountAndRateAreTwo() throws IntakeException {
        Delivery delivery = read("2021/anmalda_brott_kommunerna_2021_SYNTETISK.csv");
        hasValue(find(delivery, "AB_TOT", 2021, "SE/0126", ObservationKind.COUNT), "14214");
        hasValue(find(delivery, "AB_TOT", 2021, "SE/0126", ObservationKind.VALUE), "12474");
        hasValue(find(delivery, "AB_TOT", 2021, "SE/00", ObservationKind.COUNT), "1468210");
    }

    @Test
    void preliminaryHeadersMarkTheirNumbers() throws IntakeException {
        assertThat(read("2024/anmalda_brott_kommunerna_2024_prel_SYNTETISK.csv").observations())
                .allSatisfy(one -> assertThat(one.flags()).containsExactlyInAnyOrder(Flag.PRELIMINARY, Flag.SYNTHETIC));
    }

    @Test
    void aRowOfMarginIsTheIntervalOfItsShare() throws IntakeException {
        Delivery delivery = read("2021/medborgarundersokning_kolada_2021_SYNTETISK.csv");
        Observation dark = find(delivery, "MU_MORKT", 2021, "SE/0126", ObservationKind.VALUE);
        hasValue(dark, "63.2");
        assertThat(dark.published())
                .isEqualTo(Optional.of(PublishedInterval.around(new BigDecimal("63.2"), new BigDecimal("3.9"))));
        assertThat(delivery.rows().stored()).isEqualTo(8);
    }

    @Test
    void populationOfScbAddsUpWithAndWithoutAnAreaList() throws IntakeException {
        Delivery known = read("historik/scb_regso_folkmangd_huddinge.csv");
        Delivery unknown = TestFiles.intake(ShippedGeography.sweden())
                .read(Path.of("sample-data/historik/scb_regso_folkmangd_huddinge.csv"));
        for (Delivery delivery : List.of(known, unknown)) {
            BigDecimal sum = delivery.observations().stream()
                    .filter(one -> one.key().period().equals(Period.year(2023)))
                    .flatMap(one -> one.value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("113920");
            assertThat(delivery.outcome()).isEqualTo(Outcome.ACCEPT);
        }
        assertThat(known.newAreas()).isEmpty();
        assertThat(unknown.newAreas()).hasSize(22);
        assertThat(unknown.newAreas().getFirst().key()).isEqualTo(new AreaKey("REGSO", "0126/Flemingsberg västra"));
    }

    @Test
    void aMisspeltDistrictIsAQuestionWithASuggestion() throws IntakeException {
        Delivery delivery = read("2024/befolkningsundersokning_2024_kommundel.csv");
        assertThat(delivery.problems())
                .filteredOn(one -> one.code() == ProblemCode.UNKNOWN_DISTRICT)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.raw()).isEqualTo("Flemmingsberg");
                    assertThat(one.line()).isEqualTo(4);
                    assertThat(one.suggestion()).contains("Flemingsberg");
                    assertThat(one.choices())
                            .startsWith("Flemingsberg")
                            .contains("Vårby")
                            .endsWith("new", "skip_row");
                });
        assertThat(delivery.rows().stored()).isZero();
    }

    @Test
    void aListOfEventsBecomesCountsPerAreaMonthAndType() throws IntakeException {
        Delivery delivery = read("2024/brandforsvaret_handelser_2024.csv");
        assertThat(delivery.sum()).isEqualByComparingTo("262");
        assertThat(delivery.problems().stream()
                        .filter(one -> one.level() == Level.HOLD)
                        .map(Problem::raw))
                .containsExactly("Okänt", "Trångssund");
        assertThat(delivery.observations().stream()
                        .filter(one -> one.key().indicator().equals("RT_AUTO"))
                        .mapToInt(one -> one.value().orElseThrow().intValueExact())
                        .sum())
                .isEqualTo(72);
        assertThat(delivery.observations())
                .allSatisfy(one -> assertThat(one.key().period().years()).isBetween(0.07, 0.09));
    }
}
