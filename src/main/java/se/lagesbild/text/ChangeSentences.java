package se.lagesbild.text;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
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
    private final Sentences sentences;

    public ChangeSentences(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.names = new Names(words);
        this.amounts = new Amounts(words);
        this.effects = new Effects(words);
        this.sentences = new Sentences(words);
    }

    /// "… i Vårby: 33 % (…) år 2012 och 50 % år 2018. Säkerställd ökning, +13 procentenheter (95 % KI 3–22)."
    public String change(Comparison change) {
        Estimate before = change.baseline();
        Estimate after = change.estimate();
        String text = words.get(
                "sentence.change",
                names.of(after.area()),
                names.of(change.indicator()),
                amounts.withEvidence(change.indicator(), before),
                label(before),
                amounts.withEvidence(change.indicator(), after),
                label(after));
        String verdict = change.effect()
                .map(effect -> verdict(change, effect, Amounts.decimals(after)))
                .orElseGet(() -> words.get(
                        "sentence.change.without",
                        words.of("verdict", change.verdict()),
                        sentences.plainReason(change)));
        return text + " " + verdict;
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

    private static String label(Estimate estimate) {
        return estimate.observation().key().period().label();
    }

    /// "+12 procentenheter"; other units stay bare.
    private String points(Unit unit, String number) {
        return unit == Unit.PERCENT ? words.get("effect.in.points", number) : number;
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

    private String told(Trend trend) {
        double perYear = trend.perYear().getAsDouble();
        String change = trend.method().scale() == Scale.RATIO
                ? perCent(perYear, 1)
                : points(trend.indicator().unit(), numbers.signed(perYear, 1));
        String method = words.of("trend.method", trend.method());
        String p = trend.pValue().isPresent()
                ? ", " + numbers.pValue(trend.pValue().getAsDouble())
                : "";
        return words.get("trend." + trend.verdict().name(), years(trend), change, method + p);
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

    /// First and last year of the points: "2016–2021".
    private static String years(Trend trend) {
        return trend.points().getFirst().observation().key().period().first().getYear() + "–"
                + trend.points().getLast().observation().key().period().lastYear();
    }

    /// The change of both areas, how far they are apart, and that it does not show the cause.
    public String followUp(FollowUp followUp) {
        String text = words.get(
                "followup.values",
                names.of(followUp.indicator()),
                names.of(followUp.after().area()),
                amounts.withEvidence(followUp.indicator(), followUp.before()),
                label(followUp.before()),
                amounts.withEvidence(followUp.indicator(), followUp.after()),
                label(followUp.after()),
                names.of(followUp.comparisonAfter().area()),
                amounts.withEvidence(followUp.indicator(), followUp.comparisonBefore()),
                amounts.withEvidence(followUp.indicator(), followUp.comparisonAfter()));
        String verdict = followUp.effect()
                .map(effect -> verdict(followUp, effect))
                .orElseGet(() -> words.get(
                        "followup.without",
                        words.of("verdict", followUp.verdict()),
                        words.get("reason." + followUp.reason().name(), "–", amounts.statusOf(followUp.after()))));
        String half = followUp.halfAdded() ? " " + words.get("followup.half") : "";
        return text + " " + verdict + half;
    }

    private String verdict(FollowUp followUp, Effect effect) {
        boolean ratio = effect.method().scale() == Scale.RATIO;
        String certain = followUp.verdict() == Verdict.NOT_CERTAIN ? "NOT_CERTAIN" : "CERTAIN";
        String size = ratio
                ? numbers.significant(effect.size(), 2)
                : points(
                        followUp.indicator().unit(), numbers.signed(effect.size(), Amounts.decimals(followUp.after())));
        return words.get(
                (ratio ? "followup.ratio." : "followup.") + certain,
                size,
                effects.range(effect, Amounts.decimals(followUp.after())));
    }
}
