package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// From a request to a figure and its numbers.
final class ChartsTest {
    private static final Words SWEDISH = new Words(Language.SWEDISH);
    private static final AreaKey VAARBY = new AreaKey("HUD7", "Vårby");

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Workbench workbench;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        workbench = SampleWorkbench.whole(folder);
    }

    @AfterAll
    static void close() throws Exception {
        workbench.close();
    }

    private static Chart drawn(ChartRequest request) throws Exception {
        return workbench.charts().draw(request, SWEDISH);
    }

    private static ChartRequest dots(String... indicators) {
        return ChartRequest.of(ChartKind.DOTS, List.of(indicators));
    }

    @Test
    void withoutFurtherWishesEveryAreaStandsBesideCountyAndNationInTheLatestPeriod() throws Exception {
        Chart chart = drawn(dots("BU_TRYGG"));
        DistrictComparison view = chart.views().getFirst();
        assertThat(view.period()).isEqualTo(Period.year(2021));
        assertThat(view.districts()).hasSizeGreaterThan(6);
        assertThat(view.baselines()).extracting(one -> one.area().name()).containsExactly("Stockholms län", "Riket");
        assertThat(chart.figure().altText()).startsWith("Prickdiagram.");
    }

    @Test
    void aViewIsJudgedOnceUntilTheFileChanges(@TempDir Path folder) throws Exception {
        try (Workbench own = Workbench.create(folder.resolve("egen.lagesbild"), SampleWorkbench.CLOCK)) {
            own.imports().read(extract(folder.resolve("a.csv"), 2020, "45,0"));
            ChartRequest request =
                    dots(own.comparisons().indicators().getFirst().code()).among(List.of(VAARBY));
            DistrictComparison first =
                    own.charts().draw(request, SWEDISH).views().getFirst();
            Series series = own.comparisons().series(first.indicator());
            assertThat(own.comparisons().series(first.indicator())).isSameAs(series);
            assertThat(own.comparisons().districts(series, first.period(), List.of()))
                    .isSameAs(own.comparisons().districts(series, first.period(), List.of()));
            own.imports().read(extract(folder.resolve("b.csv"), 2021, "55,0"));
            DistrictComparison later =
                    own.charts().draw(request, SWEDISH).views().getFirst();
            assertThat(later.period()).isEqualTo(Period.year(2021));
            assertThat(later.areas().getFirst().value()).contains(55.0);
            own.imports().undo(own.imports().stored().getLast().id());
            assertThat(own.charts().draw(request, SWEDISH).views().getFirst().period())
                    .isEqualTo(Period.year(2020));
        }
    }

    private static Path extract(Path file, int year, String share) throws IOException {
        return Files.writeString(
                file,
                "Kommundel;Indikator;År;Andel (%);Antal svar\n"
                        + "Vårby;Fråga 1 om trygghet;" + year + ";" + share + ";204\n"
                        + "Skogås;Fråga 1 om trygghet;" + year + ";61,0;310\n");
    }

    @Test
    void withoutAskedAreasTheHeatMapShowsOneDivisionAndSaysWhatItLeavesOut() throws Exception {
        Chart chart = drawn(ChartRequest.of(ChartKind.HEATMAP, List.of("BU_TRYGG", "BU_OTRYGG", "POL_BIL"))
                .at(new ChartTime.OfEdition(2021)));
        assertThat(chart.views())
                .hasSize(3)
                .flatExtracting(DistrictComparison::districts)
                .extracting(one -> one.area().name())
                .contains("Flemingsberg", "Stuvsta-Snättringe")
                .doesNotContain("Länna", "Glömsta");
        Chart asked = drawn(chart.request().among(List.of(new AreaKey("HUD15", "Länna"))));
        assertThat(asked.views())
                .flatExtracting(DistrictComparison::districts)
                .extracting(one -> one.area().name())
                .contains("Länna");
    }

    @Test
    void askedAreasAloneAreShownBesideTheBaselines() throws Exception {
        Chart chart = drawn(
                dots("BU_TRYGG").at(new ChartTime.During(Period.year(2021))).among(List.of(VAARBY)));
        DistrictComparison view = chart.views().getFirst();
        assertThat(view.areas()).extracting(one -> one.area().name()).containsExactly("Vårby");
        assertThat(view.comparisons()).hasSize(2);
    }

    @Test
    void editionShowsItsLatestPeriod() throws Exception {
        assertThat(drawn(dots("BU_TRYGG").at(new ChartTime.OfEdition(2021)))
                        .views()
                        .getFirst()
                        .period())
                .isEqualTo(Period.year(2021));
    }

    @Test
    void answersOfWomenAloneAreShownWhenAsked() throws Exception {
        Chart chart = drawn(dots("BU_MTRYGG").about(Subgroup.of(Sex.WOMEN)));
        assertThat(chart.views().getFirst().period()).isEqualTo(Period.year(2018));
        assertThat(chart.views().getFirst().estimates())
                .allSatisfy(one ->
                        assertThat(one.observation().key().subgroup().sex()).isEqualTo(Sex.WOMEN))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeDrawnIsToldInASentence() {
        assertThatThrownBy(() -> drawn(dots()))
                .isInstanceOf(UndrawableException.class)
                .hasMessage("Välj minst ett mått.");
        assertThatThrownBy(() -> drawn(dots("FINNS_EJ")))
                .hasMessage("Måttet FINNS_EJ finns inte i den här lägesbilden.");
        assertThatThrownBy(() -> drawn(dots("BU_TRYGG").at(new ChartTime.During(Period.year(1987)))))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        e -> assertThat(e.reason()).isEqualTo(UndrawableException.Reason.NO_VALUES));
        assertThatThrownBy(() -> drawn(dots("BU_TRYGG").among(List.of(new AreaKey("SE", "0180")))))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        e -> assertThat(e.reason()).isEqualTo(UndrawableException.Reason.NO_AREA));
        assertThatThrownBy(() -> drawn(dots("BU_TRYGG").against(List.of(new AreaKey("SE", "0180")))))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        e -> assertThat(e.reason()).isEqualTo(UndrawableException.Reason.NO_COMPARATOR));
    }

    @Test
    void heatMapOfManySourcesShowsEachInItsOwnPeriod() throws Exception {
        Chart chart = drawn(ChartRequest.of(ChartKind.HEATMAP, List.of("BU_TRYGG", "RT_ANLAGD", "POL_BIL")));
        assertThat(chart.views()).hasSize(3);
        assertThat(chart.figure().title()).contains("säkerställt sämre");
    }

    @Test
    void developmentShowsRatesOnlyWhereInhabitantsAreKnown() throws Exception {
        Chart chart = drawn(ChartRequest.of(ChartKind.TREND, List.of("POL_BIL")));
        assertThat(chart.views()).hasSizeGreaterThan(2).allMatch(DistrictComparison::isByRate);
    }

    @Test
    void developmentOfOnePeriodIsRefused() {
        assertThatThrownBy(() -> drawn(
                        ChartRequest.of(ChartKind.TREND, List.of("MU_BRAPLATS")).at(new ChartTime.OfEdition(1990))))
                .isInstanceOf(UndrawableException.class);
    }

    @Test
    void mapHasATileForEachDistrictAndNoneWhereNobodyDrewOne() throws Exception {
        Chart chart = drawn(ChartRequest.of(ChartKind.MAP, List.of("POL_BIL")));
        assertThat(chart.views().getFirst().districts()).hasSize(15);
        assertThatThrownBy(() -> drawn(ChartRequest.of(ChartKind.MAP, List.of("AB_TOT"))))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        e -> assertThat(e.reason()).isEqualTo(UndrawableException.Reason.NO_MAP));
    }
}
