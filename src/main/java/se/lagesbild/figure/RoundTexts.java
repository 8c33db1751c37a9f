package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.Verdict;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.ChangeHeadlines;
import se.lagesbild.text.Effects;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// The words of the charts of two rounds.
final class RoundTexts {
    private final Rounds rounds;
    private final Words words;
    private final Names names;
    private final DotTexts earlier;
    private final DotTexts later;

    RoundTexts(Rounds rounds, Words words) {
        this.rounds = rounds;
        this.words = words;
        this.names = new Names(words);
        this.earlier = new DotTexts(rounds.earlier(), words);
        this.later = new DotTexts(rounds.later(), words);
    }

    String title() {
        return new ChangeHeadlines(words).of(rounds);
    }

    String subtitle() {
        return String.join(
                " · ",
                names.of(rounds.indicator()),
                names.of(rounds.later().source()),
                rounds.from().label() + "\u00A0→\u00A0" + rounds.to().label(),
                later.unit());
    }

    String name(Comparison change) {
        return later.name(change.estimate());
    }

    String before(Comparison change) {
        return shown(earlier, change.baseline(), rounds.before(change));
    }

    String after(Comparison change) {
        return shown(later, change.estimate(), rounds.after(change));
    }

    private static String shown(DotTexts texts, Estimate estimate, Optional<Double> position) {
        return position.isPresent() ? texts.amount(estimate) : texts.absence(estimate);
    }

    /// "+12,0", a short reason where nothing was tested, a dash where nothing is shown.
    String difference(Comparison change) {
        return change.effect()
                .map(new Effects(words)::mark)
                .orElseGet(() -> change.verdict() == Verdict.NOT_COMPARABLE ? words.get("figure.change.break") : "–");
    }

    /// Good or bad where the indicator has a direction; nothing where no value is shown.
    Optional<VerdictClass> chip(Comparison change) {
        return rounds.before(change).isPresent() && rounds.after(change).isPresent()
                ? Optional.of(VerdictClass.of(change))
                : Optional.empty();
    }

    String tick(double value, int decimals) {
        return later.tick(value, decimals);
    }

    List<Legend.Entry> chips() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (VerdictClass verdict : VerdictClass.values()) {
            if (rounds.changes().stream().flatMap(one -> chip(one).stream()).anyMatch(verdict::equals)) {
                entries.add(new Legend.Entry(
                        words.of("figure.change.class", verdict), (pen, x, y) -> Chip.draw(pen, verdict, false, x, y)));
            }
        }
        return entries;
    }

    List<String> notes() {
        List<String> method = new ArrayList<>();
        long tests = rounds.changes().stream()
                .filter(one -> one.verdict().isTested())
                .count();
        if (tests > 0) {
            method.add(words.get(
                    "figure.note.change", rounds.from().label(), rounds.to().label()));
            if (rounds.indicator().unit() == Unit.PERCENT) {
                method.add(words.get("figure.note.change.points"));
            }
        }
        if (rounds.changes().stream().anyMatch(one -> one.verdict() == Verdict.NOT_COMPARABLE)) {
            method.add(words.get("figure.note.change.break"));
        }
        List<String> notes = new ArrayList<>();
        if (!method.isEmpty()) {
            notes.add(String.join(" ", method));
        }
        notes.add(new CommonNotes(words).sources(List.of(rounds.earlier(), rounds.later())));
        return notes;
    }

    /// Kind, finding, extremes with their change, comparators.
    String altText(String kind) {
        List<AltText.Told> shown = rounds.areas().stream()
                .flatMap(one -> rounds.after(one).stream().map(value -> new AltText.Told(told(one), value)))
                .toList();
        List<String> against = rounds.changes().stream()
                .filter(rounds::isBaseline)
                .map(one -> told(one) + ".")
                .toList();
        return AltText.of(words, kind, title(), shown, against);
    }

    private String told(Comparison change) {
        return name(change) + " " + before(change) + "→" + after(change);
    }
}
