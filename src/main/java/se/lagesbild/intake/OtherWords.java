package se.lagesbild.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.NewWording;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Unit;

/// A name that nobody knew may be a known measure of the source in other words: only somebody can say so, and which.
final class OtherWords {
    /// A file with more new names than this is another one rather than a reworded one.
    private static final int FEW = 20;

    private static final int MOST = 200;

    private final List<Indicator> candidates;
    private final Set<String> taken;
    private final Problems problems;

    /// @param inSource the measures that the source has
    /// @param inFile those that other names of the file mean
    OtherWords(List<Indicator> inSource, Optional<Profile> profile, Collection<Indicator> inFile, Problems problems) {
        Set<String> seen = profile.map(OtherWords::seen).orElse(Set.of());
        this.candidates = inSource.stream()
                .sorted(Comparator.comparing(
                        one -> !seen.contains(one.code()) && !seen.contains(AreaName.fold(one.name()))))
                .toList();
        this.taken = inFile.stream().map(Indicator::code).collect(Collectors.toCollection(HashSet::new));
        this.problems = problems;
    }

    /// The codes and names of what earlier files of the source had.
    private static Set<String> seen(Profile profile) {
        return Stream.concat(profile.memory().labels().stream(), profile.memory().headers().keySet().stream())
                .flatMap(word -> Stream.concat(Stream.of(word), profile.indicator(word).stream()))
                .collect(Collectors.toSet());
    }

    /// The measure that somebody said a new name means.
    Optional<Indicator> meant(Entry entry, Unit unit) {
        String label = entry.label().text();
        Optional<String> said = problems.answers().to(ProblemCode.NEW_INDICATOR, label);
        Optional<Indicator> found = said.map(OtherWords::measure)
                .flatMap(name -> fitting(unit)
                        .filter(one -> one.code().equals(name) || one.name().equals(name))
                        .findFirst());
        found.ifPresent(one -> {
            taken.add(one.code());
            String prefix = said.get().startsWith(Answer.REWORDED) ? Answer.REWORDED : "";
            problems.answers().settle(asked(entry, one.code()), prefix + one.code());
            problems.answers().learn(label, one.code());
            note(label, one, problems.answers());
        });
        return found;
    }

    /// Notes that the words of a measure are others than earlier ones, where somebody said so, this year or before.
    static void note(String label, Indicator meant, Answers answers) {
        answers.to(ProblemCode.NEW_INDICATOR, label)
                .filter(said -> said.startsWith(Answer.REWORDED))
                .ifPresent(said -> answers.learn(new NewWording(meant.code(), label)));
    }

    private static String measure(String answer) {
        return answer.startsWith(Answer.REWORDED) ? answer.substring(Answer.REWORDED.length()) : answer;
    }

    private static Problem asked(Entry entry, String code) {
        return Problem.of(
                Level.INFO,
                ProblemCode.NEW_INDICATOR,
                entry.line().number(),
                entry.label().column(),
                entry.label().text(),
                code);
    }

    /// Says that a measure is new, and which of the known ones it may be; asks when an answer names none of those.
    ///
    /// @param code of the new measure
    /// @param alike how many new names the file has
    Problem created(Entry entry, String code, Unit unit, int alike) {
        List<String> names = fitting(unit).map(Indicator::name).limit(MOST).toList();
        Optional<String> said =
                problems.answers().to(ProblemCode.NEW_INDICATOR, entry.label().text());
        Problem plain = asked(entry, code);
        if (said.isPresent() && !said.get().equals(Answer.NEW)) {
            List<String> choices =
                    Stream.concat(Stream.of(Answer.NEW), names.stream()).toList();
            return plain.at(Level.HOLD).asking(Optional.empty(), choices);
        }
        return alike > FEW ? plain : plain.asking(Optional.empty(), names);
    }

    /// Measures that no other name of the file means and that are of the same unit.
    private Stream<Indicator> fitting(Unit unit) {
        return candidates.stream().filter(one -> !taken.contains(one.code()) && isSame(unit, one.unit()));
    }

    // counted crimes are kept under the measure of their rate
    private static boolean isSame(Unit evident, Unit kept) {
        return evident == kept
                || evident == Unit.UNKNOWN
                || kept == Unit.UNKNOWN
                || (evident == Unit.COUNT && kept == Unit.RATE);
    }
}
