package se.lagesbild.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the extracts of one source are read, learned once and used every year.
///
/// @param source code of the [Source]
/// @param clues words that must all occur in title, header or file name, folded as area names are
/// @param indicators folded column or row label → indicator code
/// @param soleIndicator code for files whose value column names no indicator
/// @param dashIsZero whether "-" means that nothing happened rather than that nothing is known
/// @param expected messages that this source always causes and that are therefore only information
/// @param readable false when the program recognises such a file but cannot read it yet
/// @param memory what earlier files of the source taught
public record Profile(
        String name,
        String source,
        List<String> clues,
        Map<String, String> indicators,
        Optional<String> soleIndicator,
        boolean dashIsZero,
        Set<ProblemCode> expected,
        boolean readable,
        ProfileMemory memory) {
    public Profile {
        clues = clues.stream().map(AreaName::fold).toList();
        indicators = Map.copyOf(indicators);
        expected = Set.copyOf(expected);
    }

    /// A profile that has not seen any file yet.
    public Profile(
            String name,
            String source,
            List<String> clues,
            Map<String, String> indicators,
            Optional<String> soleIndicator,
            boolean dashIsZero,
            Set<ProblemCode> expected,
            boolean readable) {
        this(name, source, clues, indicators, soleIndicator, dashIsZero, expected, readable, ProfileMemory.NOTHING);
    }

    /// Whether all clues occur in the folded text of title, header and file name.
    public boolean matches(String foldedText) {
        return !clues.isEmpty() && clues.stream().allMatch(foldedText::contains);
    }

    /// The same after one more file of the source.
    public Profile after(Learned learned) {
        Map<String, String> labels = new HashMap<>(indicators);
        labels.putAll(learned.labels());
        return new Profile(
                name, source, clues, labels, soleIndicator, dashIsZero, expected, readable, memory.after(learned));
    }

    /// The indicator that a label of the file means.
    public Optional<String> indicator(String label) {
        return Optional.ofNullable(indicators.get(AreaName.fold(label)));
    }
}
