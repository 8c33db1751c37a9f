package se.lagesbild.domain;

import java.util.List;
import java.util.Map;

/// What the reading of one file taught, to be remembered when the file is stored.
///
/// @param decided the answers that were used
/// @param aliases spellings of areas that an answer told
/// @param labels folded labels that an answer told → code of the indicator
/// @param headers the columns of the file from left to right
public record Learned(
        List<Answer> decided, List<AreaAlias> aliases, Map<String, String> labels, List<HeaderCell> headers) {
    /// Nothing at all.
    public static final Learned NOTHING = new Learned(List.of(), List.of(), Map.of(), List.of());

    public Learned {
        decided = List.copyOf(decided);
        aliases = List.copyOf(aliases);
        labels = Map.copyOf(labels);
        headers = List.copyOf(headers);
    }
}
