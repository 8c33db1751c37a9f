package se.lagesbild.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one line whose quotes depart from RFC 4180. Of all ways to cut it at its delimiters, it takes the one that
/// supposes the least wrong with it, among those of the expected width where that supposes little.
final class LineReading {
    /// More delimiters make no sense to weigh; then every one cuts.
    private static final int MOST = 100;

    /// A longer line is not worth reading in other ways.
    private static final int LONGEST = 10_000;

    private static final int NEVER = 1 << 20;
    /// What supposing costs: a quote at the start that never closes …
    private static final int STRAY = 3;
    /// … any other quote where none belongs …
    private static final int LONE = 1;
    /// … two quotes at the end, where the first is meant and the second closes …
    private static final int LAST_BUT_ONE = 2;
    /// … text after the closing quote …
    private static final int TAIL = 2;
    /// … a quote before a delimiter that does not close.
    private static final int OPEN = 10;
    /// Supposing more than this for the sake of the width is not mending any more.
    private static final int ENOUGH = 9;

    private final char[] text;
    private final int to;
    private final Dialect dialect;
    private final int[] starts;
    private final int parts;
    private final int[][] cost;
    private final int[][] before;
    private final int[][] flags;

    private LineReading(char[] text, int from, int to, Dialect dialect) {
        this.text = text;
        this.to = to;
        this.dialect = dialect;
        this.starts = starts(text, from, to, dialect.delimiter());
        this.parts = starts.length - 1;
        int size = parts > MOST ? 0 : parts + 1;
        this.cost = new int[size][size];
        this.before = new int[size][size];
        this.flags = new int[size][size];
    }

    /// The fields of the line in that range.
    static Fields of(char[] text, int from, int to, Dialect dialect) {
        return new LineReading(text, from, to, dialect).fields();
    }

