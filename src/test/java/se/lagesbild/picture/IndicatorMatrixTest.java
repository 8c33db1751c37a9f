package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.Area;

final class IndicatorMatrixTest {
    private static IndicatorMatrix matrix(DistrictComparison... views) {
        return IndicatorMatrix.of(List.of(views), ExampleViews.GEOGRAPHY);
    }

    private static DistrictComparison unsafe() {
        return ExampleViews.survey2021("BU_OTRYGG").against(ExampleViews.COUNTY, ExampleViews.NATION);
    }

    @Test
    void areasWithMostThatIsCertainlyWorseStandFirst() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021(), ExampleViews.gaps());
        long before = Long.MAX_VALUE;
        for (int area = 0; area < matrix.areas().size(); area++) {
            assertThat(matrix.worse(area)).isLessThanOrEqualTo(before);
            before = matrix.worse(area);
        }
        assertThat(matrix.worse(0)).isPositive();
    }

    @Test
    void groundThatDivisionsShareStandsOnce() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021(), ExampleViews.fifteen());
        assertThat(matrix.areas()).extracting(Area::name).containsOnlyOnce("Vårby", "Skogås", "Flemingsberg");
        int vaarby = matrix.areas().stream().map(Area::name).toList().indexOf("Vårby");
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(row.areas().get(vaarby)).isPresent());
    }

    @Test
    void approximatelyTheSameGroundStandsTwice() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021(), ExampleViews.fifteen());
        assertThat(matrix.areas().stream().filter(area -> area.name().equals("Segeltorp")))
                .hasSize(2);
    }

    @Test
    void whatAnIndicatorIsComparedWithIsNoAreaOfIt() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021(), unsafe());
        assertThat(matrix.comparators()).extracting(Area::name).containsExactly("Stockholms län", "Riket");
        assertThat(matrix.areas()).extracting(Area::name).doesNotContain("Riket");
    }

    @Test
    void indicatorWithoutTheAreaHasAnEmptyCellNeverAZero() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021(), ExampleViews.single());
        IndicatorMatrix.Row single = matrix.rows().stream()
                .filter(row -> row.view().indicator().code().equals("BU_VETEJ"))
                .findFirst()
                .orElseThrow();
        assertThat(single.areas().stream().filter(cell -> cell.isPresent())).hasSize(1);
    }

    @Test
    void cellsShowTheVerdictAgainstTheFirstComparatorThatAllowsATest() {
        IndicatorMatrix matrix = matrix(ExampleViews.safety2021());
        assertThat(matrix.comparisons()
                        .filter(one -> !one.estimate().area().level().isReference()))
                .allMatch(one -> one.baseline().area().key().equals(ExampleViews.COUNTY));
    }
}
