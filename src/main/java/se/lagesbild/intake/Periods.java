package se.lagesbild.intake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagesbild.domain.Period;

/// Finds years in text that says other things too.
final class Periods {
    /// A year, two years or a month, in a shape that is no other number.
    static final String SHAPE = "(?:19|20)\\d{2}(?:[-–/](?:(?:19|20)\\d{2}|\\d{2}))?";

    private static final Pattern WHOLE = Pattern.compile(SHAPE);
    private static final Pattern WITHIN = Pattern.compile("(?<![\\d-])" + SHAPE + "(?![\\d]|-\\d)");

    private Periods() {}

    /// The period, when the text is nothing else.
    static Optional<Period> whole(String text) {
        return WHOLE.matcher(text).matches() ? Period.parse(text) : Optional.empty();
    }

    /// The only period the text speaks of; empty when there is none or more than one.
    static Optional<Period> only(String text) {
        Set<Period> found = WITHIN.matcher(text)
                .results()
                .flatMap(match -> Period.parse(match.group()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
