package se.lagesbild.cli;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.Flag;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Reason;
import se.lagesbild.text.Effects;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Precision;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// A comparison as lines of text, with one decimal more than the sentences.
final class ComparisonLines {
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;
    private final Effects effects;

    ComparisonLines(Words words) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
        this.effects = new Effects(words);
    }

    /// Title, then each baseline, then each area with its verdicts.
    List<String> of(DistrictComparison view) {
        List<String> lines = new ArrayList<>();
        lines.add(names.of(view.indicator()) + ", " + names.of(view.source()) + " "
                + view.period().label()
                + (view.isSynthetic() ? ". " + words.get("sentence.synthetic") : ""));
        view.baselineAreas().forEach(one -> lines.add("  " + value(view, one)));
        view.areas().forEach(one -> lines.addAll(of(view, one)));
        view.otherQuestions().forEach(other -> lines.add("  " + sentences.otherQuestion(other)));
        if (view.tests() > 0) {
            lines.add("  " + words.get("cli.compare.tests", view.tests(), numbers.rounded(view.expectedByChance(), 1)));
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
        String interval = sentences
                .rate(view.indicator(), estimate)
                .map(rate -> " (" + rate + ")")
                .or(() ->
                        view.range(estimate).map(i -> " (" + sentences.tableRange(view.indicator(), estimate, i) + ")"))
                .orElse("");
        String answers = estimate.answers()
                .map(n -> ", " + words.get("sentence.answers", numbers.count(n)))
                .orElse("");
        String inWords = estimate.observation().flags().contains(Flag.ESTIMATED)
                ? ", " + words.get("sentence.estimated", estimate.observation().text())
                : "";
        return names.label(estimate.area()) + ": " + sentences.tableValue(view.indicator(), estimate) + interval
                + answers
                + inWords
                + (Precision.isShaky(view.indicator(), estimate) ? ", " + words.get("sentence.shaky") : "");
    }

    private String verdict(Comparison comparison) {
        String against = words.get("cli.compare.against", sentences.against(comparison));
        String told = comparison
                .effect()
                .map(effect -> ", " + effects.table(comparison.indicator(), effect) + bare(comparison))
                .orElseGet(() -> " (" + sentences.reason(comparison) + ")");
        List<String> text = new ArrayList<>();
        text.add(against + ": " + sentences.label(comparison.verdict()) + told);
        if (comparison.small()) {
            text.add(words.get("note.small"));
        } else if (comparison.isClear()) {
            text.add(words.get("note.clear"));
        }
        if (comparison.effect().isPresent()) {
            text.addAll(sentences.remarks(comparison));
        }
        return text.size() == 1 ? text.getFirst() : text.removeFirst() + ". " + String.join(" ", text);
    }

    private String bare(Comparison comparison) {
        return comparison.reason() == Reason.BASELINE_BARE ? " (" + sentences.reason(comparison) + ")" : "";
    }
}
