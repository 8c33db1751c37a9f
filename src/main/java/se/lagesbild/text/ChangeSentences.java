package se.lagesbild.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Floors;
import se.lagesbild.picture.FollowUp;
import se.lagesbild.picture.Reason;
import se.lagesbild.picture.Scale;
import se.lagesbild.picture.Trend;
import se.lagesbild.picture.Verdict;

/// What happened over time: between two rounds, over many, and beside a comparison area. Never why.
public final class ChangeSentences {
    /// From this dispersion on, a reader is told that counts vary more than chance lets them.
    private static final double TOLD_DISPERSION = 1.5;

    private final Words words;
    private final Numbers numbers;
    private final Names names;
    private final Amounts amounts;
    private final Effects effects;

    public ChangeSentences(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.names = new Names(words);
        this.amounts = new Amounts(words);
        this.effects = new Effects(words);
    }

    /// "… i Vårby: 33 % (…) år 2012 och 50 % år 2018. Säkerställd ökning, +13 procentenheter (95 % KI 3–22)."
    public String change(Comparison change) {
        Estimate before = change.baseline();
        Estimate after = change.estimate();
        String text = words.get(
                "sentence.change",
                names.of(after.area()),
                names.of(change.indicator()),
                values(change.indicator(), before, after));
        String verdict = change.effect()
                .map(effect -> verdict(change, effect, Precision.decimals(change.indicator(), after)))
                .orElseGet(() -> words.get(
                        "sentence.change.without",
                        label(change.indicator(), change.verdict()),
                        reason(change.indicator(), change.reason(), List.of(before, after))));
        return text + " " + verdict;
    }

    /// "33 % (…) år 2012 och 50 % (…) år 2018"; apart where one of them is not shown.
    private String values(Indicator indicator, Estimate before, Estimate after) {
        return words.get(
                before.isShown() && after.isShown() ? "change.values" : "change.values.apart",
                value(indicator, before),
                value(indicator, after));
    }

    private String value(Indicator indicator, Estimate estimate) {
        Period period = estimate.observation().key().period();
        if (!estimate.isShown()) {
            return words.get(estimate.isHidden() ? "change.value.hidden" : "change.value.none", period.label());
        }
        return words.get(
                isYears(period) ? "change.value" : "change.value.days",
                amounts.withEvidence(indicator, estimate),
                period.label());
    }

    private static boolean isYears(Period period) {
        return period.equals(Period.years(period.first().getYear(), period.lastYear()));
    }

    private String label(Indicator indicator, Verdict verdict) {
        return verdict == Verdict.TOO_SMALL && indicator.unit().isCounted()
                ? words.get("verdict.events.few")
                : words.of("verdict", verdict);
    }

    /// Why there is no test, told about the value that stands in its way.
    private String reason(Indicator indicator, Reason reason, List<Estimate> sides) {
        return switch (reason) {
            case AREA_WITHOUT_VALUE, BASELINE_WITHOUT_VALUE ->
                first(sides, one -> one.value().isEmpty());
            case FEW_ANSWERS ->
                sides.stream()
                        .flatMap(one -> one.answers().stream())
                        .filter(n -> n < Floors.TESTED)
                        .min(Long::compare)
                        .map(n -> words.get("reason.FEW_ANSWERS", numbers.count(n)))
                        .orElseGet(() -> hidden(indicator, sides));
            case AREA_BASE_UNKNOWN -> words.of("reason", unknown(indicator));
            default -> words.of("reason", reason);
        };
    }

    private String hidden(Indicator indicator, List<Estimate> sides) {
        return indicator.unit().isCounted()
                ? words.of("reason", Reason.HIDDEN_COUNT)
                : first(sides, Estimate::isHidden);
    }

    private String first(List<Estimate> sides, Predicate<Estimate> condition) {
        return sides.stream()
                .filter(condition)
                .findFirst()
                .map(amounts::statusOf)
                .orElseThrow();
    }

    private static Reason unknown(Indicator indicator) {
        return switch (indicator.unit()) {
            case COUNT -> Reason.NO_POPULATION;
            case RATE -> Reason.COUNT_UNKNOWN;
            case PERCENT, INDEX, MEAN, UNKNOWN -> Reason.AREA_BASE_UNKNOWN;
        };
    }

    private String verdict(Comparison change, Effect effect, int decimals) {
        return effect.method().scale() == Scale.RATIO
                ? words.get(
                        "sentence.change.ratio." + change.verdict().name(),
                        perCent(effect.size(), 0),
                        numbers.range(effect.interval(), 2))
                : words.get(
                        "sentence.change." + change.verdict().name(),
                        points(change.indicator().unit(), numbers.signed(effect.size(), decimals)),
                        effects.range(effect, decimals));
    }

