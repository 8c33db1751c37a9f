package se.lagesbild.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How the tables about many areas beside each other are read.
final class AreaReaders {
    private AreaReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("funnel_proportion", AreaReaders::shareFunnel);
        all.put("funnel_rate", AreaReaders::rateFunnel);
        all.put(
                "funnel_count_garwood",
                row -> row.expect(
                        "count_lower", "count_upper", CountFunnel.of(row.number("expected"), row.confidence())));
        all.put("overdispersion", AreaReaders::overdispersion);
        all.put("eb_marshall", AreaReaders::smoothing);
        all.put("correlation", AreaReaders::correlation);
        all.put("mean_t_interval", AreaReaders::mean);
        return all;
    }

    private static void shareFunnel(ReferenceRow row) {
        ShareFunnel found = ShareFunnel.of(row.number("target"), row.count("n"), row.confidence());
        row.expect("score_lower", "score_upper", found.score());
        row.expect("exact_lower", "exact_upper", found.exact());
    }

    private static void rateFunnel(ReferenceRow row) {
        RateFunnel found =
                RateFunnel.of(row.number("target_rate"), row.number("population"), row.number("per"), row.confidence());
        row.expect("expected", found.expected());
        row.expect("exact_lower", "exact_upper", found.exact());
        row.expect("normal_lower", "normal_upper", found.normal());
    }

    private static void overdispersion(ReferenceRow row) {
        List<Long> having = row.counts("x");
        List<Long> asked = row.counts("n");
        Overdispersion found = Overdispersion.of(
                IntStream.range(0, having.size())
                        .mapToObj(i ->
                                Proportion.ofCounts(having.get(i), asked.get(i)).orElseThrow())
                        .toList(),
                row.number("target"));
        row.expect("z", found.z());
        row.expect("phi_winsor10", found.phi());
        row.expect("tau2_additive", found.tauSquared());
    }

    private static void smoothing(ReferenceRow row) {
        List<Long> counts = row.counts("x");
        List<Double> exposure = row.list("n");
        MarshallSmoothing found = MarshallSmoothing.of(IntStream.range(0, counts.size())
                .mapToObj(i -> new MarshallSmoothing.AreaCount(counts.get(i), exposure.get(i)))
                .toList());
        row.expect("overall", found.overall());
        row.expect("prior_variance", found.priorVariance());
        row.expect("smoothed", found.smoothed());
    }

    private static void correlation(ReferenceRow row) {
        Optional<Correlation> values = Correlation.pearson(row.list("x"), row.list("y"), Confidence.P95);
        Optional<Correlation> ranks = Correlation.spearman(row.list("x"), row.list("y"));
        row.expect("pearson_r", values.map(Correlation::coefficient));
        row.expect("pearson_p", values.map(one -> one.pValue().orElse(Double.NaN)));
        row.expect("pearson_lower95", values.flatMap(Correlation::interval).map(Interval::lower));
        row.expect("pearson_upper95", values.flatMap(Correlation::interval).map(Interval::upper));
        row.expect("spearman_rho", ranks.map(Correlation::coefficient));
        row.expect("spearman_p_t", ranks.map(one -> one.pValue().orElse(Double.NaN)));
    }

    private static void mean(ReferenceRow row) {
        MeanInterval found =
                MeanInterval.of(row.list("values"), row.confidence()).orElseThrow();
        row.expect("mean", found.mean());
        row.expect("sd", found.deviation());
        row.expect("lower", found.interval().map(Interval::lower));
        row.expect("upper", found.interval().map(Interval::upper));
    }
}
