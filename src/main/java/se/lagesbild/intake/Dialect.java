package se.lagesbild.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the lines of one file are cut into fields, chosen by reading the whole file with each delimiter:
/// the one that gives most lines of equal width and most known header words. Counting characters would fail
/// on decimal commas and on text.
///
/// @param width the most frequent number of fields, at least 2
record Dialect(char delimiter, int width) {
    private static final int HEADER_WITHIN = 40;

    /// Empty when no delimiter gives a table.
    static Optional<Dialect> of(List<String> lines) {
        return Stream.of(';', ',', '\t', '|')
                .map(delimiter -> score(delimiter, lines))
                .filter(one -> one.points > 0)
                .max(Comparator.comparingLong(Scored::points).thenComparing(one -> one.dialect.delimiter == ';'))
                .map(Scored::dialect);
    }

    private record Scored(Dialect dialect, long points) {}

    private static Scored score(char delimiter, List<String> lines) {
        Tokenizer tokenizer = new Tokenizer(delimiter);
        Map<Integer, Integer> widths = new HashMap<>();
        long words = 0;
        for (int i = 0; i < lines.size(); i++) {
            widths.merge(tokenizer.width(lines.get(i)), 1, Integer::sum);
            if (i < HEADER_WITHIN) {
                List<String> fields = tokenizer.mend(lines.get(i)).texts();
                words = Math.max(
                        words, fields.stream().filter(HeaderWords::isKnown).count());
            }
        }
        widths.remove(1);
        Optional<Map.Entry<Integer, Integer>> modal = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return new Scored(
                new Dialect(delimiter, modal.map(Map.Entry::getKey).orElse(1)),
                modal.map(Map.Entry::getValue).orElse(0) * (1 + words));
    }
}
