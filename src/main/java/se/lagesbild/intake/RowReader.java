package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;

/// Looks at one record of a long table: a row that only repeats what is known but for its numbers, or one to be read
/// closely. Makes no object for the former.
final class RowReader {
    private final Learned learned;
    private final RowNumbers numbers;
    private final Plan plan;
    private final int[] keys;
    private final int[] leading;
    private final int[] measures;
    private final int[] companions;
    private final int[] ignored;
    private final boolean[] said;
    private final NumberCell number = new NumberCell();
    private final int[] kinds;
    private final long[] values;
    private final byte[] decimals;
    private final boolean[] points;
    private final boolean[] numeric;
    private final boolean[] exact;
    private final long[] beside;
    private int area;
    private int start;
    private int end;

    RowReader(Learned learned, RowNumbers numbers) {
        this.learned = learned;
        this.numbers = numbers;
        this.plan = learned.plan();
        this.keys = array(plan.keys());
        this.leading = array(plan.leading());
        this.measures = array(plan.measures());
        List<Integer> both = new ArrayList<>();
        for (int m = 0; m < measures.length; m++) {
            both.add(plan.answers().get(m));
            both.add(plan.population().get(m));
        }
        this.companions = array(both);
        this.ignored = array(plan.ignored());
        this.said = new boolean[plan.width()];
        this.kinds = new int[measures.length];
        this.values = new long[measures.length];
        this.decimals = new byte[measures.length];
        this.points = new boolean[measures.length];
        this.numeric = new boolean[measures.length];
        this.exact = new boolean[measures.length];
        this.beside = new long[companions.length];
    }

    private static int[] array(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    int measures() {
        return measures.length;
    }

    /// Number of the row's name of an area.
    int area() {
        return area;
    }

    int kind(int measure) {
        return kinds[measure];
    }

    long mantissa(int measure) {
        return values[measure];
    }

    int decimals(int measure) {
        return decimals[measure];
    }

    boolean hasPoint(int measure) {
        return points[measure];
    }

    long answers(int measure) {
        return beside[2 * measure];
    }

    long population(int measure) {
        return beside[2 * measure + 1];
    }

    /// Whether the record is one row of the table.
    boolean isRow(RecordScanner scanner) {
        if (scanner.fields() < plan.width() || scanner.isMended() || scanner.isOtherwise()) {
            return false;
        }
        for (int i = plan.width(); i < scanner.fields(); i++) {
            if (scanner.start(i) < scanner.end(i)) {
                return false;
            }
        }
        return isClean(scanner);
    }

    private boolean isClean(RecordScanner scanner) {
        for (int i = 0; i < plan.width(); i++) {
            if (!scanner.isPlain(i)) {
                return false;
            }
        }
        for (int column : ignored) {
            for (int at = scanner.start(column); at < scanner.end(column); at++) {
                if (TextCheck.isOdd(scanner.chars()[at])) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether the record says something without being a row: the rows behind it may mean something else.
    boolean isHeading(RecordScanner scanner) {
        int filled = 0;
        for (int i = 0; i < scanner.fields(); i++) {
            filled += scanner.start(i) < scanner.end(i) ? 1 : 0;
        }
        return filled == 1 || (filled > 1 && scanner.fields() < plan.width());
    }

    /// Whether a row lacks a key, which the row before it may give.
    boolean leansOnOthers(RecordScanner scanner) {
        boolean leans = false;
        for (int column : leading) {
            leans |= isEmpty(scanner, column);
        }
        return leans;
    }

    private boolean isEmpty(RecordScanner scanner, int column) {
        trim(scanner, column);
        return start == end;
    }

    /// Reads a row.
    ///
    /// @param learn whether what is new gets a number
    /// @return false when it tells something new
    boolean read(RecordScanner scanner, boolean learn) {
        char[] chars = scanner.chars();
        trim(scanner, plan.area());
        if (start == end) {
            return false;
        }
        area = learn ? name(chars, scanner.line()) : numbers.areas().find(chars, start, end);
        int key = area < 0 ? -1 : key(scanner, learn);
        boolean told = key < 0;
        for (int m = 0; m < measures.length && key >= 0; m++) {
            int code = code(scanner, m);
            long kind = LongNumbers.pair(key * measures.length + m, code);
            kinds[m] = learn ? kind(kind, key, m, scanner) : numbers.kinds().find(kind);
            told |= kinds[m] < 0;
        }
        return !tellsMore(scanner, learn) && !told;
    }

    private boolean tellsMore(RecordScanner scanner, boolean learn) {
        boolean more = false;
        for (int column : ignored) {
            trim(scanner, column);
            more |= start < end && !said[column];
            said[column] |= learn && start < end && numeric[0];
        }
        return more;
    }

    private int name(char[] chars, int line) {
        int known = numbers.areas().size();
        int name = numbers.areas().number(chars, start, end);
        if (name == known) {
            learned.meetArea(line);
        }
        return name;
    }

    private int key(RecordScanner scanner, boolean learn) {
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            trim(scanner, keys[i]);
            int text = learn
                    ? numbers.texts(i).number(scanner.chars(), start, end)
                    : numbers.texts(i).find(scanner.chars(), start, end);
            if (text < 0) {
                return -1;
            }
            long pair = LongNumbers.pair(key, text);
            key = 1 + (learn ? numbers.keys().number(pair) : numbers.keys().find(pair));
            if (key == 0) {
                return -1;
            }
        }
        return key;
    }

    private int kind(long kind, int key, int measure, RecordScanner scanner) {
        int found = numbers.kinds().number(kind);
        trim(scanner, measures[measure]);
        if (found == learned.kinds().size()) {
            learned.kinds().add(new Kind(key, measures[measure], numeric[measure], exact[measure]));
        }
        learned.kinds().get(found).showOn(scanner.line(), new String(scanner.chars(), start, end - start));
        return found;
    }

    /// What kind of cell it is, with what stands beside it.
    private int code(RecordScanner scanner, int measure) {
        trim(scanner, measures[measure]);
        int code;
        numeric[measure] = number.read(scanner.chars(), start, end);
        if (numeric[measure]) {
            code = number.kind();
            exact[measure] = NumberCell.isExact(code);
            values[measure] = number.mantissa();
            decimals[measure] = (byte) number.decimals();
            points[measure] = number.hasPoint();
        } else {
            code = code(0, scanner.chars());
            exact[measure] = true;
        }
        for (int i = 2 * measure; i < 2 * measure + 2; i++) {
            beside[i] = -1;
            if (companions[i] >= 0) {
                code = beside(scanner, i, code);
            }
        }
        return code;
    }

    /// A number for a cell that is no plain number, beside what is known of the others.
    private int code(int others, char[] chars) {
        int text = numbers.odd().number(chars, start, end);
        return NumberCell.PLAIN_KINDS + numbers.codes().number(LongNumbers.pair(others, text));
    }

    private int beside(RecordScanner scanner, int companion, int code) {
        trim(scanner, companions[companion]);
        boolean whole = number.read(scanner.chars(), start, end) && number.decimals() == 0 && number.mantissa() >= 0;
        if (whole) {
            beside[companion] = number.mantissa();
            if (number.mantissa() > NumberCell.SMALL) {
                return code;
            }
        }
        return code(code + 1, scanner.chars());
    }

    private void trim(RecordScanner scanner, int column) {
        char[] chars = scanner.chars();
        start = scanner.start(column);
        end = scanner.end(column);
        while (start < end && chars[start] == ' ') {
            start++;
        }
        while (end > start && chars[end - 1] == ' ') {
            end--;
        }
    }
}
