package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Bad and empty input is policy, not numbers: every row of `invalid_inputs.csv` is answered by exactly one case here.
final class InvalidInputs {
    static final Map<String, Runnable> CASES = cases();

    private InvalidInputs() {}

    /// A row is told by what is asked of which method and what shall happen.
    static String key(ReferenceRow row) {
        row.text("reason");
        return row.text("method") + " " + row.text("input") + " → " + row.text("expected");
    }

    static void answer(ReferenceRow row) {
        String key = key(row);
        assertThat(CASES).containsKey(key);
        CASES.getOrDefault(key, () -> {}).run();
    }

    private static Map<String, Runnable> cases() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        shares(all);
        differences(all);
        counts(all);
        trendsAndTests(all);
        surveysAndAges(all);
        followUps(all);
        return Collections.unmodifiableMap(all);
    }

    private static void shares(Map<String, Runnable> all) {
        all.put(
                "wilson x=-1;n=10 → reject",
                refused(() -> Proportion.ofCounts(-1, 10), "having must not be below 0, was -1"));
        all.put(
                "wilson x=11;n=10 → reject",
                refused(() -> Proportion.ofCounts(11, 10), "having must lie in 0..10, was 11"));
        all.put("wilson x=0;n=0 → no_value", noValue(() -> Proportion.ofCounts(0, 0)));
        all.put(
                "wilson x=5;n=-3 → reject",
                refused(() -> Proportion.ofCounts(5, -3), "asked must not be below 0, was -3"));
        all.put(
                "wilson x=NaN;n=10 → reject",
                refused(() -> new Proportion(Double.NaN / 10, 10), "share must lie in 0..1, was NaN"));
        all.put("wilson x=2.5;n=10 → reject_unless_weighted", InvalidInputs::fractionsOnlyByWeight);
        all.put(
                "wilson x=3;n=10;conf=1 → reject",
                refused(() -> new Confidence(1), "level must lie between 0.5 and 1, was 1.0"));
        all.put(
                "wilson x=3;n=10;conf=0 → reject",
                refused(() -> new Confidence(0), "level must lie between 0.5 and 1, was 0.0"));
        all.put(
                "wilson x=3;n=10;conf=95 → reject",
                refused(() -> new Confidence(95), "level must lie between 0.5 and 1, was 95.0"));
    }

    /// Counts are whole by their type; a share of a weighted survey has an effective size instead.
    private static void fractionsOnlyByWeight() {
        assertThat(List.of(Proportion.class.getMethods()))
                .filteredOn(method -> method.getName().equals("ofCounts"))
                .allSatisfy(method -> assertThat(method.getParameterTypes()).containsOnly(long.class, long.class));
        assertThat(WilsonInterval.of(new Proportion(2.5 / 10, 10), Confidence.P95)
                        .contains(0.25))
                .isTrue();
    }

    private static void differences(Map<String, Runnable> all) {
        all.put(
                "newcombe_difference x1=1;n1=0;x2=3;n2=10 → no_value",
                noValue(() -> Proportion.ofCounts(1, 0)
                        .map(one -> NewcombeDifference.of(
                                one, Proportion.ofCounts(3, 10).orElseThrow(), Confidence.P95))));
        all.put(
                "district_vs_rest x_d=10;n_d=20;x_w=8;n_w=100 → reject",
                refused(
                        () -> RestOfBaseline.ofCounts(10, 20, 8, 100),
                        "part must not be larger than whole, was 10 of 20 in 8 of 100"));
        all.put(
                "district_vs_rest x_d=10;n_d=120;x_w=18;n_w=100 → reject",
                refused(
                        () -> RestOfBaseline.ofCounts(10, 120, 18, 100),
                        "part must not be larger than whole, was 10 of 120 in 18 of 100"));
        all.put(
                "district_vs_rest x_d=10;n_d=100;x_w=10;n_w=100 → no_value",
                noValue(() -> RestOfBaseline.ofCounts(10, 100, 10, 100)));
        all.put(
                "published_margin_difference margin=0 → accept as exact value (census);"
                        + " z uses other margin; both 0 -> no p",
                InvalidInputs::exactValueOfACensus);
    }

    private static void exactValueOfACensus() {
        PublishedDifference one = PublishedDifference.of(60, 0, 50, 4, Confidence.P95);
        assertThat(one.interval()).isEqualTo(new Interval(6, 14));
        assertThat(one.test().orElseThrow().z()).isEqualTo(10 / (4 / Confidence.P95.z()));
        assertThat(PublishedDifference.of(60, 0, 50, 0, Confidence.P95).test()).isEmpty();
    }

    private static void counts(Map<String, Runnable> all) {
        all.put(
                "exact_poisson x=-2 → reject",
                refused(() -> GarwoodInterval.of(-2, Confidence.P95), "count must not be below 0, was -2"));
        all.put("crude_rate x=3;pop=0 → no_value", noValue(() -> CrudeRate.of(3, 0, 1000, Confidence.P95)));
        all.put("crude_rate x=1200;pop=1000;per=1000 → accept_warn", () -> {
            assertThat(CrudeRate.of(1200, 1000, 1000, Confidence.P95))
                    .hasValueSatisfying(found -> assertThat(found.rate()).isEqualTo(1200))
                    .hasValueSatisfying(
                            found -> assertThat(found.moreThanExposed()).isTrue());
            assertThat(CrudeRate.of(1000, 1000, 1000, Confidence.P95))
                    .hasValueSatisfying(
                            found -> assertThat(found.moreThanExposed()).isFalse());
        });
        all.put("rate_ratio_exact x1=0;t1=10;x2=0;t2=20 → ratio NaN; interval 0..Inf; p=1", () -> {
            RateRatio found = RateRatio.of(0, 10, 0, 20, Confidence.P95);
            assertThat(found.ratio()).isEmpty();
            assertThat(found.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
            assertThat(found.pValue()).isEqualTo(1);
            assertThat(RateRatio.minimumLikelihood(0, 10, 0, 20)).isEqualTo(1);
        });
        all.put(
                "rate_ratio_exact x1=3;t1=0;x2=1;t2=10 → reject",
                refused(
                        () -> RateRatio.of(3, 0, 1, 10, Confidence.P95),
                        "exposure must be above 0 and finite, was 0.0"));
    }

    private static void trendsAndTests(Map<String, Runnable> all) {
        all.put("mann_kendall_sen n=1 → no_value", noValue(() -> MannKendall.of(List.of(new YearValue(2021, 60)))));
        all.put(
                "cochran_armitage all x=0 → no_value",
                noValue(() -> ShareTrend.of(
                        List.of(new YearShare(1, 0, 10), new YearShare(2, 0, 10), new YearShare(3, 0, 10)))));
        all.put("cochran_armitage n_i=0 for one year → drop_year_warn", () -> {
            List<YearShare> three = List.of(new YearShare(1, 5, 10), new YearShare(3, 7, 12), new YearShare(4, 9, 11));
            List<YearShare> four = List.of(three.get(0), new YearShare(2, 0, 0), three.get(1), three.get(2));
            assertThat(ShareTrend.of(four)).isPresent().isEqualTo(ShareTrend.of(three));
            assertThat(ShareTrend.of(four).orElseThrow().years()).isEqualTo(3);
        });
        all.put(
                "p_adjust p=1.2 → reject",
                refused(
                        () -> MultipleTests.benjaminiHochberg(List.of(OptionalDouble.of(1.2))),
                        "p must lie in 0.0..1.0, was 1.2"));
        all.put(
                "p_adjust p=NaN → kept as missing; not counted in m",
                () -> assertThat(MultipleTests.bonferroni(List.of(
                                OptionalDouble.of(0.01), OptionalDouble.of(Double.NaN), OptionalDouble.empty())))
                        .containsExactly(OptionalDouble.of(0.01), OptionalDouble.empty(), OptionalDouble.empty()));
        all.put("correlation n=2 → r only; no p", () -> {
            Correlation found = Correlation.pearson(List.of(1.0, 2.0), List.of(5.0, 3.0), Confidence.P95)
                    .orElseThrow();
            assertThat(found.coefficient()).isEqualTo(-1);
            assertThat(found.pValue()).isEmpty();
            assertThat(found.interval()).isEmpty();
        });
        all.put(
                "correlation x constant → no_value",
                noValue(() -> Correlation.pearson(List.of(4.0, 4.0, 4.0), List.of(1.0, 2.0, 3.0), Confidence.P95)));
    }

    private static void surveysAndAges(Map<String, Runnable> all) {
        all.put(
                "weighted_proportion w=-1 → reject",
                refused(() -> new WeightedAnswer(true, -1), "weight must be finite and not below 0, was -1.0"));
        all.put(
                "weighted_proportion all w=0 → no_value",
                noValue(() -> WeightedShare.of(List.of(new WeightedAnswer(true, 0)), Confidence.P95)));
        all.put("weighted_proportion w=0 for one → accept", () -> {
            List<WeightedAnswer> two = List.of(new WeightedAnswer(true, 1), new WeightedAnswer(false, 3));
            List<WeightedAnswer> three = List.of(two.get(0), new WeightedAnswer(true, 0), two.get(1));
            assertThat(WeightedShare.of(three, Confidence.P95))
                    .isPresent()
                    .isEqualTo(WeightedShare.of(two, Confidence.P95));
        });
        all.put(
                "dsr_dobson total count <10 → no_value",
                noValue(() -> DirectlyStandardisedRate.of(
                        List.of(new Stratum(4, 1000, 500), new Stratum(5, 800, 500)), 1000, Confidence.P95)));
        String noPopulation = "population must be above 0 and finite, was 0.0";
        all.put("dsr_dobson pop stratum=0 and count>0 → reject", refused(() -> new Stratum(3, 0, 500), noPopulation));
        all.put("dsr_dobson pop stratum=0 and count=0 → reject", refused(() -> new Stratum(0, 0, 500), noPopulation));
    }

    private static void followUps(Map<String, Runnable> all) {
        all.put("did_counts_ratio one zero cell → accept: +0.5 on all four cells, stated", () -> {
            CountFollowUp found = CountFollowUp.of(change(10, 0), change(20, 30), Confidence.P95);
            assertThat(found.halfAdded()).isTrue();
            assertThat(found.ratio()).isEqualTo(0.5 / 10.5 / (30.5 / 20.5));
            assertThat(CountFollowUp.of(change(10, 1), change(20, 30), Confidence.P95)
                            .halfAdded())
                    .isFalse();
        });
    }

    private static BeforeAfter<CountFollowUp.Exposed> change(long before, long after) {
        return new BeforeAfter<>(new CountFollowUp.Exposed(before, 1), new CountFollowUp.Exposed(after, 1));
    }

    private static Runnable refused(ThrowingCallable input, String message) {
        return () -> assertThatIllegalArgumentException().isThrownBy(input).withMessage(message);
    }

    private static Runnable noValue(Supplier<Optional<?>> input) {
        return () -> assertThat(input.get()).isEmpty();
    }
}
