package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.statistics.Interval;
import se.lagesbild.text.Headlines;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Precision;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// The words of a dot chart beside its marks.
final class DotTexts {
    static final String SHAKY = "†";

    private final DistrictComparison view;
    private final Look look;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;

    DotTexts(DistrictComparison view, Words words) {
        this(view, Look.PLAIN, words);
    }

    /// @param look whose intervals are told
    DotTexts(DistrictComparison view, Look look, Words words) {
        this.view = view;
        this.look = look.among(List.of(view));
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
    }

    /// How the areas of the view are shown.
    Look look() {
        return look;
    }

    String title() {
        return new Headlines(words).of(view);
    }

    /// Indicator, source, period, unit; without the indicator where that is the title.
    String subtitle() {
        List<String> parts = new ArrayList<>(List.of(
                names.of(view.indicator()),
                names.of(view.source()),
                view.period().label(),
                unit()));
        parts.remove(title());
        return String.join(" · ", parts);
    }

    /// The same where the title is another one.
    String subtitleAlways() {
        return String.join(
                " · ",
                names.of(view.indicator()),
                names.of(view.source()),
                view.period().label(),
                unit());
    }

    /// "andel i procent".
    String unit() {
        return (view.isByRate()
                        ? words.get("figure.rates.unit")
                        : words.of("figure.unit", view.indicator().unit()))
                .replace(' ', '\u00A0');
    }

    /// The name as a label begins: "Riket".
    String name(Estimate estimate) {
        String name = names.label(estimate.area());
        return view.otherQuestions().stream()
                .filter(other -> other.estimate().equals(estimate))
                .findFirst()
                .map(other -> words.get("figure.other", name, names.of(other.source())))
                .orElse(name);
    }

    /// The name as it follows on "jämfört med": "riket".
    String nameInText(Estimate estimate) {
        return names.of(estimate.area());
    }

    /// Whether the chart tells how much a mark rests on: answers, or events where areas are shown by rate.
    boolean hasAnswers() {
        return view.source().kind().isSurvey() || view.isByRate();
    }

    String answers(Estimate estimate) {
        if (view.isByRate()) {
            return estimate.isShown()
                    ? words.get("figure.count", sentences.tableValue(view.indicator(), estimate))
                    : "";
        }
        if (!hasAnswers()) {
            return "";
        }
        return estimate.answers()
                .map(n -> words.get("sentence.answers", numbers.count(n)))
                .orElseGet(() -> words.get("figure.answers.none"));
    }

    /// "(38–52)"; empty where there is none or nothing is shown.
    String interval(Estimate estimate) {
        return range(estimate)
                .map(i -> "(" + numbers.range(i, view.isByRate() ? rateDecimals() : decimals(estimate)) + ")")
                .map(text -> isShaky(estimate) ? text + "\u00A0" + SHAKY : text)
                .orElse("");
    }

    /// The interval as far as a value can lie there; empty where intervals are not shown.
    Optional<Interval> range(Estimate estimate) {
        return view.range(estimate).filter(ignored -> look.intervals()).map(i -> Precision.limits(view.indicator(), i));
    }

    /// Where the area's own earlier value stands, where it is compared with one.
    Optional<Double> earlier(Estimate estimate) {
        return view.earlier(estimate).flatMap(view::position);
    }

    /// Whether a mark beside the value leads to the note on few answers and wide intervals.
    boolean isShaky(Estimate estimate) {
        return Precision.isShaky(view.indicator(), estimate);
    }

    /// "45 %" or "431"; a dash where nothing is shown.
    String amount(Estimate estimate) {
        if (view.position(estimate).isEmpty()) {
            return "–";
        }
        if (view.isByRate()) {
            return numbers.rounded(view.position(estimate).orElseThrow(), rateDecimals());
        }
        return switch (view.indicator().unit()) {
            case PERCENT -> sentences.percent(estimate.value().orElseThrow(), decimals(estimate));
            case COUNT, RATE, INDEX, MEAN, UNKNOWN ->
                numbers.exact(estimate.observation().value().orElseThrow());
        };
    }

