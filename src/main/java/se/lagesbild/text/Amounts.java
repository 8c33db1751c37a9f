package se.lagesbild.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Rate;
import se.lagesbild.statistics.Interval;

/// Values with their unit, interval and number of answers, as sentences and tables write them.
final class Amounts {
    private final Words words;
    private final Numbers numbers;

    Amounts(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    /// "45 %" or "431".
    String amount(Indicator indicator, Estimate estimate) {
        double value = estimate.value().orElseThrow();
        return switch (indicator.unit()) {
            case PERCENT -> percent(value, Precision.decimals(indicator, estimate));
            case COUNT -> numbers.count(Math.round(value));
            case RATE ->
                words.get(
                        "sentence.rate.published",
                        numbers.exact(estimate.observation().value().orElseThrow()));
            case INDEX, MEAN, UNKNOWN ->
                numbers.exact(estimate.observation().value().orElseThrow());
        };
    }

    String percent(double value, int decimals) {
        return numbers.rounded(value, decimals) + "\u00A0%";
    }

    /// "27,6 per 1 000 invånare, 95 % KI 25,1–30,3".
    String rate(Rate rate) {
        return words.get(
                "sentence.rate",
                numbers.significant(rate.perThousand().rate(), Precision.RATE_DIGITS),
                words.get("sentence.interval", rateRange(rate)));
    }

    /// "25,1–30,3", with the decimals of the rate.
    String rateRange(Rate rate) {
        double rather = rate.count() > 0
                ? rate.perThousand().rate()
                : rate.perThousand().interval().upper();
        int decimals = Numbers.decimalsOf(rather, Precision.RATE_DIGITS);
        return numbers.range(rate.perThousand().interval(), decimals);
    }

    /// "95 % KI 38–52, n = 204"; what is missing is left out or said to be missing.
    String evidence(Indicator indicator, Estimate estimate) {
        Optional<String> interval = interval(indicator, estimate);
        Optional<String> answers = estimate.answers().map(n -> words.get("sentence.answers", numbers.count(n)));
        Optional<String> inWords = estimate.observation().flags().contains(Flag.ESTIMATED)
                ? Optional.of(
                        words.get("sentence.estimated", estimate.observation().text()))
                : Optional.empty();
        boolean survey = answers.isPresent() || interval.isPresent();
        Optional<String> shaky =
                Precision.isShaky(indicator, estimate) ? Optional.of(words.get("sentence.shaky")) : Optional.empty();
        return Stream.of(
                        inWords, interval, survey ? answers : Optional.of(words.get("sentence.answers.unknown")), shaky)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /// "45 % (95 % KI 38–52, n = 204)", or why there is nothing to show.
    String withEvidence(Indicator indicator, Estimate estimate) {
        if (!estimate.isShown()) {
            return statusOf(estimate);
        }
        String evidence = switch (indicator.unit()) {
            case COUNT -> estimate.rate().map(this::rate).orElse("");
            case RATE -> events(indicator, estimate);
            case PERCENT, INDEX, MEAN, UNKNOWN -> evidence(indicator, estimate);
        };
        return amount(indicator, estimate) + (evidence.isEmpty() ? "" : " (" + evidence + ")");
    }

    /// "95 % KI 12 270–12 681, 14 214 händelser".
    private String events(Indicator indicator, Estimate estimate) {
        Optional<String> count =
                estimate.rate().map(rate -> words.counted("sentence.events", numbers.count(rate.count())));
        return Stream.of(interval(indicator, estimate), count)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> interval(Indicator indicator, Estimate estimate) {
        return estimate.interval()
                .map(i -> numbers.range(Precision.limits(indicator, i), Precision.decimals(indicator, estimate)))
                .map(range -> words.get("sentence.interval", range));
    }

    String statusOf(Estimate estimate) {
        return estimate.isHidden()
                ? words.of("hiding", estimate.hiding())
                : words.of("status", estimate.observation().status());
    }

    /// "45,1 %" or "431": the value as published, for tables.
    String tableValue(Indicator indicator, Estimate estimate) {
        if (estimate.isHidden()) {
            return words.of("hiding.short", estimate.hiding());
        }
        return estimate.observation()
                .value()
                .map(value ->
                        indicator.unit() == Unit.PERCENT ? numbers.exact(value) + "\u00A0%" : numbers.exact(value))
                .orElseGet(() -> words.of("status.short", estimate.observation().status()));
    }

    /// "38,4–52,0": one decimal more than a sentence.
    String tableRange(Indicator indicator, Estimate estimate, Interval interval) {
        return numbers.range(Precision.limits(indicator, interval), Precision.decimals(indicator, estimate) + 1);
    }
}
