package se.lagesbild.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the words of a file changed, its headers or what its rows name.
///
/// @param added words that nothing in the earlier file meant
/// @param missing words of the earlier file that nothing means any more
/// @param renamed the same under another word
/// @param reordered whether what stayed stands in another order
public record WordDrift(List<String> added, List<String> missing, List<Drift.Change> renamed, boolean reordered) {
    /// Columns of these roles have nothing in common.
    private static final Set<String> TELLING_NOTHING = Set.of("CATEGORY", "IGNORED", "LEFT_OUT");

    public WordDrift {
        added = List.copyOf(added);
        missing = List.copyOf(missing);
        renamed = List.copyOf(renamed);
    }

    /// One word of a file.
    ///
    /// @param key the text folded, of a column without header its role
    /// @param role what it was taken for
    private record Word(String key, String text, String role) {
        static Word of(HeaderCell cell) {
            return new Word(
                    cell.text().isBlank() ? "\t" + cell.role() : AreaName.fold(cell.text()), cell.text(), cell.role());
        }

        boolean isIn(List<Word> words) {
            return words.stream().anyMatch(one -> one.key.equals(key));
        }
    }

    static WordDrift ofHeaders(List<HeaderCell> before, List<HeaderCell> now, Drift.Knowledge known) {
        return between(words(before), words(now), known);
    }

    static WordDrift ofLabels(Set<String> before, Set<String> now, Drift.Knowledge known) {
        return between(words(labels(before)), words(labels(now)), known);
    }

    private static List<HeaderCell> labels(Set<String> words) {
        return words.stream()
                .sorted()
                .map(word -> new HeaderCell(word, "VALUE"))
                .toList();
    }

    /// One each, however many columns bear it.
    private static List<Word> words(List<HeaderCell> cells) {
        List<Word> words = new ArrayList<>();
        cells.stream()
                .filter(cell -> !cell.text().isBlank() || !TELLING_NOTHING.contains(cell.role()))
                .map(Word::of)
                .filter(word -> !word.isIn(words))
                .forEach(words::add);
        return words;
    }

    private static WordDrift between(List<Word> before, List<Word> now, Drift.Knowledge known) {
        if (before.isEmpty() || now.isEmpty()) {
            // that was not noted: there is nothing to hold beside
            return new WordDrift(List.of(), List.of(), List.of(), false);
        }
        Set<String> sole = sole(before);
        sole.retainAll(sole(now));
        List<Word> left = new ArrayList<>(before);
        left.removeIf(word -> word.isIn(now));
        List<Word> added = new ArrayList<>();
        List<Drift.Change> renamed = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Word word : now) {
            Optional<Word> old = before.stream()
                    .filter(one -> one.key().equals(word.key()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(one -> isSame(one, word, known, sole))
                            .findFirst());
            old.map(Word::key).ifPresentOrElse(order::add, () -> added.add(word));
            old.filter(left::remove).ifPresent(one -> renamed.add(new Drift.Change(one.text(), word.text())));
        }
        List<String> earlier = new ArrayList<>(before.stream().map(Word::key).toList());
        earlier.retainAll(order);
        return new WordDrift(texts(added), texts(left), renamed, !earlier.equals(order));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /// Roles that one column has.
    private static Set<String> sole(List<Word> words) {
        Set<String> seen = new HashSet<>();
        Set<String> sole = new HashSet<>();
        for (Word word : words) {
            if (seen.add(word.role())) {
                sole.add(word.role());
            } else {
                sole.remove(word.role());
            }
        }
        sole.removeAll(TELLING_NOTHING);
        return sole;
    }

    private static boolean isSame(Word was, Word is, Drift.Knowledge known, Set<String> sole) {
        Optional<String> said =
                Optional.ofNullable(known.synonyms().get(is.key())).map(AreaName::fold);
        if (said.isPresent()) {
            return said.get().equals(was.key());
        }
        Optional<String> meant = known.meaning().apply(is.text());
        return meant.isPresent()
                ? meant.equals(known.meaning().apply(was.text()))
                : was.role().equals(is.role()) && sole.contains(is.role());
    }

    /// Whether all words stayed as they were.
    public boolean isNone() {
        return added.isEmpty() && missing.isEmpty() && renamed.isEmpty() && !reordered;
    }
}
