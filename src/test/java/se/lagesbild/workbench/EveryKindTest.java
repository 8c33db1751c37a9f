package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Mark;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Cell;
import se.lagesbild.text.ComparisonGrid;
import se.lagesbild.text.Grid;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// What holds for every chart of the catalogue, with the sample data.
final class EveryKindTest {
    private static final Words WORDS = EveryChart.WORDS;
    private static final Names NAMES = new Names(WORDS);

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

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void theTableHasALineForEveryMarkWithTheValueThatIsDrawn(ChartKind kind) throws Exception {
        for (Chart chart : EveryChart.of(workbench, kind)) {
            Grid grid = ComparisonGrid.of(chart.views(), WORDS);
            assertThat(grid.lines())
                    .as("%s, %s", kind, chart.title())
                    .hasSize(chart.views().stream()
                            .mapToInt(view ->
                                    view.baselineAreas().size() + view.areas().size())
                            .sum());
            assertThat(grid.heads().contains(WORDS.get("figure.head.group")))
                    .as("whether the table tells whose answers a line holds")
                    .isEqualTo(kind == ChartKind.GROUPS || isOfGroup(chart));
            Set<List<Cell>> lines = new HashSet<>(chosen(grid));
            for (Mark mark : EveryChart.drawn(chart.figure()).marks()) {
                for (Observation drawn : mark.observations()) {
                    check(chart, lines, drawn);
                }
            }
        }
    }

    private static boolean isOfGroup(Chart chart) {
        return chart.views().stream()
                .flatMap(view -> view.estimates().stream())
                .anyMatch(one -> !one.observation().key().subgroup().equals(Subgroup.ALL));
    }

    /// Area, period, value, file and line of every line.
    private static List<List<Cell>> chosen(Grid grid) {
        List<Integer> columns = List.of("area", "period", "value", "file", "line").stream()
                .map(key -> grid.heads().indexOf(WORDS.get("paper.table." + key)))
                .toList();
        return grid.lines().stream()
                .map(line -> columns.stream().map(line::get).toList())
                .toList();
    }

    private static void check(Chart chart, Set<List<Cell>> lines, Observation drawn) {
        boolean people = chart.views().stream()
                .flatMap(EveryKindTest::told)
                .flatMap(one -> one.rate().stream())
                .anyMatch(rate -> rate.exposure().populations().contains(drawn));
        if (people) {
            return; // inhabitants behind a rate are a column of its line
        }
        Optional<DistrictComparison> view = chart.views().stream()
                .filter(one -> told(one).anyMatch(part -> part.parts().contains(drawn)))
                .findFirst();
        assertThat(view).as("what is drawn of %s", drawn.key()).isPresent();
        Estimate estimate = told(view.get())
                .filter(one -> one.parts().contains(drawn))
                .findFirst()
                .orElseThrow();
        Observation shown = estimate.observation();
        List<Cell> line = List.of(
                Cell.of(NAMES.label(estimate.area())),
                Cell.of(view.get().period().label()),
                estimate.isShown() ? Cell.of(shown.value().orElseThrow()) : Cell.empty(),
                Cell.of(shown.origin().fileName()),
                Cell.of(shown.origin().line()));
        if (estimate.isShown()) {
            assertThat(lines).contains(line);
        } else {
            assertThat(lines)
                    .anySatisfy(one -> assertThat(one)
                            .contains(line.get(0), line.get(1), line.get(3), line.get(4))
                            .element(2)
                            .isInstanceOf(Cell.Text.class));
        }
    }

    /// Baselines may have been computed from the areas.
    private static Stream<Estimate> told(DistrictComparison view) {
        return Stream.concat(view.areas().stream(), view.baselineAreas().stream());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void theTextForScreenReadersNamesKindFindingExtremesAndComparator(ChartKind kind) throws Exception {
        List<Chart> charts = EveryChart.of(workbench, kind);
        if (kind == ChartKind.DUMBBELL || kind == ChartKind.SLOPE) {
            assertThat(charts)
                    .anySatisfy(
                            chart -> assertThat(chart.figure().altText()).containsPattern("Högst .+→.+, lägst .+→"));
        }
        for (Chart chart : charts) {
            String told = chart.figure().altText();
            assertThat(told)
                    .as("%s", kind)
                    .startsWith(WORDS.get("figure.alt." + word(kind)))
                    .contains(chart.title());
            if (told.endsWith("…")) {
                continue; // what comes last is cut
            }
            chart.views().getLast().baselineAreas().stream()
                    .filter(one -> kind != ChartKind.GROUPS && isDrawn(kind, chart, one))
                    .findFirst()
                    .map(Estimate::area)
                    .ifPresent(
                            area -> assertThat(told.toLowerCase(WORDS.language().locale()))
                                    .contains(NAMES.of(area)
                                            .toLowerCase(WORDS.language().locale())));
            if (isByArea(kind)) {
                greatest(chart.views().getLast())
                        .ifPresent(area -> assertThat(told).contains(area));
            }
        }
    }

    /// Of two rounds, only what both know is drawn.
    private static boolean isDrawn(ChartKind kind, Chart chart, Estimate baseline) {
        return (kind != ChartKind.DUMBBELL && kind != ChartKind.SLOPE)
                || EveryChart.drawn(chart.figure()).marks().stream()
                        .anyMatch(mark -> mark.area().equals(baseline.area().key()));
    }

    /// Whose extremes are areas; the others tell cells, measures, groups or changes.
    private static boolean isByArea(ChartKind kind) {
        return switch (kind) {
            case BARS, DOTS, TREND, FUNNEL, RATES, MAP -> true;
            case HEATMAP, PROFILE, SCATTER, GROUPS, DUMBBELL, SLOPE -> false;
        };
    }

    private static Optional<String> greatest(DistrictComparison view) {
        List<Estimate> shown = view.areas().stream()
                .filter(one -> view.position(one).isPresent())
                .sorted(Comparator.comparingDouble(
                                (Estimate one) -> view.position(one).orElseThrow())
                        .reversed())
                .toList();
        return shown.size() < 2
                ? Optional.empty()
                : Optional.of(NAMES.label(shown.getFirst().area()));
    }

    private static String word(ChartKind kind) {
        return switch (kind) {
            case HEATMAP -> "matrix";
            case BARS -> "bars";
            case DOTS -> "kind";
            case TREND -> "trend";
            case DUMBBELL -> "dumbbell";
            case SLOPE -> "slope";
            case PROFILE -> "profile";
            case SCATTER -> "pair";
            case FUNNEL -> "funnel";
            case GROUPS -> "groups";
            case RATES -> "rates";
            case MAP -> "map";
        };
    }
}
