package se.lagesbild.cli;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.Flag;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// A comparison as lines of text, with one decimal more than the sentences.
final class ComparisonLines {
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;

    ComparisonLines(Words words) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
    }

    /// Title, then each baseline, then each area with its verdicts.
    List<String> of(DistrictComparison view) {
        List<String> lines = new ArrayList<>();
        lines.add(names.of(view.indicator()) + ", " + names.of(view.source()) + " "
                + view.period().label()
                + (view.isSynthetic() ? ". " + words.get("sentence.synthetic") : ""));
        view.baselines().forEach(one -> lines.add("  " + value(view, one)));
        view.areas().forEach(one -> lines.addAll(of(view, one)));
        if (view.tests() > 0) {
            lines.add("  " + words.get("cli.compare.tests", view.tests(), numbers.rounded(view.tests() * 0.05, 1)));
        }
        return lines;
    }

    /// One area with its verdicts.
    List<String> of(DistrictComparison view, Estimate estimate) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + value(view, estimate));
        view.of(estimate.area().key()).forEach(one -> lines.add("      " + verdict(one)));
        return lines;
    }

    /// "Vårby 33 % av 194 svar (26,8–39,9)".
    private String value(DistrictComparison view, Estimate estimate) {
        String interval = estimate.interval()
                .filter(i -> !estimate.isHidden())
                .map(i -> " (" + sentences.tableRange(estimate, i) + ")")
                .orElse("");
        String answers = estimate.answers()
                .map(n -> ", " + words.get("sentence.answers", numbers.count(n)))
                .orElse("");
        String inWords = estimate.observation().flags().contains(Flag.ESTIMATED)
                ? ", " + words.get("sentence.estimated", estimate.observation().text())
                : "";
        return names.label(estimate.area()) + ": " + sentences.tableValue(view.indicator(), estimate) + interval
                + answers
                + inWords;
    }

    private String verdict(Comparison comparison) {
        String against = words.get("cli.compare.against", sentences.against(comparison));
        String difference = comparison
                .difference()
                .map(d -> words.get(
                        "cli.compare.difference",
                        numbers.signed(d.difference() * 100, 1),
                        numbers.range(d.interval().times(100), 1)))
                .orElseGet(() -> " (" + sentences.reason(comparison) + ")");
        return against + ": " + sentences.label(comparison.verdict()) + difference;
    }
}
