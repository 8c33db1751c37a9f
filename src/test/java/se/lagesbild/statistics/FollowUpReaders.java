package se.lagesbild.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// How the tables about before and after are read.
final class FollowUpReaders {
    private FollowUpReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("did_proportions", FollowUpReaders::shares);
        all.put("did_counts_ratio", FollowUpReaders::counts);
        all.put("weighted_displacement_difference", FollowUpReaders::plain);
        all.put("wdd_displacement_weights", FollowUpReaders::weighted);
        return all;
    }

    private static void shares(ReferenceRow row) {
        List<Long> having = row.counts("x_T0_T1_C0_C1");
        List<Long> asked = row.counts("n_T0_T1_C0_C1");
        ShareFollowUp found = ShareFollowUp.of(share(having, asked, 0), share(having, asked, 2), row.confidence());
        row.expect("did", found.difference());
        row.expect("se_wald", found.standardError());
        row.expect("z", found.waldTest().map(ZStatistic::z));
        row.expect("p_value", found.waldTest().map(ZStatistic::pValue));
        row.expect("wald_lower", "wald_upper", found.waldInterval());
        row.expect("mover_lower", "mover_upper", found.interval());
    }

    private static BeforeAfter<Proportion> share(List<Long> having, List<Long> asked, int at) {
        return new BeforeAfter<>(
                Proportion.ofCounts(having.get(at), asked.get(at)).orElseThrow(),
                Proportion.ofCounts(having.get(at + 1), asked.get(at + 1)).orElseThrow());
    }

    private static void counts(ReferenceRow row) {
        List<Long> counts = row.counts("c_T0_T1_C0_C1");
        List<Double> exposure = row.list("exposure_T0_T1_C0_C1");
        CountFollowUp found =
                CountFollowUp.of(count(counts, exposure, 0), count(counts, exposure, 2), row.confidence());
        row.expect("ratio_of_ratios", found.ratio());
        row.expect("lower", "upper", found.interval());
        row.expect("p_value", found.test().pValue());
    }

    private static BeforeAfter<CountFollowUp.Exposed> count(List<Long> counts, List<Double> exposure, int at) {
        return new BeforeAfter<>(
                new CountFollowUp.Exposed(counts.get(at), exposure.get(at)),
                new CountFollowUp.Exposed(counts.get(at + 1), exposure.get(at + 1)));
    }

    private static void plain(ReferenceRow row) {
        List<Long> counts = row.counts("c_T0_T1_C0_C1");
        List<Double> even = List.of(1.0, 1.0);
        WeightedDisplacement.Part found = WeightedDisplacement.of(zone(counts, even, 0), zone(counts, even, 1))
                .total();
        row.expect("wdd", found.value());
        row.expect("se", found.standardError());
        row.expect("z", found.test().map(ZStatistic::z));
        row.expect("p_value", found.test().map(ZStatistic::pValue));
        row.expect("lower", "upper", found.interval(row.confidence()));
    }

    private static void weighted(ReferenceRow row) {
        List<Long> counts = row.counts("c_T0_T1_C0_C1_DT0_DT1_DC0_DC1");
        List<Double> lengths = row.list("time_weights_pre_post");
        List<Double> sizes = row.list("area_weights_T_C_DT_DC");
        WeightedDisplacement found = WeightedDisplacement.of(
                zone(counts, sizes, 0),
                zone(counts, sizes, 1),
                zone(counts, sizes, 2),
                zone(counts, sizes, 3),
                new BeforeAfter<>(lengths.get(0), lengths.get(1)));
        row.expect("wdd_local", found.local().value());
        row.expect("se_local", found.local().standardError());
        row.expect("wdd_displacement", found.displaced().value());
        row.expect("se_displacement", found.displaced().standardError());
        row.expect("wdd_total", found.total().value());
        row.expect("se_total", found.total().standardError());
        row.expect("z_total", found.total().test().map(ZStatistic::z));
        row.expect("lower_total", "upper_total", found.total().interval(row.confidence()));
    }

    private static WeightedDisplacement.Zone zone(List<Long> counts, List<Double> sizes, int at) {
        return new WeightedDisplacement.Zone(counts.get(2 * at), counts.get(2 * at + 1), sizes.get(at));
    }
}
