package se.lagesbild.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How the tables about weights, design effects and many tests are read.
final class SurveyReaders {
    private SurveyReaders() {}

    static Map<String, Consumer<ReferenceRow>> all() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.put("weighted_proportion", SurveyReaders::weighted);
        all.put("design_effect_interval", SurveyReaders::designEffect);
        all.put("implied_design_effect", SurveyReaders::implied);
        all.put("p_adjust", SurveyReaders::adjusted);
        return all;
    }

    private static void weighted(ReferenceRow row) {
        List<Double> answers = row.list("y");
        List<Double> weights = row.list("w");
        WeightedShare found = WeightedShare.of(
                        IntStream.range(0, answers.size())
                                .mapToObj(i -> new WeightedAnswer(answers.get(i) == 1, weights.get(i)))
                                .toList(),
                        row.confidence())
                .orElseThrow();
        row.expect("p", found.proportion().share());
        row.expect("n_eff_kish", found.proportion().size());
        row.expect("deff_kish", found.designEffect());
        row.expect("se_kish", found.standardError());
        row.expect("wilson_eff_lower", "wilson_eff_upper", WilsonInterval.of(found.proportion(), row.confidence()));
        row.expect("se_linearised", found.linearisedError());
        row.expect("logit_lower", found.logitInterval().map(Interval::lower));
        row.expect("logit_upper", found.logitInterval().map(Interval::upper));
    }

    private static void designEffect(ReferenceRow row) {
        double population = row.number("population_or_0");
        double size = population == 0
                ? EffectiveSize.of(row.number("n"), row.number("deff"))
                : EffectiveSize.of(row.number("n"), row.number("deff"), population)
                        .orElseThrow();
        row.expect("n_eff", size);
        row.expect("lower", "upper", WilsonInterval.of(new Proportion(row.number("p"), size), row.confidence()));
    }

    private static void implied(ReferenceRow row) {
        Proportion share = new Proportion(row.number("p"), row.number("n"));
        OptionalDouble found = ImpliedDesignEffect.of(share, row.number("margin95"), Confidence.P95);
        row.expect("deff", found);
        row.expect("n_eff", EffectiveSize.of(share.size(), found.orElseThrow()));
    }

    private static void adjusted(ReferenceRow row) {
        List<OptionalDouble> raw = row.gaps("p");
        row.expectGaps("bh", MultipleTests.benjaminiHochberg(raw));
        row.expectGaps("holm", MultipleTests.holm(raw));
        row.expectGaps("bonferroni", MultipleTests.bonferroni(raw));
    }
}
