package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Turnout;
import se.lagesbild.picture.Adjusted;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Language;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// What stands below every chart: how much chance it holds, and where its numbers come from.
final class CommonNotes {
    private final Words words;
    private final Names names;
    private final Numbers numbers;

    CommonNotes(Words words) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
    }

    /// "280 prövningar; omkring 14 av dem väntas ge utslag av en slump."; nothing without a test.
    Optional<String> chance(List<DistrictComparison> views) {
        long tests = views.stream().mapToLong(DistrictComparison::tests).sum();
        double expected =
                views.stream().mapToDouble(DistrictComparison::expectedByChance).sum();
        return tests == 0
                ? Optional.empty()
                : Optional.of(words.get(
                        tests == 1 ? "figure.note.test" : "figure.note.tests",
                        numbers.count(tests),
                        numbers.rounded(expected, expected < 10 ? 1 : 0)));
    }

    /// What the correction for many comparisons does to the certain differences; nothing where it was not made.
    Optional<String> corrected(List<DistrictComparison> views) {
        boolean lost =
                views.stream().flatMap(view -> view.comparisons().stream()).anyMatch(Comparison::isLostByCorrection);
        return views.stream()
                .flatMap(view -> view.comparisons().stream())
                .filter(one -> one.verdict().isCertain())
                .flatMap(one -> one.adjusted().stream())
                .max(Comparator.comparingLong(Adjusted::tests))
                .map(one -> words.counted(
                        lost ? "figure.note.corrected.lost" : "figure.note.corrected.kept",
                        numbers.count(one.tests())));
    }

    /// "Källa: …" or "Källor: …; …", each source and period once.
    String sources(List<DistrictComparison> views) {
        List<String> told = views.stream().map(this::source).distinct().toList();
        return words.get(
                told.size() == 1 ? "figure.note.source" : "figure.note.sources",
                told.stream().collect(Collectors.joining("; ")));
    }

    /// The source of one indicator through its periods; answers are told of the last.
    String through(List<DistrictComparison> views) {
        DistrictComparison last = views.getLast();
        String years = views.getFirst().period().label() + "–" + last.period().label();
        return words.get("figure.note.source", source(last, years, last.period().label() + ": "));
    }

    private String source(DistrictComparison view) {
        return source(view, view.period().label(), "");
    }

    /// @param when what is said before the number of answers
    private String source(DistrictComparison view, String period, String when) {
        List<String> parts = new ArrayList<>();
        parts.add(names.of(view.source()) + " " + period);
        if (words.language() == Language.SWEDISH) {
            parts.add(view.source().population());
        }
        whole(view)
                .flatMap(Estimate::answers)
                .ifPresent(n -> parts.add(when + words.counted("figure.note.answers", numbers.count(n))));
        whole(view)
                .flatMap(Estimate::turnout)
                .flatMap(Turnout::rate)
                .ifPresent(rate -> parts.add(words.get("sentence.turnout", numbers.rounded(rate, 0))));
        if (view.isSynthetic()) {
            parts.add(words.get("sentence.synthetic"));
        }
        return String.join(", ", parts);
    }

    /// The municipality of the districts: its number of answers is that of the survey.
    private static Optional<Estimate> whole(DistrictComparison view) {
        return view.hasDistricts()
                ? view.estimates().stream()
                        .filter(one -> one.area().level() == AreaLevel.MUNICIPALITY)
                        .findFirst()
                : Optional.empty();
    }
}
