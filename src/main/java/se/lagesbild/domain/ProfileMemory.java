package se.lagesbild.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a profile knows of the files it has read: by this next year's file is recognised and held beside it.
///
/// @param headers folded header → what its column was taken for, by [HeaderCell#role]
/// @param synonyms folded header → the header that it replaces
/// @param labels folded names of what is measured, where rows name it
/// @param areas the areas that are expected
/// @param division code of the division whose areas such files name, where it cannot be told otherwise
/// @param decimalSign "," or "." where the files do not tell
/// @param rows how many rows of values are expected
/// @param answers what was decided in earlier years, for any file
public record ProfileMemory(
        Map<String, String> headers,
        Map<String, String> synonyms,
        Set<String> labels,
        Set<AreaKey> areas,
        Optional<String> division,
        Optional<String> decimalSign,
        OptionalInt rows,
        List<Answer> answers) {
    /// No file was read yet.
    public static final ProfileMemory NOTHING = new ProfileMemory(
            Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of());

    public ProfileMemory {
        headers = Map.copyOf(headers);
        synonyms = Map.copyOf(synonyms);
        labels = Set.copyOf(labels);
        areas = Set.copyOf(areas);
        answers = List.copyOf(answers);
    }

    /// Whether a file has been read with the profile.
    public boolean isEmpty() {
        return headers.isEmpty();
    }
}
