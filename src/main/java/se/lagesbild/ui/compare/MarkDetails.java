package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.figure.Mark;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// What is told about a mark under the pointer or the arrow keys, in a few short lines.
final class MarkDetails {
    private final CompareViewModel model;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;

    MarkDetails(CompareViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
    }

    String of(Mark mark) {
        return model.find(mark)
                .map(found -> of(found.view(), found.estimate()))
                .orElse(mark.area().code());
    }

    private String of(DistrictComparison view, Estimate estimate) {
        List<String> lines = new ArrayList<>();
        lines.add(names.label(estimate.area()) + " · " + names.of(view.indicator()) + ", "
                + view.period().label());
        lines.add(value(view, estimate));
        view.of(estimate.area().key()).forEach(one -> lines.add(verdict(one)));
        return String.join("\n", lines);
    }

    private String value(DistrictComparison view, Estimate estimate) {
        String value = sentences.tableValue(view.indicator(), estimate);
        if (!estimate.isShown()) {
            return value;
        }
        String interval = view.isByRate()
                ? sentences
                        .rate(view.indicator(), estimate)
                        .map(rate -> " · " + rate)
                        .orElse("")
                : estimate.interval()
                        .map(i -> " (" + sentences.tableRange(view.indicator(), estimate, i) + ")")
                        .orElse("");
        String answers = estimate.answers()
                .map(n -> ", " + words.get("sentence.answers", numbers.count(n)))
                .orElse("");
        return value + interval + answers;
    }

    private String verdict(Comparison comparison) {
        return words.get(
                "hover.verdict",
                names.capital(sentences.label(comparison.verdict())),
                names.of(comparison.baseline().area()));
    }
}
