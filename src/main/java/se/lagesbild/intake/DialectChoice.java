package se.lagesbild.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses how a text is cut into fields by reading the whole of it with each delimiter: the one that gives most lines
/// of equal width and most known header words. Counting characters would fail on decimal commas and on text.
final class DialectChoice {
    private static final int HEADER_WITHIN = 40;

    private DialectChoice() {}

    /// With the most frequent number of fields, at least 2, as width; empty when no delimiter gives a table.
    static Optional<Dialect> of(String text) {
        return Stream.of(';', ',', '\t', '|')
                .map(delimiter -> score(Dialect.of(delimiter), text))
                .filter(one -> one.points > 0)
                .max(Comparator.comparingLong(Scored::points).thenComparing(one -> one.dialect.delimiter() == ';'))
                .map(Scored::dialect);
    }

    private record Scored(Dialect dialect, long points) {}

    private static Scored score(Dialect dialect, String text) {
        RecordScanner scanner = new RecordScanner(CharBlocks.of(text), dialect);
        Map<Integer, Integer> widths = new HashMap<>();
        long words = 0;
        for (int record = 0; scanner.next(); record++) {
            widths.merge(scanner.fields(), 1, Integer::sum);
            if (record < HEADER_WITHIN) {
                words = Math.max(words, words(scanner));
            }
        }
        widths.remove(1);
        Optional<Map.Entry<Integer, Integer>> modal = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return new Scored(
                dialect.withWidth(modal.map(Map.Entry::getKey).orElse(1)),
                modal.map(Map.Entry::getValue).orElse(0) * (1 + words));
    }

    private static long words(RecordScanner scanner) {
        long words = 0;
        for (int i = 0; i < scanner.fields(); i++) {
            words += HeaderWords.isKnown(scanner.text(i)) ? 1 : 0;
        }
        return words;
    }
}
