package se.lagesbild.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Turnout;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Exposure;
import se.lagesbild.picture.Floors;
import se.lagesbild.picture.OtherQuestion;
import se.lagesbild.picture.Reason;
import se.lagesbild.picture.Scale;
import se.lagesbild.picture.Verdict;
import se.lagesbild.statistics.Interval;

/// The sentences of the lägesbild: every number with its interval, its number of answers and its source.
public final class Sentences {
    private final Words words;
    private final Numbers numbers;
    private final Names names;
    private final Amounts amounts;
    private final Effects effects;

    public Sentences(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.names = new Names(words);
        this.amounts = new Amounts(words);
        this.effects = new Effects(words);
    }

    /// All that can be said about one area: its value, one sentence a baseline, the source.
    public String about(DistrictComparison view, Estimate estimate) {
        List<String> text = new ArrayList<>();
        text.add(value(view.indicator(), estimate));
        view.of(estimate.area().key()).forEach(one -> text.add(verdict(one)));
        text.add(source(view, estimate));
        return String.join(" ", text);
    }

    /// "I Vårby uppger 45 % (95 % KI 38–52, n = 204) att de känner sig trygga …"
    public String value(Indicator indicator, Estimate estimate) {
        String area = names.of(estimate.area());
        if (!estimate.isShown()) {
            return words.get("sentence.value.none", area, amounts.statusOf(estimate));
        }
        if (estimate.rate().isPresent()
                || (indicator.unit().isCounted() && estimate.answers().isEmpty())) {
            return words.get(
                    "sentence.value.count", names.of(indicator), area, amounts.withEvidence(indicator, estimate));
        }
        String phraseKey = "phrase." + indicator.code();
        String amount = amounts.amount(indicator, estimate);
        String evidence = amounts.evidence(indicator, estimate);
        return words.has(phraseKey)
                ? words.get("sentence.value.share", area, amount, evidence, words.get(phraseKey))
                : words.get("sentence.value.plain", names.of(indicator), area, amount, evidence);
    }

    /// What the area was tested against: "övriga Stockholms län" where the county contains it.
    public String against(Comparison comparison) {
        return comparison.kind() == BaselineKind.CONTAINING
                ? names.restOf(comparison.baseline().area())
                : names.of(comparison.baseline().area());
    }

    /// One sentence on the area beside one baseline, and what a reader must know about the test.
    public String verdict(Comparison comparison) {
        List<String> text = new ArrayList<>();
        text.add(comparison.effect().map(effect -> tested(comparison, effect)).orElseGet(() -> untested(comparison)));
        if (comparison.effect().isPresent()) {
            text.addAll(notes(comparison));
        }
        return String.join(" ", text);
    }

    private String tested(Comparison comparison, Effect effect) {
        boolean ratio = effect.method().scale() == Scale.RATIO;
        String verdict = comparison.verdict().name();
        if (comparison.kind() == BaselineKind.BARE && !ratio) {
            return words.get(
                    "sentence.bare." + strength(comparison) + verdict,
                    names.of(comparison.baseline().area()),
                    baselineValue(comparison));
        }
        int decimals = ratio ? 0 : Precision.decimals(comparison.indicator(), comparison.estimate());
        String told = effects.sentence(comparison.indicator(), effect, decimals);
        return words.get(
                (ratio ? "sentence.ratio." : "sentence.") + strength(comparison) + verdict,
                against(comparison),
                ratio ? told : published(comparison) + ", " + told);
    }

    /// What is too small to matter is not called clear, however certain it is.
    private static String strength(Comparison comparison) {
        return comparison.small() ? "small." : comparison.isClear() ? "clear." : "";
    }

    /// "hela länet 67,5 %" where the test used the rest.
    private String published(Comparison comparison) {
        return comparison.kind() == BaselineKind.CONTAINING
                ? words.get("sentence.whole", names.of(comparison.baseline().area()), baselineValue(comparison))
                : baselineValue(comparison);
    }

