package se.lagesbild.statistics;

import static se.lagesbild.statistics.CheckValues.range;
import static se.lagesbild.statistics.CheckValues.say;
import static se.lagesbild.statistics.CheckValues.share;
import static se.lagesbild.statistics.CheckValues.spaced;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Check values of the methods page about shares and tests of them.
final class ShareCheckValues {
    private static final Confidence P95 = Confidence.P95;
    private static final Proportion VARBY = Proportion.ofPercent(33, 194);
    private static final Proportion FLEMINGSBERG = Proportion.ofPercent(46, 200);

    private ShareCheckValues() {}

    static void addTo(Map<String, Supplier<String>> all) {
        shares(all);
        tests(all);
    }

    private static void shares(Map<String, Supplier<String>> all) {
        all.put("Proportion, Confidence, Interval", () -> say("z %.3f and %.3f", P95.z(), Confidence.P998.z()));
        all.put(
                "WilsonInterval",
                () -> say(
                        "33 %% of 194 answers: %s; 46 %% of 200: %s",
                        range("%.1f–%.1f", WilsonInterval.of(VARBY, P95).times(100)),
                        range("%.1f–%.1f", WilsonInterval.of(FLEMINGSBERG, P95).times(100))));
        all.put("NewcombeDifference", () -> {
            NewcombeDifference found = NewcombeDifference.of(VARBY, FLEMINGSBERG, P95);
            return say("33 %% of 194 against 46 %% of 200: %.1f points, ", 100 * found.difference())
                    + range("%.1f to %.1f", found.interval().times(100));
        });
        all.put("RestOfBaseline", () -> {
            Proportion rest =
                    RestOfBaseline.of(VARBY, Proportion.ofPercent(54, 1378)).orElseThrow();
            return say("33 %% of 194 in 54 %% of 1 378: the rest is %.2f %% of ", 100 * rest.share())
                    + spaced(rest.size());
        });
        all.put(
                "RequiredSize",
                () -> "18 % against 16 %: "
                        + spaced((double) RequiredSize.toTell(0.18, 0.16, P95).orElseThrow())
                        + "; 18 % against 15 %: "
                        + spaced((double) RequiredSize.toTell(0.18, 0.15, P95).orElseThrow()));
        all.put("ClopperPearson", () -> {
            Interval found = ClopperPearson.of(0, 10, P95).orElseThrow().times(100);
            return say("0 of 10: %.0f–%.2f %%", found.lower(), found.upper());
        });
        all.put("Estimate and MoverDifference", () -> {
            MoverDifference found = MoverDifference.of(
                    new Estimate(0.3831, new Interval(0.3162, 0.4283)),
                    new Estimate(0.6210, new Interval(0.5737, 0.6480)));
            return say("0.3831 (0.3162–0.4283) less 0.6210 (0.5737–0.6480): %.4f, ", found.difference())
                    + range("%.4f to %.4f", found.interval());
        });
        all.put("Uncertain and UncertainDifference", () -> {
            double p = UncertainDifference.of(new Uncertain.Share(VARBY), new Uncertain.Exact(0.4))
                    .pValue();
            Uncertain published = new Uncertain.Published(new Estimate(77.5, new Interval(74.4, 80.6)), P95);
            return say("33 %% of 194 less an exact 40 %%: p %.3f; 77.5 (74.4–80.6 at 95 %%) at 99.8 %%: ", p)
                    + range("%.1f–%.1f", published.at(Confidence.P998));
        });
        all.put("PublishedDifference", () -> {
            PublishedDifference found = PublishedDifference.of(77.5, 3.1, 67.3, 3.3, P95);
            return say("77.5 ± 3.1 less 67.3 ± 3.3: %.1f, ", found.difference())
                    + range("%.1f to %.1f", found.interval());
        });
        all.put(
                "AgainstValue",
                () -> "119 of 722 against 24.2 %: "
                        + AgainstValue.of(share(119, 722), 0.242, P95).name().toLowerCase(Locale.ROOT));
    }

    private static void tests(Map<String, Supplier<String>> all) {
        all.put("TwoProportionZ and ZStatistic", () -> {
            ZStatistic found = TwoProportionZ.of(share(56, 70), share(48, 80));
            return say("56 of 70 against 48 of 80: z %.3f, p %.4f", found.z(), found.pValue());
        });
        all.put("FourfoldTable, FourfoldChiSquare, FourfoldFisher", () -> {
            FourfoldTable table = new FourfoldTable(56, 14, 48, 32);
            return say(
                    "56, 14; 48, 32: χ² %.3f, with Yates %.3f; 9, 1; 3, 7: Fisher %.4f",
                    FourfoldChiSquare.of(table).orElseThrow().chiSquare(),
                    FourfoldChiSquare.withYates(table).orElseThrow().chiSquare(),
                    FourfoldFisher.of(new FourfoldTable(9, 1, 3, 7)).twoSided());
        });
        all.put(
                "BinomialExact",
                () -> say(
                        "0 of 10 against 0.5: %.5f",
                        BinomialExact.of(0, 10, 0.5).orElseThrow().pValue()));
        all.put(
                "MultipleTests",
                () -> "0.001, 0.03, 0.2: "
                        + String.join(
                                ", ",
                                MultipleTests.benjaminiHochberg(Stream.of(0.001, 0.03, 0.2)
                                                .map(OptionalDouble::of)
                                                .toList())
                                        .stream()
                                        .map(p -> say("%.3f", p.getAsDouble()).replaceAll("0+$", ""))
                                        .toList()));
        all.put("Correlation", () -> {
            Correlation found = Correlation.pearson(
                            List.of(1.0, 2.0, 3.0, 4.0, 5.0), List.of(2.0, 4.0, 6.0, 8.0, 10.0), P95)
                    .orElseThrow();
            return say(
                    "1 to 5 against 2, 4, 6, 8, 10: %.0f, p %.0f",
                    found.coefficient(), found.pValue().orElseThrow());
        });
        all.put("MeanInterval", () -> {
            MeanInterval found = MeanInterval.of(List.of(3.0, 4.0, 5.0), P95).orElseThrow();
            return say("3, 4, 5: %.0f, ", found.mean())
                    + range("%.2f–%.2f", found.interval().orElseThrow());
        });
    }
}