    /// As short as a cell asks: "45", "27", "431", without unit; a percentage without decimals.
    String cell(Estimate estimate) {
        if (!view.isByRate() && view.indicator().unit() == Unit.PERCENT && estimate.isShown()) {
            return numbers.rounded(estimate.value().orElseThrow(), 0);
        }
        return amount(estimate);
    }

    /// The unit in a few letters: "%", "/1 000".
    String shortUnit() {
        return view.isByRate()
                ? words.get("figure.rates.short")
                : words.of("figure.unit.short", view.indicator().unit());
    }

    private int decimals(Estimate estimate) {
        return Precision.decimals(view.indicator(), estimate);
    }

    /// The same for the whole chart: two digits of the largest rate, and one decimal more than none where an interval
    /// would else read "0–0".
    private int rateDecimals() {
        double largest = view.estimates().stream()
                .flatMap(one -> view.position(one).stream())
                .max(Double::compare)
                .orElse(1.0);
        boolean vanishes = view.estimates().stream()
                .flatMap(one -> view.range(one).stream())
                .anyMatch(range -> range.upper() < 0.5);
        return Math.max(Numbers.decimalsOf(largest, 2), vanishes ? 1 : 0);
    }

    /// Why there is no dot: "prickad", "saknas", "< 10 svar".
    String absence(Estimate estimate) {
        if (estimate.isShown()) {
            return words.get("figure.nopeople");
        }
        return estimate.isHidden()
                ? words.of("hiding.short", estimate.hiding())
                : words.of("status.short", estimate.observation().status());
    }

    String tick(double value, int decimals) {
        return view.indicator().unit() == Unit.PERCENT
                ? sentences.percent(value, decimals)
                : numbers.rounded(value, decimals);
    }

    String areaHead() {
        return words.get("figure.head.area");
    }

    /// Heading of the values, in lines.
    List<String> valueHead(boolean interval) {
        String unit = view.isByRate()
                ? words.get("figure.rates.head")
                : words.of("figure.head.value", view.indicator().unit());
        boolean told =
                interval && view.estimates().stream().anyMatch(one -> range(one).isPresent());
        return told ? List.of(unit, words.get("figure.head.interval")) : List.of(unit);
    }

    String againstHead() {
        return words.get("figure.head.against");
    }

    /// "säkerställt lägre"; nothing where an area is not compared with that baseline.
    String verdict(Estimate estimate, Estimate baseline) {
        return comparison(estimate, baseline).map(this::label).orElse("");
    }

    /// With "bättre" or "sämre" where glyph and direction would seem to contradict each other.
    private String label(Comparison comparison) {
        String label = sentences.label(comparison.verdict());
        boolean turned =
                comparison.verdict().isCertain() && comparison.indicator().polarity() == Polarity.LOWER_BETTER;
        return turned
                ? words.get("figure.turned", label, words.of("figure.turned", VerdictClass.of(comparison)))
                : label;
    }

    /// Whether the difference is certain alone but not after the correction for many comparisons.
    boolean isLostByCorrection(Estimate estimate, Estimate baseline) {
        return comparison(estimate, baseline)
                .map(Comparison::isLostByCorrection)
                .orElse(false);
    }

    String lostByCorrection() {
        return words.get("figure.class.lost");
    }

    Optional<VerdictClass> verdictClass(Estimate estimate, Estimate baseline) {
        return comparison(estimate, baseline).map(VerdictClass::of);
    }

    private Optional<Comparison> comparison(Estimate estimate, Estimate baseline) {
        AreaKey area = estimate.area().key();
        return view.of(area, baseline.area().key());
    }

    String explained(VerdictClass verdict) {
        return words.of("figure.class", verdict);
    }

    /// "Stockholms län 67,5 %"; an earlier round, which has no value of its own, by its name.
    String baseline(Estimate baseline) {
        if (!view.baselineAreas().contains(baseline)) {
            return words.get("figure.earlier", name(baseline));
        }
        return name(baseline) + " " + (view.position(baseline).isPresent() ? amount(baseline) : absence(baseline));
    }
}