    /// "+12 procentenheter"; other units stay bare.
    private String points(Unit unit, String number) {
        return unit == Unit.PERCENT ? words.counted("effect.in.points", number) : number;
    }

    /// A ratio as a change in per cent: 0.948 is "−5,2".
    private String perCent(double ratio, int decimals) {
        return numbers.signed((ratio - 1) * 100, decimals) + "\u00A0%";
    }

    /// "Säkerställd minskning 2017–2022, −2,1 procentenheter per år (Cochran–Armitage, p < 0,001)."
    public String trend(Trend trend) {
        List<String> text = new ArrayList<>();
        text.add(trend.perYear().isPresent() ? told(trend) : untold(trend));
        trend.cut().ifPresent(cut -> text.add(words.get("trend.cut", cut.year())));
        if (trend.dispersion().orElse(1) >= TOLD_DISPERSION) {
            text.add(words.get(
                    "trend.dispersion", numbers.rounded(trend.dispersion().getAsDouble(), 1)));
        }
        return String.join(" ", text);
    }

    /// The same after the latest value: "54 % (antal svar saknas) år 2022. Säkerställd minskning …".
    public String latest(Trend trend) {
        return value(trend.indicator(), trend.points().getLast()) + ". " + trend(trend);
    }

    private String told(Trend trend) {
        double perYear = trend.perYear().getAsDouble();
        String change = trend.method().scale() == Scale.RATIO
                ? perCent(perYear, 1)
                : points(trend.indicator().unit(), numbers.signed(perYear, decimals(trend)));
        String method = words.of("trend.method", trend.method());
        String p = trend.pValue().isPresent()
                ? ", " + numbers.pValue(trend.pValue().getAsDouble())
                : "";
        return words.get("trend." + trend.verdict().name(), years(trend), change, method + p);
    }

    /// One decimal more than the values have, at least one.
    private static int decimals(Trend trend) {
        return trend.indicator().unit() == Unit.PERCENT
                ? 1
                : 1 + Precision.decimals(trend.indicator(), trend.points().getLast());
    }

    private String untold(Trend trend) {
        return trend.reason() == Reason.FEW_YEARS
                ? words.get("trend.few", trend.method().fewestYears())
                : words.get(
                        "trend.without",
                        words.of("verdict", trend.verdict()),
                        words.get("reason." + trend.reason().name(), fewest(trend), ""));
    }

    private String fewest(Trend trend) {
        return trend.points().stream()
                .flatMap(one -> one.answers().stream())
                .min(Long::compare)
                .map(numbers::count)
                .orElse("–");
    }

    /// First and last year of the points, "2016–2021", or their labels where they are shorter: "2021-03–2021-09".
    private static String years(Trend trend) {
        Period first = trend.points().getFirst().observation().key().period();
        Period last = trend.points().getLast().observation().key().period();
        return isYears(first) && isYears(last)
                ? first.first().getYear() + "–" + last.lastYear()
                : first.label() + "–" + last.label();
    }

    /// The change of both areas, how far they are apart, and that it does not show the cause.
    public String followUp(FollowUp followUp) {
        String text = words.get(
                "followup.values",
                names.of(followUp.indicator()),
                names.of(followUp.after().area()),
                values(followUp.indicator(), followUp.before(), followUp.after()),
                names.of(followUp.comparisonAfter().area()),
                values(followUp.indicator(), followUp.comparisonBefore(), followUp.comparisonAfter()));
        String verdict = followUp.effect()
                .map(effect -> verdict(followUp, effect))
                .orElseGet(() -> words.get(
                        "followup.without",
                        label(followUp.indicator(), followUp.verdict()),
                        reason(followUp.indicator(), followUp.reason(), sides(followUp))));
        String half = followUp.halfAdded() ? " " + words.get("followup.half") : "";
        return text + " " + verdict + half;
    }

    private static List<Estimate> sides(FollowUp followUp) {
        return List.of(followUp.before(), followUp.after(), followUp.comparisonBefore(), followUp.comparisonAfter());
    }

    private String verdict(FollowUp followUp, Effect effect) {
        boolean ratio = effect.method().scale() == Scale.RATIO;
        String certain = followUp.verdict() == Verdict.NOT_CERTAIN ? "NOT_CERTAIN" : "CERTAIN";
        int decimals = ratio ? 0 : Precision.decimals(followUp.indicator(), followUp.after());
        String size = ratio
                ? numbers.significant(effect.size(), 2)
                : points(followUp.indicator().unit(), numbers.signed(effect.size(), decimals));
        return words.get((ratio ? "followup.ratio." : "followup.") + certain, size, effects.range(effect, decimals));
    }
}
