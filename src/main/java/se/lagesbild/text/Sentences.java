package se.lagesbild.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Turnout;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Floors;
import se.lagesbild.picture.Verdict;
import se.lagesbild.statistics.Interval;

/// The sentences of the lägesbild: every number with its interval, its number of answers and its source.
public final class Sentences {
    private final Words words;
    private final Numbers numbers;
    private final Names names;

    public Sentences(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.names = new Names(words);
    }

    /// All that can be said about one area: its value, one sentence a baseline, the source.
    public String about(DistrictComparison view, Estimate estimate) {
        StringBuilder text = new StringBuilder(value(view.indicator(), estimate));
        view.of(estimate.area().key()).forEach(one -> text.append(' ').append(verdict(one)));
        return text.append(' ').append(source(view, estimate)).toString();
    }

    /// "I Vårby uppger 45 % (95 % KI 38–52, n = 204) att de känner sig trygga …"
    public String value(Indicator indicator, Estimate estimate) {
        String area = names.of(estimate.area());
        if (estimate.value().isEmpty() || estimate.isHidden()) {
            return words.get("sentence.value.none", area, statusOf(estimate));
        }
        if (!isAsked(indicator, estimate)) {
            return words.get("sentence.value.count", names.of(indicator), area, amount(indicator, estimate));
        }
        String phraseKey = "phrase." + indicator.code();
        return words.has(phraseKey)
                ? words.get(
                        "sentence.value.share",
                        area,
                        amount(indicator, estimate),
                        evidence(estimate),
                        words.get(phraseKey))
                : words.get(
                        "sentence.value.plain",
                        names.of(indicator),
                        area,
                        amount(indicator, estimate),
                        evidence(estimate));
    }

    /// Whether people were asked: what was counted has no number of answers that could be missing.
    private static boolean isAsked(Indicator indicator, Estimate estimate) {
        boolean counted = indicator.unit() == Unit.COUNT || indicator.unit() == Unit.RATE;
        return !counted || estimate.answers().isPresent() || estimate.interval().isPresent();
    }

    private String statusOf(Estimate estimate) {
        return estimate.isHidden()
                ? words.of("hiding", estimate.hiding())
                : words.of("status", estimate.observation().status());
    }

    private String amount(Indicator indicator, Estimate estimate) {
        double value = estimate.value().orElseThrow();
        return switch (indicator.unit()) {
            case PERCENT -> percent(value, decimals(estimate));
            case COUNT -> numbers.count(Math.round(value));
            case RATE, INDEX, MEAN, UNKNOWN ->
                numbers.exact(estimate.observation().value().orElseThrow());
        };
    }

