package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the first table among the rows of a text and its parts, by their shape alone.
final class ShapeFinder {
    private static final int DEEPEST_HEADER = 6;
    /// As many rows of one other width begin another block.
    private static final int NEW_WIDTH = 3;

    private final List<RowTraits> rows;
    private int end;
    private int more = -1;

    ShapeFinder(List<RowTraits> rows) {
        this.rows = rows;
    }

    TableShape shape() {
        int block = firstBlock();
        int from = withoutPreamble(block, typical(block, end));
        long numbers = numbers(rows, lower(from), end, rows.get(from).hash());
        int headers = headers(from);
        List<Integer> repeats = new ArrayList<>();
        int to = body(from, headers, numbers, repeats);
        return new TableShape(from, headers, withoutNotes(from + headers, to), repeats, more);
    }

    /// The first run of rows of about one width that is not small beside the others; sets where it ends.
    private int firstBlock() {
        List<int[]> blocks = blocks();
        int most = blocks.stream().mapToInt(one -> one[2]).max().orElse(0);
        for (int[] block : blocks) {
            if (block[2] * 5 >= most) {
                end = block[1];
                more = block[1] < rows.size() ? firstOf(blocks, block[1]) : -1;
                return withRaggedHeader(block[0]);
            }
        }
        end = rows.size();
        return 0;
    }

    /// Rows of another width right above belong to the block when they are about as full.
    private int withRaggedHeader(int block) {
        int width = rows.get(block).width();
        int from = block;
        while (from > 0
                && rows.get(from - 1).filled() > 1
                && Math.abs(rows.get(from - 1).width() - width) <= Math.max(1, width / 3)) {
            from--;
        }
        return from;
    }

    private static int firstOf(List<int[]> blocks, int from) {
        return blocks.stream()
                .filter(one -> one[0] >= from && one[2] >= 4)
                .mapToInt(one -> one[0])
                .findFirst()
                .orElse(-1);
    }

