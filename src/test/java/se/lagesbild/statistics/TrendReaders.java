package se.lagesbild.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How the tables about trends are read.
final class TrendReaders {
    private static final double REGRESSION = 1e-7;

    private TrendReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("cochran_armitage", TrendReaders::share);
        all.put("poisson_trend", TrendReaders::count);
        all.put("mann_kendall_sen", TrendReaders::value);
        all.put("recent_trend_fingertips", TrendReaders::recent);
        return all;
    }

    private static void share(ReferenceRow row) {
        List<Long> having = row.counts("x");
        List<Long> asked = row.counts("n");
        List<Double> score = row.list("score");
        List<YearShare> series = IntStream.range(0, having.size())
                .mapToObj(i -> new YearShare(score.get(i), having.get(i), asked.get(i)))
                .toList();
        Optional<ShareTrend> found = ShareTrend.of(series);
        row.expect("chisq", found.map(ShareTrend::chiSquare));
        row.expect("z", found.map(ShareTrend::test).map(ZStatistic::z));
        row.expect("p_value", found.map(ShareTrend::test).map(ZStatistic::pValue));
        row.expect("slope_per_unit", found.map(ShareTrend::slope));
        if (series.size() == RecentTrend.POINTS) {
            Optional<RecentTrend> recent = RecentTrend.ofShares(series);
            row.expect("chisq", recent.map(RecentTrend::chiSquare));
            row.expect("slope_per_unit", recent.map(RecentTrend::slope));
        }
    }

    private static void count(ReferenceRow row) {
        List<Long> counts = row.counts("x");
        List<Double> population = row.list("population");
        List<Double> year = row.list("year");
        CountTrend found = CountTrend.of(
                        IntStream.range(0, counts.size())
                                .mapToObj(i -> new YearCount(year.get(i), counts.get(i), population.get(i)))
                                .toList(),
                        Confidence.P95)
                .orElseThrow();
        row.expect("rate_ratio_per_year", found.ratioPerYear(), REGRESSION);
        row.expect("lower95", found.interval().lower(), REGRESSION);
        row.expect("upper95", found.interval().upper(), REGRESSION);
        row.expect("p_wald", found.test().pValue(), REGRESSION);
        row.expect("deviance", found.deviance(), REGRESSION);
        Optional<CountTrend.QuasiTrend> quasi = found.quasi();
        row.expect(
                "pearson_dispersion",
                quasi.map(CountTrend.QuasiTrend::dispersion).orElse(Double.NaN),
                REGRESSION);
        row.expect("quasi_lower95", quasi.map(one -> one.interval().lower()).orElse(Double.NaN), REGRESSION);
        row.expect("quasi_upper95", quasi.map(one -> one.interval().upper()).orElse(Double.NaN), REGRESSION);
        row.expect("quasi_p", quasi.map(CountTrend.QuasiTrend::pValue).orElse(Double.NaN), REGRESSION);
    }

    private static void value(ReferenceRow row) {
        List<Double> years = row.list("t");
        List<Double> values = row.list("y");
        List<YearValue> series = IntStream.range(0, years.size())
                .mapToObj(i -> new YearValue(years.get(i), values.get(i)))
                .toList();
        MannKendall found = MannKendall.of(series).orElseThrow();
        row.expect("S", (double) found.s());
        row.expect("var_S", found.variance());
        row.expect("z", found.test().z());
        row.expect("p_value", found.test().pValue());
        row.expect("p_exact_no_ties", found.exactP());
        row.expect("tau_b", found.tau());
        TheilSenLine line = TheilSenLine.of(series, Confidence.P95).orElseThrow();
        row.expect("sen_slope", line.slope());
        row.expect("sen_intercept", line.intercept());
        row.expect("sen_lower95", "sen_upper95", line.interval());
    }

    private static void recent(ReferenceRow row) {
        List<Double> values = row.list("value");
        List<Double> lower = row.list("lower95");
        List<Double> upper = row.list("upper95");
        RecentTrend found = RecentTrend.of(IntStream.range(0, values.size())
                        .mapToObj(i -> new Estimate(values.get(i), new Interval(lower.get(i), upper.get(i))))
                        .toList())
                .orElseThrow();
        row.expect("slope", found.slope());
        row.expect("chisq", found.chiSquare());
        row.expect("all_leave_one_out_same_sign", found.steady());
        row.expect("verdict", found.direction());
    }
}