    /// "(95 % KI 38–52, n = 204)"; what is missing is left out or said to be missing.
    private String evidence(Estimate estimate) {
        Optional<String> interval =
                estimate.interval().map(i -> words.get("sentence.interval", numbers.range(i, decimals(estimate))));
        Optional<String> answers = estimate.answers().map(n -> words.get("sentence.answers", numbers.count(n)));
        Optional<String> inWords = estimate.observation().flags().contains(Flag.ESTIMATED)
                ? Optional.of(
                        words.get("sentence.estimated", estimate.observation().text()))
                : Optional.empty();
        boolean survey = answers.isPresent() || interval.isPresent();
        return Stream.of(inWords, interval, survey ? answers : Optional.of(words.get("sentence.answers.unknown")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /// What the area was tested against: "övriga Stockholms län" where the county contains it.
    public String against(Comparison comparison) {
        return comparison.kind() == BaselineKind.CONTAINING
                ? names.restOf(comparison.baseline().area())
                : names.of(comparison.baseline().area());
    }

    /// One sentence on the area beside one baseline.
    public String verdict(Comparison comparison) {
        String baseline = names.of(comparison.baseline().area());
        String other = against(comparison);
        if (comparison.difference().isPresent()) {
            return words.get("sentence." + comparison.verdict().name(), other, difference(comparison));
        }
        return switch (comparison.verdict()) {
            case HIGHER, LOWER, NOT_CERTAIN ->
                words.get("sentence.bare." + comparison.verdict().name(), baseline, baselineValue(comparison));
            case CANNOT_TEST, TOO_SMALL, NOT_COMPARABLE, DESCRIPTIVE ->
                words.get(
                        "sentence." + comparison.verdict().name(), withValue(comparison, baseline), reason(comparison));
        };
    }

    /// "Stockholms län, 16 %"; followed by a comma where the sentence runs on. The rest has no published value.
    private String withValue(Comparison comparison, String baseline) {
        if (comparison.rest().isPresent()) {
            return names.restOf(comparison.baseline().area());
        }
        if (comparison.baseline().value().isEmpty() || comparison.baseline().isHidden()) {
            return baseline;
        }
        String end = comparison.verdict() == Verdict.CANNOT_TEST ? "," : "";
        return baseline + ", " + baselineValue(comparison) + end;
    }

    private String baselineValue(Comparison comparison) {
        return amount(comparison.indicator(), comparison.baseline());
    }

    /// "hela länet 67,5 %; skillnad −23 procentenheter, 95 % KI −30 till −16".
    private String difference(Comparison comparison) {
        int decimals = decimals(comparison.estimate());
        var difference = comparison.difference().orElseThrow();
        String published = comparison.kind() == BaselineKind.CONTAINING
                ? words.get("sentence.whole", names.of(comparison.baseline().area()), baselineValue(comparison))
                : baselineValue(comparison);
        return words.get(
                "sentence.difference",
                published,
                numbers.rounded(difference.difference() * 100, decimals),
                numbers.range(difference.interval().times(100), decimals));
    }

    /// Why there is no test, with the number of answers that it would take where that is what is missing.
    public String reason(Comparison comparison) {
        String reason = plainReason(comparison);
        return comparison.requiredSize().isPresent()
                ? words.get(
                        "sentence.required",
                        reason,
                        numbers.count(comparison.requiredSize().getAsLong()))
                : reason;
    }

    /// Without that number, which takes the other value as certain and so says too little about two samples.
    private String plainReason(Comparison comparison) {
        return words.get("reason." + comparison.reason().name(), fewer(comparison), statusOf(comparison.estimate()));
    }

    /// Answers of the side that has too few: the area, else the rest, else the baseline.
    private String fewer(Comparison comparison) {
        Optional<Long> own = comparison.estimate().answers().filter(n -> n < Floors.TESTED);
        return own.or(() -> comparison
                        .rest()
                        .or(() -> comparison.baseline().proportion())
                        .map(other -> Math.round(other.size())))
                .map(numbers::count)
                .orElse("–");
    }

    /// "I Vårby uppgav 33 % (…) 2012 och 50 % 2018 … Förändringen kan ej prövas: antal svar saknas."
    public String change(Comparison change) {
        Estimate before = change.baseline();
        Estimate after = change.estimate();
        String text = words.get(
                "sentence.change",
                names.of(after.area()),
                names.of(change.indicator()),
                withEvidence(change.indicator(), before),
                before.observation().key().period().label(),
                withEvidence(change.indicator(), after),
                after.observation().key().period().label());
        String verdict = change.difference()
                .map(d -> words.get(
                        "sentence.change." + change.verdict().name(),
                        numbers.signed(d.difference() * 100, decimals(after)),
                        numbers.range(d.interval().times(100), decimals(after))))
                .orElseGet(() -> words.get(
                        "sentence.change.without", words.of("verdict", change.verdict()), plainReason(change)));
        return text + " " + verdict;
    }

    private String withEvidence(Indicator indicator, Estimate estimate) {
        return estimate.value().isEmpty() || estimate.isHidden()
                ? statusOf(estimate)
                : amount(indicator, estimate) + " (" + evidence(estimate) + ")";
    }

    /// "(Källa: Befolkningsundersökningen 2021, n = 204, svarsandel 34 %.)"
    public String source(DistrictComparison view, Estimate estimate) {
        StringBuilder text = new StringBuilder(names.of(view.source()))
                .append(' ')
                .append(view.period().label());
        estimate.answers().ifPresent(n -> text.append(", ").append(words.get("sentence.answers", numbers.count(n))));
        estimate.turnout()
                .flatMap(Turnout::rate)
                .ifPresent(rate -> text.append(", ").append(words.get("sentence.turnout", numbers.rounded(rate, 0))));
        if (view.isSynthetic()) {
            text.append(", ").append(words.get("sentence.synthetic"));
        }
        return words.get("sentence.source", text);
    }

    /// The verdict in a few words: "säkerställt lägre", with "bättre" or "sämre" where the direction is set.
    public String label(Verdict verdict) {
        return words.of("verdict", verdict);
    }

    /// "45 %".
    public String percent(double value, int decimals) {
        return numbers.rounded(value, decimals) + "\u00A0%";
    }

    /// "45,1 %" or "431": the value as published, for tables.
    public String tableValue(Indicator indicator, Estimate estimate) {
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
    public String tableRange(Estimate estimate, Interval interval) {
        return numbers.range(interval, decimals(estimate) + 1);
    }

    private static int decimals(Estimate estimate) {
        return Numbers.decimals(estimate.answers().orElse(0L));
    }
}