    /// A reading by another delimiter or quote than that of the text around it.
    record Other(Fields fields, Dialect dialect) {
        private boolean isTight(char[] text) {
            for (int i = 0; i < fields.count(); i++) {
                boolean blank = fields.start(i) < fields.end(i) && text[fields.start(i)] == ' ';
                if (blank || fields.is(i, Fields.STRAY)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The reading by which a line alone has the expected width, where no blank tells that it is only a sentence.
    static Optional<Other> otherwise(char[] text, int from, int to, Dialect dialect) {
        char quote = dialect.quote();
        Stream<Dialect> others = ";,\t|"
                .chars()
                .filter(one -> one != dialect.delimiter())
                .mapToObj(one -> new Dialect((char) one, quote, dialect.escape(), false, dialect.width()));
        Dialect quoted = new Dialect(
                dialect.delimiter(), quote == '"' ? '\'' : '"', Dialect.NONE, dialect.padded(), dialect.width());
        return to - from > LONGEST
                ? Optional.empty()
                : Stream.concat(others, Stream.of(quoted))
                        .filter(one -> starts(text, from, to, one.delimiter()).length > one.width())
                        .map(one -> new Other(of(text, from, to, one), one))
                        .filter(one -> one.fields.count() == dialect.width() && one.isTight(text))
                        .findFirst();
    }

    /// Whether each line in that range has the expected width, read by itself.
    static boolean fitsEachLine(char[] text, int from, int to, Dialect dialect) {
        int at = from;
        while (at < to) {
            int end = LineEnds.first(text, at, to);
            if (starts(text, at, end, dialect.delimiter()).length <= dialect.width()
                    || of(text, at, end, dialect).count() != dialect.width()) {
                return false;
            }
            at = end < to ? LineEnds.after(text, end, to) : to;
        }
        return true;
    }

    /// Where each part between two delimiters begins, and one more behind the last.
    private static int[] starts(char[] text, int from, int to, char delimiter) {
        int[] starts = new int[8];
        int count = 0;
        starts[count++] = from;
        for (int at = from; at < to; at++) {
            if (text[at] == delimiter) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at + 1;
            }
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = to + 1;
        return starts;
    }

    private Fields fields() {
        Fields fields = new Fields();
        if (parts > MOST || dialect.quote() == Dialect.NONE) {
            for (int part = 0; part < parts; part++) {
                fields.add(starts[part], starts[part + 1] - 1, 0);
            }
            return fields;
        }
        weigh();
        int count = cheapest();
        int[] cuts = new int[count + 1];
        cuts[count] = parts;
        for (int field = count; field > 0; field--) {
            cuts[field - 1] = before[cuts[field]][field];
        }
        for (int field = 1; field <= count; field++) {
            add(fields, cuts[field - 1], cuts[field], flags[cuts[field]][field]);
        }
        return fields;
    }

    private int cheapest() {
        int[] last = cost[parts];
        if (dialect.width() > 0 && dialect.width() <= parts && last[dialect.width()] <= ENOUGH) {
            return dialect.width();
        }
        int best = 1;
        for (int count = 2; count <= parts; count++) {
            best = last[count] <= last[best] ? count : best;
        }
        return best;
    }

    private void add(Fields fields, int part, int next, int flag) {
        int start = starts[part];
        int end = starts[next] - 1;
        if ((flag & Fields.QUOTED) != 0) {
            start = text(start) + 1;
            while ((flag & Fields.TAIL) == 0 && text[end - 1] != dialect.quote()) {
                end--;
            }
            end -= (flag & Fields.TAIL) == 0 ? 1 : 0;
        }
        fields.add(start, end, flag);
    }

    private void weigh() {
        for (int[] row : cost) {
            Arrays.fill(row, NEVER);
        }
        cost[0][0] = 0;
        for (int part = 0; part < parts; part++) {
            bare(part);
            int start = text(starts[part]);
            if (start < starts[part + 1] - 1 && text[start] == dialect.quote()) {
                quoted(part, start + 1);
            }
        }
    }

    private boolean endsPart(int at) {
        return at == to || text[at] == dialect.delimiter();
    }

    /// Where text begins behind blanks.
    private int text(int from) {
        int at = from;
        while (at < to && text[at] == ' ' && dialect.delimiter() != ' ') {
            at++;
        }
        return at;
    }

    private void bare(int part) {
        int end = starts[part + 1] - 1;
        int start = text(starts[part]);
        boolean stray = start < end && text[start] == dialect.quote();
        int price = stray ? STRAY - LONE : 0;
        for (int at = start; at < end; at++) {
            price += text[at] == dialect.quote() ? LONE : 0;
        }
        offer(part, part + 1, price, stray ? Fields.STRAY : 0);
    }

    /// Offers every end that a field may have that opens with a quote in that part.
    private void quoted(int part, int start) {
        int lone = 0;
        int run = 0;
        int price = 0;
        boolean closed = false;
        boolean any = false;
        int next = part + 1;
        for (int at = start; at <= to; at++) {
            char one = at < to ? text[at] : dialect.delimiter();
            if (one == dialect.quote()) {
                run++;
                any |= run > 1;
            } else if (one == dialect.delimiter()) {
                int flag = Fields.QUOTED | (any || lone > 0 ? Fields.ESCAPED : 0);
                if (run % 2 == 1) {
                    offer(part, next, price + lone * LONE, flag | (lone > 0 || price > 0 ? Fields.MENDED : 0));
                } else if (run > 0) {
                    offer(part, next, price + lone * LONE + LAST_BUT_ONE, flag | Fields.MENDED);
                } else if (closed) {
                    offer(part, next, price + lone * LONE + TAIL, flag | Fields.MENDED | Fields.TAIL);
                }
                price += run % 2 == 1 ? OPEN : 0;
                run = 0;
                closed = false;
                next++;
            } else if (run > 0 && one == ' ' && endsPart(text(at))) {
                at = text(at) - 1;
            } else {
                boolean escaped =
                        one == dialect.escape() && one != Dialect.NONE && at + 1 < to && isEscapable(text[at + 1]);
                any |= escaped;
                closed |= run % 2 == 1;
                lone += run % 2;
                run = 0;
                at += escaped ? 1 : 0;
            }
        }
    }

    private boolean isEscapable(char one) {
        return one == dialect.quote() || one == dialect.escape();
    }

    private void offer(int part, int next, int price, int flag) {
        for (int count = 0; count <= part; count++) {
            int sum = cost[part][count] + price;
            if (sum < cost[next][count + 1]) {
                cost[next][count + 1] = sum;
                before[next][count + 1] = part;
                flags[next][count + 1] = flag;
            }
        }
    }
}
