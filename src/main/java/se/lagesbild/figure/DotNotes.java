package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Exposure;
import se.lagesbild.picture.Floors;
import se.lagesbild.picture.Reason;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// What stands below a dot chart: how to read it, how much chance it holds, where it comes from.
final class DotNotes {
    /// From this on, areas differ so much more than chance makes them that a reader is told.
    private static final double TOLD_DISPERSION = 2;

    private final DistrictComparison view;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final DotTexts texts;
    private final Sentences sentences;
    private final CommonNotes common;
    private final String colorKey;

    DotNotes(DistrictComparison view, Words words, DotTexts texts) {
        this(view, words, texts, texts.look().isEven() ? "figure.note.color" : "figure.note.color.own");
    }

    /// @param colorKey of the sentence that says which comparison the colour stands for
    DotNotes(DistrictComparison view, Words words, DotTexts texts, String colorKey) {
        this.colorKey = colorKey;
        this.view = view;
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.texts = texts;
        this.sentences = new Sentences(words);
        this.common = new CommonNotes(words);
    }

    /// The paragraphs from the top.
    List<String> of(DotRows rows) {
        List<String> notes = new ArrayList<>();
        if (rows.leftOut() > 0) {
            notes.add(words.counted("figure.note.left", numbers.count(rows.leftOut())));
        }
        view.otherQuestions().forEach(other -> notes.add(sentences.otherQuestion(other)));
        String method = method();
        if (!method.isEmpty()) {
            notes.add(method);
        }
        notes.add(common.sources(List.of(view)));
        return notes;
    }

    private String method() {
        List<String> parts = new ArrayList<>();
        if (view.estimates().stream().anyMatch(one -> texts.range(one).isPresent())) {
            parts.add(words.get("figure.note.interval"));
        }
        if (view.estimates().stream().anyMatch(texts::isShaky)) {
            parts.add(words.get("figure.note.shaky", Floors.CERTAIN, numbers.rounded(Floors.HALF_WIDTH, 0)));
        }
        if (!view.source().kind().isTested()) {
            parts.add(words.get("figure.note.descriptive"));
        }
        if (view.tests() > 0) {
            parts.add(words.get("figure.note.against", names.list(against())));
            if (view.baselines().size() > 1) {
                parts.add(
                        words.get(colorKey, names.of(view.baselines().getFirst().area())));
            }
            common.chance(List.of(view)).ifPresent(parts::add);
        }
        common.corrected(List.of(view)).ifPresent(parts::add);
        view.baselines().stream()
                .filter(Estimate::isComputed)
                .forEach(one -> parts.add(words.get("figure.note.computed", texts.name(one))));
        if (usesEarlierPopulation()) {
            parts.add(words.get("note.population.earlier"));
        }
        if (view.dispersion().orElse(1) >= TOLD_DISPERSION) {
            parts.add(words.get(
                    "figure.note.dispersion", numbers.rounded(view.dispersion().orElseThrow(), 1)));
        }
        Set<String> reasons = new LinkedHashSet<>();
        view.comparisons().stream().flatMap(one -> reason(one).stream()).forEach(reasons::add);
        if (!reasons.isEmpty()) {
            parts.add(words.get("figure.note.untested", String.join("; ", reasons)));
        }
        List<String> bare = bare();
        if (!bare.isEmpty()) {
            parts.add(words.get("figure.note.bare", names.list(bare)));
        }
        return String.join(" ", parts);
    }

    private boolean usesEarlierPopulation() {
        return view.isByRate()
                && view.estimates().stream()
                        .flatMap(one -> one.rate().stream())
                        .anyMatch(rate -> rate.exposure().basis() == Exposure.Basis.EARLIER_YEAR);
    }

    /// Baselines against which a test was made although their own uncertainty is not known.
    private List<String> bare() {
        return view.comparisons().stream()
                .filter(one -> one.reason() == Reason.BASELINE_BARE)
                .map(one -> names.of(one.baseline().area()))
                .distinct()
                .toList();
    }

    private List<String> against() {
        return view.baselines().stream()
                .map(one -> contains(one) ? names.restOf(one.area()) : names.of(one.area()))
                .toList();
    }

    private boolean contains(Estimate baseline) {
        return view.comparisons().stream()
                .anyMatch(one -> one.baseline().equals(baseline) && one.kind() == BaselineKind.CONTAINING);
    }

    private Optional<String> reason(Comparison comparison) {
        if (comparison.verdict().isTested()) {
            return Optional.empty();
        }
        return switch (comparison.reason()) {
            case NONE, AREA_WITHOUT_VALUE, BASELINE_BARE -> Optional.empty();
            case FEW_ANSWERS -> Optional.of(words.get("figure.reason.few", Floors.TESTED));
            default -> Optional.of(words.get("reason." + comparison.reason().name()));
        };
    }

    String altText() {
        return altText(words.get("figure.alt.kind"));
    }

    /// @param kind of the chart, in words
    String altText(String kind) {
        return altText(kind, texts.title());
    }

    /// @param finding where it is another than that of the comparison alone
    String altText(String kind, String finding) {
        List<AltText.Told> shown = view.areas().stream()
                .flatMap(one -> view.position(one).stream()
                        .map(value -> new AltText.Told(texts.name(one) + " " + texts.amount(one), value)))
                .toList();
        return AltText.of(
                words,
                kind,
                finding,
                shown,
                view.baselineAreas().stream()
                        .map(one -> texts.baseline(one) + ".")
                        .toList());
    }
}
