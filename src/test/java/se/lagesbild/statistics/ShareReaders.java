package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// How the tables about shares are read.
final class ShareReaders {
    private static final long HUGE = 1_000_000;

    private ShareReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("quantiles", ShareReaders::quantile);
        all.put("wilson", ShareReaders::wilson);
        all.put("clopper_pearson", ShareReaders::clopperPearson);
        all.put("newcombe_difference", ShareReaders::newcombe);
        all.put("newcombe_p_value", ShareReaders::inverted);
        all.put("district_vs_rest", ShareReaders::rest);
        all.put("mover_difference", row -> mover(row, 0));
        all.put("mover_correlated", row -> mover(row, row.number("corr")));
        all.put("published_margin_difference", ShareReaders::published);
        all.put("benchmark_verdict", ShareReaders::benchmark);
        all.put("two_proportion_z", ShareReaders::twoProportions);
        all.put("chisq_2x2", ShareReaders::chiSquare);
        all.put("fisher_2x2", ShareReaders::fisher);
        all.put("binomial_exact_test", ShareReaders::binomial);
        return all;
    }

    private static void quantile(ReferenceRow row) {
        double arg = row.number("arg");
        double a = row.number("a");
        double b = row.number("b");
        row.expect(
                "value",
                switch (row.text("function")) {
                    case "norm_two_sided_z" -> Quantiles.normal(arg);
                    case "norm_two_sided_p" -> Quantiles.normalTail(arg);
                    case "t_two_sided_crit" -> Quantiles.student(arg, a);
                    case "chisq_quantile" ->
                        arg < 0.5 ? Quantiles.chiSquareBelow(arg, a) : Quantiles.chiSquareAbove(1 - arg, a);
                    case "beta_quantile" ->
                        arg < 0.5 ? Quantiles.betaBelow(arg, a, b) : Quantiles.betaAbove(1 - arg, a, b);
                    default -> throw new IllegalArgumentException("no such function: " + row.text("function"));
                });
    }

    private static void wilson(ReferenceRow row) {
        Proportion proportion = row.proportion("x", "n");
        row.expect("p", proportion.share());
        row.expect("lower", "upper", WilsonInterval.of(proportion, row.confidence()));
    }

    private static void clopperPearson(ReferenceRow row) {
        Interval found = ClopperPearson.of(row.count("x"), row.count("n"), row.confidence())
                .orElseThrow();
        double relative = row.count("n") >= HUGE ? 1e-8 : 1e-10;
        row.expect("lower", found.lower(), relative);
        row.expect("upper", found.upper(), relative);
    }

    private static void newcombe(ReferenceRow row) {
        NewcombeDifference found =
                NewcombeDifference.of(row.proportion("x1", "n1"), row.proportion("x2", "n2"), row.confidence());
        row.expect("diff", found.difference());
        row.expect("lower", "upper", found.interval());
    }

    private static void inverted(ReferenceRow row) {
        Proportion one = row.proportion("x1", "n1");
        Proportion other = row.proportion("x2", "n2");
        row.expect("z_inverted", NewcombeDifference.invertedZ(one, other));
        row.expect("p_value", NewcombeDifference.of(one, other, Confidence.P95).pValue());
    }

    private static void rest(ReferenceRow row) {
        Proportion part = row.proportion("x_district", "n_district");
        Proportion whole = row.proportion("x_whole", "n_whole");
        Proportion rest = RestOfBaseline.ofCounts(
                        row.count("x_district"), row.count("n_district"), row.count("x_whole"), row.count("n_whole"))
                .orElseThrow();
        row.expect("n_rest", rest.size());
        row.expect("x_rest", rest.size() * rest.share());
        assertThat(RestOfBaseline.of(part, whole).orElseThrow().size()).isEqualTo(rest.size());
        NewcombeDifference found = NewcombeDifference.of(part, rest, row.confidence());
        row.expect("diff_rest", found.difference());
        row.expect("lower_rest", "upper_rest", found.interval());
        ZStatistic test = TwoProportionZ.of(part, rest);
        row.expect("z", test.z());
        row.expect("p_value", test.pValue());
        row.expect("diff_whole", part.share() - whole.share());
        row.expect("lower_whole", "upper_whole", found.interval().times(rest.size() / whole.size()));
    }

    private static void mover(ReferenceRow row, double correlation) {
        MoverDifference found =
                MoverDifference.of(estimate(row, "p1", "l1", "u1"), estimate(row, "p2", "l2", "u2"), correlation);
        row.expect("diff", found.difference());
        row.expect("lower", "upper", found.interval());
    }

    private static Estimate estimate(ReferenceRow row, String value, String lower, String upper) {
        return new Estimate(row.number(value), new Interval(row.number(lower), row.number(upper)));
    }

    private static void published(ReferenceRow row) {
        PublishedDifference found = PublishedDifference.of(
                row.number("p1"), row.number("margin1"), row.number("p2"), row.number("margin2"), Confidence.P95);
        row.expect("diff", found.difference());
        row.expect("lower", "upper", found.interval());
        row.expect("z", found.test().map(ZStatistic::z));
        row.expect("p_value", found.test().map(ZStatistic::pValue));
    }

    private static void benchmark(ReferenceRow row) {
        Proportion area = row.proportion("x", "n");
        row.expect("verdict_95", AgainstValue.of(area, row.number("benchmark"), Confidence.P95));
        row.expect("verdict_998", AgainstValue.of(area, row.number("benchmark"), Confidence.P998));
    }

    private static void twoProportions(ReferenceRow row) {
        ZStatistic test = TwoProportionZ.of(row.proportion("x1", "n1"), row.proportion("x2", "n2"));
        row.expect("z", test.z());
        row.expect("p_value", test.pValue());
    }

    private static FourfoldTable fourfold(ReferenceRow row) {
        return new FourfoldTable(row.count("a"), row.count("b"), row.count("c"), row.count("d"));
    }

    private static void chiSquare(ReferenceRow row) {
        Optional<FourfoldChiSquare> plain = FourfoldChiSquare.of(fourfold(row));
        Optional<FourfoldChiSquare> yates = FourfoldChiSquare.withYates(fourfold(row));
        row.expect("chisq", plain.map(FourfoldChiSquare::chiSquare));
        row.expect("p_value", plain.map(FourfoldChiSquare::pValue));
        row.expect("chisq_yates", yates.map(FourfoldChiSquare::chiSquare));
        row.expect("p_value_yates", yates.map(FourfoldChiSquare::pValue));
    }

    private static void fisher(ReferenceRow row) {
        FourfoldFisher found = FourfoldFisher.of(fourfold(row));
        row.expect("sample_odds_ratio", fourfold(row).oddsRatio());
        row.expect("p_two_sided", found.twoSided());
        row.expect("p_less", found.less());
        row.expect("p_greater", found.greater());
    }

    private static void binomial(ReferenceRow row) {
        BinomialExact found = BinomialExact.of(row.count("x"), row.count("n"), row.number("p0"))
                .orElseThrow();
        row.expect("p_value", found.pValue());
        row.expect("p_central", found.central());
    }
}
