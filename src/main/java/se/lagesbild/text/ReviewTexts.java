package se.lagesbild.text;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Scale;
import se.lagesbild.picture.Verdict;
import se.lagesbild.statistics.Interval;

/// One value beside last year's, in the words of a table.
public final class ReviewTexts {
    /// Files of more values than this are no tables that a person looks through.
    public static final int MOST = 50_000;

    private final Words words;
    private final Numbers numbers;
    private final Names names;
    private final Amounts amounts;
    private final GroupHeadlines groups;

    public ReviewTexts(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.names = new Names(words);
        this.amounts = new Amounts(words);
        this.groups = new GroupHeadlines(words);
    }

    public String indicator(Comparison change) {
        return names.capital(names.of(change.indicator()));
    }

    /// "Kvinnor, 16–24 år"; "Alla" where everybody was asked.
    public String group(Comparison change) {
        return groups.name(change.estimate().observation().key().subgroup());
    }

    public String area(Comparison change) {
        return names.label(change.estimate().area());
    }

    /// "49,1 % (2021)"
    public String before(Comparison change) {
        return value(change, change.baseline());
    }

    public String now(Comparison change) {
        return value(change, change.estimate());
    }

    private String value(Comparison change, Estimate estimate) {
        return amounts.tableValue(change.indicator(), estimate) + " ("
                + estimate.observation().key().period().label() + ")";
    }

    /// "−4,2" in the unit of the value, or "−12 %" of events; a dash where one of the two is not shown.
    public String difference(Comparison change) {
        if (!change.estimate().isShown() || !change.baseline().isShown()) {
            return "–";
        }
        double before = change.baseline().value().orElseThrow();
        double now = change.estimate().value().orElseThrow();
        if (isRatio(change)) {
            return change.effect()
                    .map(Effect::size)
                    .or(() -> before > 0 ? Optional.of(now / before) : Optional.empty())
                    .filter(Double::isFinite)
                    .map(ratio -> numbers.signed((ratio - 1) * 100, 0) + "\u00A0%")
                    .orElse("–");
        }
        return numbers.signed(now - before, 1);
    }

    /// What [#difference] is sorted by; empty where it is a dash.
    public Optional<Double> change(Comparison change) {
        if (!change.estimate().isShown() || !change.baseline().isShown()) {
            return Optional.empty();
        }
        double before = change.baseline().value().orElseThrow();
        double now = change.estimate().value().orElseThrow();
        return Optional.of(isRatio(change) ? (before > 0 ? (now / before - 1) * 100 : Double.MAX_VALUE) : now - before);
    }

    /// "±9,6" or "−31 till +46 %": what may happen by chance in the samples alone at 99.8 %; a dash without a test.
    public String explained(Comparison change) {
        return change.effect()
                .map(effect -> effect.method().scale() == Scale.RATIO
                        ? ratios(effect)
                        : "±" + numbers.rounded(effect.strict().halfWidth(), 1))
                .orElse("–");
    }

    private String ratios(Effect effect) {
        double lower = (effect.strict().lower() / effect.size() - 1) * 100;
        double upper = (effect.strict().upper() / effect.size() - 1) * 100;
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? numbers.range(new Interval(lower, upper), 0) + "\u00A0%"
                : "–";
    }

    private static boolean isRatio(Comparison change) {
        return change.effect()
                .map(effect -> effect.method().scale() == Scale.RATIO)
                .orElse(change.indicator().unit() == Unit.COUNT
                        || change.indicator().unit() == Unit.RATE);
    }

    public String verdict(Comparison change) {
        if (change.isImplausible()) {
            return words.get("review.implausible");
        }
        return switch (change.verdict()) {
            case HIGHER, LOWER -> words.get("review.certain");
            case NOT_CERTAIN -> words.get("review.chance");
            case TOO_SMALL ->
                change.indicator().unit().isCounted()
                        ? words.get("verdict.events.few")
                        : words.of("verdict", Verdict.TOO_SMALL);
            case CANNOT_TEST, NOT_COMPARABLE, DESCRIPTIVE -> words.of("verdict", change.verdict());
        };
    }

    /// How many of them jump, before the table.
    ///
    /// @param values of the file
    public String about(List<Comparison> changes, int values) {
        if (changes.isEmpty() && values > MOST) {
            return words.get("review.many", numbers.count(values), numbers.count(MOST));
        }
        long jumps = changes.stream().filter(Comparison::isImplausible).count();
        return changes.isEmpty()
                ? words.get("review.none")
                : jumps == 0
                        ? words.counted("review.about.none", numbers.count(changes.size()))
                        : words.counted("review.about", numbers.count(jumps), numbers.count(changes.size()));
    }
}