    /// Beginning, end and number of cells of each run; single rows of another width do not end one.
    private List<int[]> blocks() {
        List<int[]> blocks = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            int cells = size(rows.get(from));
            while (to < rows.size() && !widthChanges(from, to)) {
                cells += rows.get(to).width() == rows.get(from).width() ? size(rows.get(to)) : 0;
                to++;
            }
            if (rows.get(from).width() > 1 && !rows.get(from).isBlank()) {
                blocks.add(new int[] {from, to, cells});
                from = to;
            } else {
                from++;
            }
        }
        return blocks;
    }

    private static int size(RowTraits row) {
        return row.isBlank() ? 0 : row.width();
    }

    private boolean widthChanges(int from, int at) {
        int width = rows.get(at).width();
        if (rows.get(at).isBlank() || width == rows.get(from).width()) {
            return false;
        }
        int same = 0;
        for (int i = at; i < rows.size() && same < NEW_WIDTH; i++) {
            if (!rows.get(i).isBlank()) {
                if (rows.get(i).width() != width) {
                    return false;
                }
                same++;
            }
        }
        return same == NEW_WIDTH || (width > 1 && at > 0 && rows.get(at - 1).isBlank());
    }

    /// How many fields of a row hold something, by the middle row.
    private int typical(int from, int to) {
        int[] filled = rows.subList(from, to).stream()
                .filter(row -> !row.isBlank())
                .mapToInt(RowTraits::filled)
                .sorted()
                .toArray();
        return filled.length == 0 ? 0 : filled[filled.length / 2];
    }

    private int withoutPreamble(int block, int typical) {
        int from = block;
        while (from < end - 1 && (rows.get(from).isBlank() || isRemark(from, typical))) {
            from++;
        }
        return from;
    }

    private boolean isRemark(int at, int typical) {
        RowTraits row = rows.get(at);
        boolean few = (row.filled() == 1 && typical > 1)
                || (row.last() == row.filled() && typical > 3 && row.filled() * 2 <= typical);
        boolean spans = row.first() > 0
                && !rows.get(at + 1).isBlank()
                && rows.get(at + 1).filled() > row.filled();
        return few && !spans;
    }

    /// Where the lower part begins, which tells what columns hold.
    private int lower(int from) {
        return end - from > 12 ? (from + end) / 2 : from + (end - from) * 2 / 3;
    }

    private int headers(int from) {
        int depth = 0;
        while (depth < DEEPEST_HEADER && from + depth + 1 < end && isHeader(from, depth)) {
            depth++;
        }
        return depth;
    }

    private boolean isHeader(int from, int depth) {
        RowTraits row = rows.get(from + depth);
        if (row.ruled()) {
            return depth > 0;
        }
        long below = numbers(
                rows,
                Math.max(lower(from), from + depth + 1),
                end,
                rows.get(from).hash());
        boolean heads = row.couldHead(below);
        if (depth == 0) {
            return heads || (below != 0 && (row.typed() & ~row.years()) == 0);
        }
        // A year above years is one of them.
        if ((row.years() & years(from + depth + 1)) != 0) {
            return false;
        }
        int named = Long.bitCount((row.worded() | row.years()) & below);
        return heads && (row.first() > 0 || (named > 1 && named * 2 > Long.bitCount(below)));
    }

    /// The columns whose cells from there on are nearly all years.
    private long years(int from) {
        long years = -1L;
        for (int column = 0; column < Long.SIZE; column++) {
            int all = 0;
            int dated = 0;
            for (int i = Math.max(lower(from), from); i < end; i++) {
                all += (int) ((rows.get(i).typed() | rows.get(i).worded()) >>> column & 1);
                dated += (int) (rows.get(i).years() >>> column & 1);
            }
            years &= dated * 5 >= all * 4 && dated > 0 ? -1L : ~(1L << column);
        }
        return years;
    }

    /// Goes down to a second table, noting repetitions of the header.
    private int body(int from, int headers, long numbers, List<Integer> repeats) {
        Map<Integer, Integer> heads = new HashMap<>();
        for (int i = from; i < from + Math.max(headers, 1); i++) {
            heads.put(rows.get(i).hash(), i);
        }
        boolean pages = comeInPages(from, headers);
        for (int i = from + Math.max(headers, 1); i < end; i++) {
            RowTraits row = rows.get(i);
            boolean repeated = !row.isBlank() && heads.containsKey(row.hash()) && headers > 0;
            boolean afterGap = rows.get(i - 1).isBlank();
            if (repeated && (pages || !(afterGap || isCopy(from + headers, i + headers)))) {
                repeats.add(i);
            } else if (repeated || beginsAnother(i, afterGap, numbers)) {
                more = i;
                return i;
            }
        }
        return end;
    }

    /// Whether the header comes again and again at even distances, as printed pages have it.
    private boolean comeInPages(int from, int headers) {
        int[] again = headers == 0
                ? new int[0]
                : IntStream.range(from, end)
                        .filter(i -> rows.get(i).hash() == rows.get(from).hash())
                        .toArray();
        boolean even = again.length > 2;
        for (int i = 2; even && i < again.length; i++) {
            even = again[i] - again[i - 1] == again[1] - again[0];
        }
        return even;
    }

    private boolean isCopy(int original, int copy) {
        int same = 0;
        while (same < 3
                && copy + same < rows.size()
                && rows.get(original + same).hash() == rows.get(copy + same).hash()) {
            same++;
        }
        return same == 3 || copy + same == rows.size();
    }

    private boolean beginsAnother(int at, boolean afterGap, long numbers) {
        RowTraits row = rows.get(at);
        if (row.isBlank() || numbers == 0 || at + 1 >= end) {
            return false;
        }
        int next = at + 1;
        while (next < end - 1 && (rows.get(next).isBlank() || rows.get(next).filled() == 1)) {
            next++;
        }
        boolean data = (rows.get(next).typed() & numbers) != 0;
        boolean heads = row.filled() > 1 && row.couldHead(numbers) && Long.bitCount(row.worded()) > 1 && data;
        if (afterGap) {
            boolean title =
                    row.filled() == 1 && row.first() == 0 && rows.get(next).couldHead(numbers);
            return heads || title;
        }
        return heads && Long.bitCount(row.worded() & numbers) > 1 && row.filled() > 2;
    }

    /// Blank rows and remarks at the end are no rows of the table.
    private int withoutNotes(int from, int to) {
        int last = to;
        int typical = typical(Math.min(from, to), to);
        while (last > from && (rows.get(last - 1).isBlank() || isNote(rows.get(last - 1), typical))) {
            last--;
        }
        boolean apart = last == to
                || typical > 2
                || rows.get(last).isBlank()
                || rows.get(last).width() == 1;
        return apart ? last : withoutBlanks(from, to);
    }

    // In a table of two columns a row that lacks the second is no remark because of that.
    private int withoutBlanks(int from, int to) {
        int last = to;
        while (last > from && rows.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static boolean isNote(RowTraits row, int typical) {
        return typical > 1 && row.filled() == 1 && row.first() == 0 && row.typed() == 0;
    }

    /// Which columns hold numbers or dates, judged by at least four of five of the cells that hold anything
    /// in rows that do not repeat the head.
    private static long numbers(List<RowTraits> rows, int from, int to, int head) {
        int[] filled = new int[Long.SIZE];
        int[] typed = new int[Long.SIZE];
        for (int i = from; i < to; i++) {
            RowTraits row = rows.get(i);
            for (long left = row.hash() == head ? 0 : row.typed() | row.worded(); left != 0; left &= left - 1) {
                int column = Long.numberOfTrailingZeros(left);
                filled[column]++;
                typed[column] += (row.typed() >>> column & 1) == 1 ? 1 : 0;
            }
        }
        long numbers = 0;
        for (int column = 0; column < Long.SIZE; column++) {
            numbers |= typed[column] > 0 && typed[column] * 5 >= filled[column] * 4 ? 1L << column : 0;
        }
        return numbers;
    }
}
