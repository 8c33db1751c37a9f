package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// How the tables about indexes, planning and hidden cells are read.
final class IndexReaders {
    private static final int DRAWS = 10_000;
    private static final long SEED = 20_261_121;

    private IndexReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("normalisation", IndexReaders::normalisation);
        all.put("power_two_proportions", IndexReaders::power);
        all.put("suppression_audit", IndexReaders::suppression);
        all.put("rank_uncertainty_analytic", IndexReaders::ranks);
        return all;
    }

    private static void normalisation(ReferenceRow row) {
        List<Double> values = row.list("values");
        boolean up = row.number("direction") > 0;
        row.expect("zscore", Normalisation.Z_SCORE.of(values, up));
        row.expect("minmax", Normalisation.MIN_MAX.of(values, up));
        row.expect("percentile_midrank", Normalisation.PERCENTILE.of(values, up));
    }

    private static void power(ReferenceRow row) {
        Proportion one = new Proportion(row.number("p1"), row.number("n1"));
        Proportion other = new Proportion(row.number("p2"), row.number("n2"));
        row.expect("power_alpha05", Power.of(one, other, Confidence.P95));
    }

    private static void suppression(ReferenceRow row) {
        List<List<Long>> table = Arrays.stream(row.text("table_rows").split(";", -1))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(Long::valueOf).toList())
                .toList();
        List<List<Boolean>> hidden = Arrays.stream(row.text("suppressed_mask").split(";", -1))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map("1"::equals).toList())
                .toList();
        LinkedCells<TwoWayTable.Cell> cells = TwoWayTable.withMargins(table);
        Set<TwoWayTable.Cell> unknown = cells.counts().keySet().stream()
                .filter(cell -> cell.row() < table.size()
                        && cell.column() < table.get(cell.row()).size())
                .filter(cell -> hidden.get(cell.row()).get(cell.column()))
                .collect(Collectors.toSet());
        SuppressionAudit<TwoWayTable.Cell> found = SuppressionAudit.of(cells, unknown);
        row.expectText(
                "feasible_interval_per_cell",
                found.intervals().entrySet().stream()
                        .map(one -> "%d,%d:%d..%d"
                                .formatted(
                                        one.getKey().row(),
                                        one.getKey().column(),
                                        Math.round(one.getValue().lower()),
                                        Math.round(one.getValue().upper())))
                        .collect(Collectors.joining("|")));
        row.expect("any_cell_recoverable", found.recoverable());
    }

    /// Draws are near the exact values, not at them: within four standard errors.
    private static void ranks(ReferenceRow row) {
        List<Double> scores = row.list("score");
        List<Double> errors = row.list("se");
        RankDraws found = RankDraws.of(scores, errors, (int) row.count("k"), DRAWS, SEED);
        assertThat(RankDraws.of(scores, errors, (int) row.count("k"), DRAWS, SEED))
                .isEqualTo(found);
        List<Double> inTop = row.list("prob_in_top_k");
        List<Double> ranks = row.list("expected_rank_1_is_highest");
        for (int i = 0; i < scores.size(); i++) {
            double p = inTop.get(i);
            double error = Math.sqrt(p * (1 - p) / found.draws());
            assertThat(found.inTop().get(i)).isCloseTo(p, within(4 * error));
            // A rank is a sum of indicators; its deviation is at most half its range.
            double rankError = (scores.size() - 1) / 2.0 / Math.sqrt(found.draws());
            assertThat(found.expectedRanks().get(i)).isCloseTo(ranks.get(i), within(4 * rankError));
        }
    }
}
