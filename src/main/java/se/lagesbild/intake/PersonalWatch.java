package se.lagesbild.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for what points at a person in those rows of a long table that are not read closely. Names and keys are read
/// closely when they are new, so what is left are the columns that mean nothing and those of numbers. One cell of each
/// kind is enough: the row that it stands in is read closely, and the rules for small files find it there.
final class PersonalWatch {
    /// Fewer digits make no bare personal number.
    private static final int DIGITS = 10;

    /// From this share of a column on, numbers that look like personal ones need a look at the whole file.
    private static final int DOUBTFUL = 4;

    private final int[] texts;
    private final int[] numbers;
    private final boolean[] known;
    private final boolean[] listed;
    private final boolean[] bareTold;
    private final int[] bare;
    private final int[] filled;

    PersonalWatch(Plan plan) {
        this.texts = plan.ignored().stream().mapToInt(Integer::intValue).toArray();
        this.numbers = Stream.of(plan.measures(), plan.answers(), plan.population())
                .flatMap(columns -> columns.stream().filter(column -> column >= 0))
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        this.known = new boolean[plan.width()];
        this.listed = new boolean[plan.width()];
        this.bareTold = new boolean[plan.width()];
        this.bare = new int[plan.width()];
        this.filled = new int[plan.width()];
    }

    /// Looks at a row that otherwise only repeats what is known.
    ///
    /// @param list whether the file is a list of events or persons, where addresses and times of day count as well
    /// @return whether it must be read closely
    boolean tells(RecordScanner row, boolean list) {
        boolean tells = false;
        for (int column : numbers) {
            int length = row.end(column) - row.start(column);
            filled[column] += length > 0 ? 1 : 0;
            tells |= length >= DIGITS && tells(column, row.text(column).strip());
        }
        for (int column : texts) {
            tells |= row.start(column) < row.end(column) && tells(row, column, list);
        }
        return tells;
    }

    private boolean tells(RecordScanner row, int column, boolean list) {
        filled[column]++;
        boolean may = PersonalText.mayHold(row.chars(), row.start(column), row.end(column));
        boolean tells = may && tells(column, row.text(column).strip());
        if (list && !listed[column]) {
            listed[column] = PersonalText.inList(row.text(column).strip()).isPresent();
            tells |= listed[column];
        }
        return tells;
    }

    private boolean tells(int column, String cell) {
        Optional<PersonalText.Kind> kind = known[column] ? Optional.empty() : PersonalText.anywhere(cell);
        if (kind.isEmpty()) {
            return false;
        }
        boolean first;
        if (PersonalText.isBareNumber(cell)) {
            bare[column]++;
            first = !bareTold[column];
            bareTold[column] = true;
        } else {
            first = true;
            known[column] = true;
        }
        return first;
    }

    /// Whether a column holds so many numbers that look like personal ones that only the whole file can tell.
    boolean isDoubtful() {
        for (int column = 0; column < bare.length; column++) {
            if (!known[column] && bare[column] > 0 && bare[column] * (long) DOUBTFUL >= filled[column]) {
                return true;
            }
        }
        return false;
    }

    /// Counts from the beginning, because the file is read again.
    void forget() {
        Arrays.fill(bare, 0);
        Arrays.fill(filled, 0);
    }
}
