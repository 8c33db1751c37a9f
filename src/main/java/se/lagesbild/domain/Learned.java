package se.lagesbild.domain;

import java.util.List;
import java.util.Map;

/// What the reading of one file taught, to be remembered when the file is stored.
///
/// @param decided the answers that were used
/// @param aliases spellings of areas that an answer told
/// @param labels folded labels that an answer told → code of the indicator
/// @param wordings measures that an answer told to be put in other words now
/// @param synonyms folded headers that an answer told → the header that each replaces
/// @param portrait what the file looks like
/// @param match how much of what the profile knows was found in the file, percent; 0 without profile
public record Learned(
        List<Answer> decided,
        List<AreaAlias> aliases,
        Map<String, String> labels,
        List<NewWording> wordings,
        Map<String, String> synonyms,
        Portrait portrait,
        int match) {
    /// Nothing at all.
    public static final Learned NOTHING =
            new Learned(List.of(), List.of(), Map.of(), List.of(), Map.of(), Portrait.BLANK, 0);

    public Learned {
        decided = List.copyOf(decided);
        aliases = List.copyOf(aliases);
        labels = Map.copyOf(labels);
        wordings = List.copyOf(wordings);
        synonyms = Map.copyOf(synonyms);
    }

    /// The same of a table of which only some rows were looked at.
    public Learned amongMore(int otherRows) {
        return new Learned(decided, aliases, labels, wordings, synonyms, portrait.amongMore(otherRows), match);
    }
}
