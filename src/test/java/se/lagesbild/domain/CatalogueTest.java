package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void everyIndicatorHasAKnownSource() {
        Set<String> sources = CATALOGUE.sources().stream().map(Source::code).collect(Collectors.toSet());
        assertThat(CATALOGUE.indicators())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(sources).contains(one.source()));
    }

    @Test
    void codesAreUnique() {
        assertThat(ShippedTable.named("indicators.csv").rows())
                .extracting(row -> row.get("code"))
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.sources()).extracting(Source::code).doesNotHaveDuplicates();
    }

    @Test
    void nineSourcesMakeTheLagesbild() {
        assertThat(CATALOGUE.sources())
                .filteredOn(Source::lagesbild)
                .extracting(Source::code)
                .containsExactlyInAnyOrder("BU", "UNG", "POL", "MU", "NTU", "MED", "ENK", "VAN", "SBFF");
    }

    @Test
    void sourceOfFilesThatNameNoneIsKnown() {
        assertThat(CATALOGUE.source(Source.UNKNOWN).lagesbild()).isFalse();
    }

    @Test
    void unknownSourceIsAFaultOfOurs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.source("XYZ"))
                .withMessage("no source of code XYZ");
    }

    @Test
    void everyBreakIsAboutAKnownIndicatorOrSource() {
        Set<String> scopes = Stream.concat(
                        CATALOGUE.sources().stream().map(Source::code),
                        CATALOGUE.indicators().stream().map(Indicator::code))
                .collect(Collectors.toSet());
        assertThat(CATALOGUE.breaks())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(scopes).contains(one.scope()));
    }

    @Test
    void noLabelOfOneSourceMeansTwoIndicators() {
        Map<String, Set<String>> codes = ShippedTable.named("indicators.csv").rows().stream()
                .flatMap(row -> labels(row).stream()
                        .map(label -> Map.entry(row.get("source") + ": " + AreaName.fold(label), row.get("code"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(codes)
                .allSatisfy((label, meant) -> assertThat(meant).as(label).hasSize(1));
    }

    private static List<String> labels(ShippedTable.Row row) {
        return Stream.concat(
                        Stream.of(row.get("name"), row.get("code")),
                        Arrays.stream(row.get("texts").split("\\|")))
                .filter(label -> !label.isBlank())
                .toList();
    }

    @Test
    void labelsAreFoldedAndBelongToOneSource() {
        assertThat(Catalogue.labels("BU"))
                .containsEntry("mycket eller ganska trygg", "BU_TRYGG")
                .containsEntry("bu_trygg", "BU_TRYGG")
                .doesNotContainKey("personrån");
    }

    @ParameterizedTest
    @CsvSource({
        "NTU_OTRYGG, 2016, 2017, true",
        "NTU_OTRYGG, 2017, 2016, true",
        "NTU_OTRYGG, 2017, 2018, false",
        "NTU_OTRYGG, 2010, 2016, false",
        "MU_MORKT, 2020, 2021, true",
        "POL_SKAD, 2019, 2020, true",
        "POL_RAN, 2019, 2020, false",
        "BU_TRYGG, 2012, 2024, false"
    })
    void breakOfAnIndicatorOrItsSourceLiesBetweenPeriods(String code, int one, int other, boolean broken) {
        Indicator indicator = CATALOGUE.indicator(code).orElseThrow();
        assertThat(CATALOGUE
                        .breakBetween(indicator, Period.year(one), Period.year(other))
                        .isPresent())
                .isEqualTo(broken);
    }
}
