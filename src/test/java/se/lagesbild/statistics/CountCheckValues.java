package se.lagesbild.statistics;

import static se.lagesbild.statistics.CheckValues.range;
import static se.lagesbild.statistics.CheckValues.say;
import static se.lagesbild.statistics.CheckValues.spaced;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Check values of the methods page about counts, surveys and trends.
final class CountCheckValues {
    private static final Confidence P95 = Confidence.P95;

    private CountCheckValues() {}

    static void addTo(Map<String, Supplier<String>> all) {
        counts(all);
        surveys(all);
        trends(all);
    }

    private static void counts(Map<String, Supplier<String>> all) {
        all.put(
                "GarwoodInterval, ByarInterval, CountInterval",
                () -> "10 events: exact "
                        + range("%.2f–%.2f", CountInterval.EXACT.of(10, P95))
                        + ", Byar " + range("%.2f–%.2f", CountInterval.BYAR.of(10, P95)));
        all.put("CrudeRate", () -> {
            CrudeRate found = CrudeRate.of(7, 81_397, 1000, P95).orElseThrow();
            return say("7 of 81 397 per 1 000: %.4f, ", found.rate()) + range("%.4f–%.4f", found.interval());
        });
        all.put("CountAgainstExpected and StandardisedRatio", () -> {
            StandardisedRatio found = StandardisedRatio.of(102, 151.69, new Confidence(0.99), CountInterval.BYAR);
            return say(
                            "0 against 3.7: p %.4f; 102 against 151.69 at 99 %%, Byar: %.3f, ",
                            CountAgainstExpected.of(0, 3.7).central(), found.ratio())
                    + range("%.3f–%.3f", found.interval());
        });
        all.put("RateRatio", () -> {
            RateRatio found = RateRatio.of(11, 8000, 23, 41_000, P95);
            return say("11 of 8 000 against 23 of 41 000: %.2f, ", found.ratio().orElseThrow())
                    + range("%.2f–%.2f", found.interval())
                    + say(", p %.3f", found.pValue());
        });
        all.put("Stratum and DirectlyStandardisedRate", () -> {
            DirectlyStandardisedRate found = DirectlyStandardisedRate.of(
                            List.of(
                                    new Stratum(10, 1000, 4000),
                                    new Stratum(20, 2500, 5000),
                                    new Stratum(35, 1800, 1000)),
                            100_000,
                            P95)
                    .orElseThrow();
            return say("10, 20, 35 of 1 000, 2 500, 1 800 with standard 4 000, 5 000, 1 000: %.0f, ", found.rate())
                    + spaced(found.interval().lower()) + "–"
                    + spaced(found.interval().upper()) + " per 100 000";
        });
    }

    private static void surveys(Map<String, Supplier<String>> all) {
        all.put("WeightedAnswer and WeightedShare", () -> {
            WeightedShare found = WeightedShare.of(
                            List.of(new WeightedAnswer(true, 1), new WeightedAnswer(false, 9)), P95)
                    .orElseThrow();
            return say(
                    "one of two with weights 1 and 9: %.0f %%, effective size %.2f, design effect %.2f",
                    100 * found.proportion().share(), found.proportion().size(), found.designEffect());
        });
        all.put("StratifiedShare", () -> {
            Proportion found = StratifiedShare.of(List.of(
                            new StratifiedShare.Part(Proportion.ofPercent(49, 212), 15_588),
                            new StratifiedShare.Part(Proportion.ofPercent(76, 281), 12_864)))
                    .orElseThrow();
            return say(
                    "49 %% of 212 among 15 588 and 76 %% of 281 among 12 864: %.1f %%, n_eff %.0f, deff %.2f",
                    100 * found.share(), found.size(), (212 + 281) / found.size());
        });
        all.put(
                "EffectiveSize and ImpliedDesignEffect",
                () -> say(
                        "1 378 of 13 193 with design effect 2.27: %.1f; 89.8 %% ± 3.0 of 844: %.2f",
                        EffectiveSize.of(1378, 2.27, 13_193).orElseThrow(),
                        ImpliedDesignEffect.of(Proportion.ofPercent(89.8, 844), 0.03, P95)
                                .orElseThrow()));
    }

    private static void trends(Map<String, Supplier<String>> all) {
        all.put("YearShare and ShareTrend", () -> {
            long[] having = {300, 290, 270, 255, 240};
            long[] asked = {480, 470, 465, 460, 455};
            ShareTrend found = ShareTrend.of(IntStream.range(0, 5)
                            .mapToObj(i -> new YearShare(2017 + i, having[i], asked[i]))
                            .toList())
                    .orElseThrow();
            return say(
                    "300/480, 290/470, 270/465, 255/460, 240/455: %.2f points per year, p %.5f",
                    100 * found.slope(), found.test().pValue());
        });
        all.put("YearCount and CountTrend", () -> {
            CountTrend found = CountTrend.of(
                            List.of(
                                    new YearCount(1, 24, 13_022),
                                    new YearCount(2, 26, 11_733),
                                    new YearCount(3, 20, 9722)),
                            P95)
                    .orElseThrow();
            return say("24, 26, 20 of 13 022, 11 733, 9 722: %.3f per year, ", found.ratioPerYear())
                    + range("%.3f–%.3f", found.interval());
        });
        all.put("YearValue, MannKendall, TheilSenLine", () -> {
            double[] values = {62, 60, 61, 57, 55, 54};
            List<YearValue> series = IntStream.range(0, 6)
                    .mapToObj(i -> new YearValue(2017 + i, values[i]))
                    .toList();
            MannKendall found = MannKendall.of(series).orElseThrow();
            TheilSenLine line = TheilSenLine.of(series, P95).orElseThrow();
            return say(
                            "62, 60, 61, 57, 55, 54: S %d, exact p %.4f, %.2f per year, ",
                            found.s(), found.exactP().orElseThrow(), line.slope())
                    + range("%.1f to %.1f", line.interval());
        });
        all.put("RecentTrend", () -> {
            RecentTrend found = RecentTrend.of(Stream.of(56.91, 59.19, 61.11, 62.97, 63.75)
                            .map(value -> new Estimate(value, new Interval(value - 1.9, value + 1.9)))
                            .toList())
                    .orElseThrow();
            return say(
                            "56.91, 59.19, 61.11, 62.97, 63.75, each ± 1.9: %.2f per year, χ² %.1f, ",
                            found.slope(), found.chiSquare())
                    + found.direction().name().toLowerCase(Locale.ROOT);
        });
    }
}
