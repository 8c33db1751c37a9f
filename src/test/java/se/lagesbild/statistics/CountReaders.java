package se.lagesbild.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How the tables about counts and rates are read.
final class CountReaders {
    private CountReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put(
                "exact_poisson",
                row -> row.expect("lower", "upper", GarwoodInterval.of(row.count("x"), row.confidence())));
        all.put("byar", row -> row.expect("lower", "upper", ByarInterval.of(row.number("x"), row.confidence())));
        all.put("crude_rate", CountReaders::crudeRate);
        all.put("poisson_expected_test", CountReaders::expected);
        all.put("standardised_ratio", CountReaders::standardisedRatio);
        all.put("rate_ratio_exact", CountReaders::rateRatio);
        all.put("rate_ratio_district_vs_rest", CountReaders::rateRatioToRest);
        all.put("dsr_dobson", CountReaders::standardised);
        return all;
    }

    private static void crudeRate(ReferenceRow row) {
        long count = row.count("x");
        CountInterval method = CountInterval.valueOf(row.text("method").toUpperCase(Locale.ROOT));
        row.expect("method", CountInterval.asFingertips(count));
        CrudeRate found = CrudeRate.of(count, row.number("population"), row.number("per"), row.confidence(), method)
                .orElseThrow();
        row.expect("rate", found.rate());
        row.expect("lower", "upper", found.interval());
    }

    private static void expected(ReferenceRow row) {
        CountAgainstExpected found = CountAgainstExpected.of(row.count("x"), row.number("expected"));
        row.expect("p_two_sided", found.twoSided());
        row.expect("p_le", found.atMost());
        row.expect("p_ge", found.atLeast());
        row.expect("p_central", found.central());
    }

    private static void standardisedRatio(ReferenceRow row) {
        long observed = row.count("observed");
        StandardisedRatio found = StandardisedRatio.of(
                observed, row.number("expected"), row.confidence(), CountInterval.asFingertips(observed));
        row.expect("ratio", found.ratio());
        row.expect("lower", "upper", found.interval());
    }

    private static void rateRatio(ReferenceRow row) {
        RateRatio found =
                RateRatio.of(row.count("x1"), row.number("t1"), row.count("x2"), row.number("t2"), row.confidence());
        row.expect("ratio", found.ratio());
        expectTest(row, found);
        row.expect(
                "p_value",
                RateRatio.minimumLikelihood(row.count("x1"), row.number("t1"), row.count("x2"), row.number("t2")));
    }

    private static void rateRatioToRest(ReferenceRow row) {
        RateRatio found = RateRatio.toRest(
                        row.count("x_district"),
                        row.number("pop_district"),
                        row.count("x_whole"),
                        row.number("pop_whole"),
                        row.confidence())
                .orElseThrow();
        row.expect("ratio_to_rest", found.ratio());
        expectTest(row, found);
        row.expect(
                "p_value",
                RateRatio.minimumLikelihood(
                        row.count("x_district"),
                        row.number("pop_district"),
                        row.count("x_whole") - row.count("x_district"),
                        row.number("pop_whole") - row.number("pop_district")));
    }

    private static void expectTest(ReferenceRow row, RateRatio found) {
        row.expect("lower", "upper", found.interval());
        row.expect("p_central", found.pValue());
    }

    private static void standardised(ReferenceRow row) {
        List<Long> events = row.counts("x");
        List<Double> population = row.list("population");
        List<Double> standard = row.list("standard");
        List<Stratum> strata = IntStream.range(0, events.size())
                .mapToObj(i -> new Stratum(events.get(i), population.get(i), standard.get(i)))
                .toList();
        DirectlyStandardisedRate found = DirectlyStandardisedRate.of(strata, row.number("per"), row.confidence())
                .orElseThrow();
        row.expect("dsr", found.rate());
        row.expect("variance_unit", found.variance());
        row.expect("lower", "upper", found.interval());
        row.expect("fay_feuer_lower", "fay_feuer_upper", found.gammaInterval());
    }
}
