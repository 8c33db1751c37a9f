package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.ProfileMemory;

/// Reads headers that were reworded since last year as what they were: by what is remembered, or by an answer.
final class Rewording {
    private final Problems problems;
    private final ProfileMemory memory;
    private final Map<String, String> indicators;
    private final Map<Integer, String> written = new HashMap<>();

    Rewording(Draft draft) {
        this.problems = draft.problems();
        this.memory = draft.profile().map(one -> one.memory()).orElse(ProfileMemory.NOTHING);
        this.indicators = draft.profile().map(one -> one.indicators()).orElse(Map.of());
    }

    /// The same header with the words that are known.
    Header header(Header header) {
        if (memory.isEmpty()) {
            return header;
        }
        Set<String> present = header.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> AreaName.fold(ColumnTitle.of(cell).text()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Line> rows =
                header.rows().stream().map(row -> reworded(row, present)).toList();
        return new Header(rows, header.from(), header.areaIndex());
    }

    /// What stands in the file above the columns that are read as something else, by index.
    Map<Integer, String> written() {
        return written;
    }

    private Line reworded(Line row, Set<String> present) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            known(row, i, present).ifPresent(word -> {
                written.put(index, ColumnTitle.of(row.cell(index)).text());
                cells.set(index, word + period(row.cell(index)));
            });
        }
        return new Line(row.number(), row.raw(), cells);
    }

    private static String period(String cell) {
        return ColumnTitle.of(cell).period().map(period -> " " + period.label()).orElse("");
    }

    private Optional<String> known(Line row, int index, Set<String> present) {
        String cell = row.cell(index);
        String folded = AreaName.fold(ColumnTitle.of(cell).text());
        Optional<String> remembered = Optional.ofNullable(memory.synonyms().get(folded));
        if (remembered.isPresent() || folded.isEmpty() || isKnown(cell, folded)) {
            return remembered;
        }
        return missing(folded, present).flatMap(word -> ask(row, index, word));
    }

    private boolean isKnown(String cell, String folded) {
        return memory.headers().containsKey(folded) || indicators.containsKey(folded) || HeaderWords.isKnown(cell);
    }

    /// A remembered header that the file lacks and that the new one probably replaces.
    private Optional<String> missing(String folded, Set<String> present) {
        List<String> lost = memory.headers().entrySet().stream()
                .filter(one -> !one.getValue().equals(Role.IGNORED.name()))
                .map(Map.Entry::getKey)
                .filter(word -> !present.contains(word))
                .toList();
        List<String> near = lost.stream()
                .filter(word -> word.startsWith(folded) || folded.startsWith(word) || shares(word, folded))
                .toList();
        return near.size() == 1 ? near.stream().findFirst() : Spelling.nearest(folded, lost);
    }

    /// Whether half of the words are the same.
    private static boolean shares(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split("[ ,()]+")));
        List<String> others = List.of(other.split("[ ,()]+"));
        long same = others.stream().filter(words::contains).count();
        return same * 2 > Math.max(words.size(), others.size());
    }

    private Optional<String> ask(Line row, int index, String word) {
        Problem question = Problem.of(
                        Level.HOLD, ProblemCode.RENAMED_HEADER, row.number(), index + 1, row.cell(index), word)
                .asking(Optional.of(Answer.SAME), List.of(Answer.SAME, Answer.NEW));
        Optional<String> answer = problems.answers().to(question);
        if (answer.isEmpty()) {
            problems.add(question);
            return Optional.empty();
        }
        problems.answers().settle(question, answer.get());
        if (answer.get().equals(Answer.NEW)) {
            return Optional.empty();
        }
        problems.answers().reword(ColumnTitle.of(row.cell(index)).text(), word);
        return Optional.of(word);
    }
}
