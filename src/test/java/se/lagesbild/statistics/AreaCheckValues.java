package se.lagesbild.statistics;

import static se.lagesbild.statistics.CheckValues.range;
import static se.lagesbild.statistics.CheckValues.say;
import static se.lagesbild.statistics.CheckValues.share;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Check values of the methods page about many areas, follow-ups, indexes and hidden cells.
final class AreaCheckValues {
    private static final Confidence P95 = Confidence.P95;
    private static final List<List<Long>> TABLE =
            List.of(List.of(3L, 20L, 17L), List.of(12L, 22L, 30L), List.of(25L, 31L, 40L));
    private static final TwoWayTable.Cell SMALL = new TwoWayTable.Cell(0, 0);

    private AreaCheckValues() {}

    static void addTo(Map<String, Supplier<String>> all) {
        manyAreas(all);
        followUpsAndIndexes(all);
        hiding(all);
    }

    private static void manyAreas(Map<String, Supplier<String>> all) {
        all.put(
                "ShareFunnel, RateFunnel, CountFunnel",
                () -> "0.28 with 20 answers: "
                        + range(
                                "%.1f–%.1f",
                                ShareFunnel.of(0.28, 20, P95).score().times(100))
                        + " %; 95 per 100 000 at 15 000: "
                        + range(
                                "%.1f–%.1f",
                                RateFunnel.of(95, 15_000, 100_000, P95).exact())
                        + "; 5 expected: " + range("%.3f–%.3f", CountFunnel.of(5, P95)));
        all.put("Overdispersion and MarshallSmoothing", () -> {
            MarshallSmoothing found = MarshallSmoothing.of(List.of(
                    new MarshallSmoothing.AreaCount(135, 2965),
                    new MarshallSmoothing.AreaCount(11, 241),
                    new MarshallSmoothing.AreaCount(196, 3560),
                    new MarshallSmoothing.AreaCount(2, 49)));
            return "135/2 965, 11/241, 196/3 560, 2/49: "
                    + (found.priorVariance() == 0 ? "no variance" : "variance")
                    + say(" between areas, all %.4f", found.smoothed().getLast());
        });
    }

    private static void followUpsAndIndexes(Map<String, Supplier<String>> all) {
        all.put("BeforeAfter, ShareFollowUp, CountFollowUp, WeightedDisplacement", () -> {
            ShareFollowUp shares = ShareFollowUp.of(
                    new BeforeAfter<>(share(120, 300), share(150, 310)),
                    new BeforeAfter<>(share(400, 1000), share(410, 1005)),
                    P95);
            CountFollowUp counts = CountFollowUp.of(change(100, 80), change(400, 420), P95);
            WeightedDisplacement.Part displaced = WeightedDisplacement.of(
                            new WeightedDisplacement.Zone(100, 80, 1), new WeightedDisplacement.Zone(400, 420, 1))
                    .total();
            return say("120/300 to 150/310 beside 400/1 000 to 410/1 005: %.1f points, ", 100 * shares.difference())
                    + range("%.1f to %.1f", shares.interval().times(100))
                    + say("; 100 to 80 beside 400 to 420: ratio %.3f, ", counts.ratio())
                    + range("%.3f–%.3f", counts.interval())
                    + say(", difference %.0f, standard error %.1f", displaced.value(), displaced.standardError());
        });
        all.put("Normalisation and Power", () -> {
            List<Double> found = Normalisation.PERCENTILE.of(List.of(10.0, 20.0, 30.0), true);
            return say(
                    "10, 20, 30: percentiles 1/%.0f, 1/%.0f, %.0f/6; 10 %% against 22 %%, 300 each: %.3f",
                    1 / found.get(0),
                    1 / found.get(1),
                    6 * found.get(2),
                    Power.of(new Proportion(0.1, 300), new Proportion(0.22, 300), P95));
        });
        all.put("CompositeIndex", () -> {
            List<CompositeIndex.Part> parts =
                    List.of(new CompositeIndex.Part(0.25, 1), new CompositeIndex.Part(0.81, 3));
            return say(
                    "0.25 of weight 1 and 0.81 of weight 3: mean %.3f, geometric %.3f",
                    CompositeIndex.mean(parts).orElseThrow(),
                    CompositeIndex.geometric(parts).orElseThrow());
        });
        all.put("RankDraws", () -> {
            RankDraws found = RankDraws.of(List.of(60.0, 47.4, 52.1, 46.8), List.of(4.8, 2.3, 4.5, 1.1), 1, 100_000, 1);
            return say(
                    "60.0, 47.4, 52.1, 46.8 with standard errors 4.8, 2.3, 4.5, 1.1: the first is highest in %.0f %% of draws",
                    100 * found.inTop().getFirst());
        });
        all.put("RankScenarios", () -> {
            RankScenarios found = RankScenarios.of(
                    List.of(
                            new RankScenarios.Indicator(List.of(10.0, 20.0, 90.0), 0, 100, 1),
                            new RankScenarios.Indicator(List.of(20.0, 10.0, 80.0), 0, 100, 1)),
                    1,
                    100,
                    1);
            return say(
                    "10, 20, 90 and 20, 10, 80 with equal weights: the third is highest in %.0f %% of %d runs",
                    100 * found.inTop().get(2), found.runs());
        });
    }

    private static void hiding(Map<String, Supplier<String>> all) {
        LinkedCells<TwoWayTable.Cell> cells = TwoWayTable.withMargins(TABLE);
        String table = "3 20 17 / 12 22 30 / 25 31 40";
        all.put("LinkedCells and TwoWayTable", () -> {
            List<Long> totals =
                    cells.sums().stream().map(sum -> cells.count(sum.total())).toList();
            return say(table + " has the totals %d, %d, %d and %d, %d, %d", totals.toArray());
        });
        all.put(
                "Suppression",
                () -> "in " + table + " "
                        + List.of("no", "one", "two", "three", "four")
                                .get(Suppression.of(cells, Set.of(SMALL))
                                        .secondary()
                                        .size())
                        + " more cells are hidden");
        all.put("SuppressionAudit", () -> {
            Interval found = SuppressionAudit.of(cells, Set.of(SMALL))
                    .intervals()
                    .values()
                    .iterator()
                    .next();
            return "in " + table + " with only the 3 hidden, it is found: " + range("%.0f–%.0f", found);
        });
    }

    private static BeforeAfter<CountFollowUp.Exposed> change(long before, long after) {
        return new BeforeAfter<>(new CountFollowUp.Exposed(before, 1), new CountFollowUp.Exposed(after, 1));
    }
}