    private List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        Effect effect = comparison.effect().orElseThrow();
        if (comparison.kind() == BaselineKind.BARE && effect.method().scale() == Scale.RATIO) {
            notes.add(words.get("note.bare", names.of(comparison.baseline().area())));
        }
        notes.addAll(remarks(comparison));
        return notes;
    }

    /// What a reader must know about people, weights and correction.
    public List<String> remarks(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        if (isOn(comparison, Exposure.Basis.EARLIER_YEAR)) {
            notes.add(words.get("note.population.earlier"));
        }
        comparison
                .estimate()
                .weighted()
                .or(() -> comparison.baseline().weighted())
                .ifPresent(share -> notes.add(words.get("note.weighted", numbers.count(Math.round(share.size())))));
        if (comparison.verdict().isCertain()) {
            comparison
                    .adjusted()
                    .ifPresent(adjusted -> notes.add(words.counted(
                            adjusted.isCertain() ? "note.corrected.kept" : "note.corrected.lost",
                            numbers.count(adjusted.tests()))));
        }
        return notes;
    }

    private static boolean isOn(Comparison comparison, Exposure.Basis basis) {
        return List.of(comparison.estimate(), comparison.baseline()).stream()
                .flatMap(one -> one.rate().stream())
                .anyMatch(rate -> rate.exposure().basis() == basis);
    }

    private String untested(Comparison comparison) {
        boolean fewEvents = comparison.verdict() == Verdict.TOO_SMALL
                && comparison.indicator().unit().isCounted();
        return words.get(
                fewEvents
                        ? "sentence.events.few"
                        : "sentence." + comparison.verdict().name(),
                withValue(comparison, names.of(comparison.baseline().area())),
                reason(comparison));
    }

    /// "Stockholms län, 16 %"; followed by a comma where the sentence runs on. The rest has no published value.
    private String withValue(Comparison comparison, String baseline) {
        if (comparison.rest().isPresent()) {
            return names.restOf(comparison.baseline().area());
        }
        if (!comparison.baseline().isShown()) {
            return baseline;
        }
        String end = comparison.verdict() == Verdict.CANNOT_TEST ? "," : "";
        return baseline + ", " + baselineValue(comparison) + end;
    }

    private String baselineValue(Comparison comparison) {
        return amounts.amount(comparison.indicator(), comparison.baseline());
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
        return comparison.reason() == Reason.FEW_ANSWERS
                ? fewAnswers(comparison)
                : words.get("reason." + comparison.reason().name(), "", amounts.statusOf(comparison.estimate()));
    }

    /// Answers of the side that has too few: the area, else the rest, else the baseline; or that they are hidden.
    private String fewAnswers(Comparison comparison) {
        Estimate hidden = comparison.estimate().isHidden() ? comparison.estimate() : comparison.baseline();
        return Stream.of(
                        comparison.estimate().answers(),
                        comparison.rest().map(rest -> (long) rest.size()),
                        comparison.baseline().answers())
                .flatMap(Optional::stream)
                .filter(n -> n < Floors.TESTED)
                .findFirst()
                .map(n -> words.get("reason.FEW_ANSWERS", numbers.count(n)))
                .orElseGet(() -> amounts.statusOf(hidden));
    }

    /// "Stockholms län 17 % enligt NTU Lokal 2021: ej jämförbart, annan fråga (…)."
    public String otherQuestion(OtherQuestion other) {
        return words.get(
                "sentence.other",
                names.label(other.estimate().area()),
                amounts.withEvidence(other.indicator(), other.estimate()),
                names.of(other.indicator()),
                names.of(other.source()) + " "
                        + other.estimate().observation().key().period().label(),
                words.language() == Language.SWEDISH
                        ? other.pair().note()
                        : other.pair().noteEn());
    }

    /// "(Källa: Befolkningsundersökningen 2021, n = 204, svarsandel 34 %.)"
    public String source(DistrictComparison view, Estimate estimate) {
        List<String> parts = new ArrayList<>();
        parts.add(names.of(view.source()) + " " + view.period().label());
        estimate.answers().ifPresent(n -> parts.add(words.get("sentence.answers", numbers.count(n))));
        estimate.turnout()
                .flatMap(Turnout::rate)
                .ifPresent(rate -> parts.add(words.get("sentence.turnout", numbers.rounded(rate, 0))));
        if (view.isSynthetic()) {
            parts.add(words.get("sentence.synthetic"));
        }
        return words.get("sentence.source", String.join(", ", parts));
    }

    /// The verdict in a few words: "säkerställt lägre".
    public String label(Verdict verdict) {
        return words.of("verdict", verdict);
    }

    /// "45 %".
    public String percent(double value, int decimals) {
        return amounts.percent(value, decimals);
    }

    /// "45,1 %" or "431": the value as published, for tables.
    public String tableValue(Indicator indicator, Estimate estimate) {
        return amounts.tableValue(indicator, estimate);
    }

    /// "38,4–52,0": one decimal more than a sentence.
    public String tableRange(Indicator indicator, Estimate estimate, Interval interval) {
        return amounts.tableRange(indicator, estimate, interval);
    }

    /// "27,6 per 1 000 invånare, 95 % KI 25,1–30,3"; empty where people are not known or nothing may be shown.
    public Optional<String> rate(Indicator indicator, Estimate estimate) {
        return estimate.isShown() && indicator.unit() == Unit.COUNT
                ? estimate.rate().map(amounts::rate)
                : Optional.empty();
    }
}
