package se.lagesbild.intake;

import java.util.Arrays;

/// Cuts text into records and fields, as fast as the text can be looked at: it remembers where each field begins and
/// ends, and makes a String of a field only when asked. It reads everything: what departs from RFC 4180 is mended
/// where that gives the expected number of fields, and no quote swallows the lines that follow.
///
/// ```
/// RecordScanner scanner = new RecordScanner(CharBlocks.of(reader), dialect);
/// while (scanner.next()) {
///     for (int i = 0; i < scanner.fields(); i++) {
///         // if scanner.isPlain(i): scanner.chars() from scanner.start(i) to scanner.end(i)
///         // always, but slower: scanner.text(i)
///     }
/// }
/// ```
///
/// All answers are about the current record and hold until the next call of [#next()], which may move or replace the
/// array of [#chars()]. LF, CR LF, CR and CR CR LF each end one line; one at the very end begins no further record. A
/// blank line is a record of one empty field. A scanner is for one thread and one pass.
public final class RecordScanner {
    /// A record of more characters is no record: the scanner stops there.
    public static final int LONGEST = 1 << 23;
    /// A quoted field may run over this many characters of following lines, not more.
    private static final int JOINED = 1 << 20;

    private static final int BLOCK = 1 << 16;
    private static final int MORE = -1;
    private static final int IRREGULAR = -2;

    private final CharBlocks source;
    private final Dialect dialect;
    /// That of the current record, which may be written otherwise than the rest.
    private Dialect current;
    private final char delimiter;
    private final char quote;
    private final char escape;
    private Fields fields = new Fields();
    /// One place behind the last character is kept for a sentinel.
    private char[] text = new char[BLOCK + 1];
    private int limit;
    private boolean ended;
    private int from;
    private int end;
    private int next;
    /// No carriage return before this place belongs to a longer line end.
    private int loneReturns;
    /// Lines that begin before this place are records, whatever quotes stand in them.
    private int aloneUntil;
    private int line;
    private int nextLine = 1;
    private boolean tooLong;

    /// @param dialect with its width, 0 when no width is expected and so nothing can be mended by it
    public RecordScanner(CharBlocks source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.current = dialect;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.escape = dialect.escape();
    }

    /// Goes to the next record.
    ///
    /// @return false at the end of the text, or where a record is longer than [#LONGEST], see [#isTooLong()]
    public boolean next() {
        from = next;
        line = nextLine;
        if (from == limit) {
            fill();
        }
        if (from == limit || tooLong) {
            return false;
        }
        current = dialect;
        int stop = from < aloneUntil ? alone() : whole(false);
        if (stop == IRREGULAR) {
            stop = irregular();
        } else if (fields.count() != dialect.width()
                ? fields.any(Fields.ESCAPED | Fields.LINES)
                : fields.any(Fields.LINES)) {
            stop = doubtful(stop);
        }
        if (fields.count() < dialect.width() && !tooLong && !fields.any(Fields.LINES)) {
            LineReading.otherwise(text, from, end, dialect).ifPresent(this::take);
        }
        next = stop;
        nextLine = line + 1 + (fields.any(Fields.LINES) ? LineEnds.in(text, from, end) : 0);
        return !tooLong;
    }

    /// Number of fields, at least 1.
    public int fields() {
        return fields.count();
    }

    /// The characters among which the fields lie; not a copy, because it is read for every field.
    public char[] chars() {
        return text;
    }

    /// Where field `i`, counted from 0, begins among [#chars()].
    public int start(int i) {
        return fields.start(i);
    }

    /// The place behind the last character of field `i`.
    public int end(int i) {
        return fields.end(i);
    }

    /// Whether the range of field `i` is its text; otherwise quotes have to be taken out, as [#text(int)] does.
    public boolean isPlain(int i) {
        return !fields.is(i, Fields.ESCAPED | Fields.TAIL);
    }

    /// Whether field `i` stood between quotes.
    public boolean isQuoted(int i) {
        return fields.is(i, Fields.QUOTED);
    }

    /// Whether field `i` begins with a quote that never closes; the quote is part of its text.
    public boolean isStray(int i) {
        return fields.is(i, Fields.STRAY);
    }

    /// Whether any quote of the record departs from RFC 4180.
    public boolean isMended() {
        return fields.any(Fields.MENDED | Fields.STRAY);
    }

    /// Whether field `i` departs from RFC 4180 and was read as the expected number of fields tells.
    public boolean isMended(int i) {
        return fields.is(i, Fields.MENDED);
    }

    /// Whether the record has another delimiter or quote than the rest of the text, and fits only so.
    public boolean isOtherwise() {
        return !current.equals(dialect);
    }

    /// Field `i` as it was meant: without the quotes around it, with doubled ones made single.
    public String text(int i) {
        int start = fields.start(i);
        int stop = fields.end(i);
        return isPlain(i)
                ? new String(text, start, stop - start)
                : Unquoted.text(text, start, stop, current, fields.is(i, Fields.TAIL));
    }

    /// The record as it stands, without its line end.
    public String raw() {
        return new String(text, from, end - from);
    }

    /// Where the record begins among [#chars()].
    public int begin() {
        return from;
    }

    /// The place behind the record, without its line end.
    public int behind() {
        return end;
    }

    /// Number of the record's first line, as an editor counts, from 1.
    public int line() {
        return line;
    }

    /// Whether the text was left because the record at [#line()] is longer than [#LONGEST].
    public boolean isTooLong() {
        return tooLong;
    }

    private void take(LineReading.Other other) {
        fields = other.fields();
        current = other.dialect();
    }

    private int whole(boolean loose) {
        int stop = scan(loose);
        while (stop == MORE) {
            fill();
            stop = tooLong ? IRREGULAR : scan(loose);
        }
        return stop;
    }

    // A quote stands where none belongs: the line by itself, unless it takes following lines to get the width.
    private int irregular() {
        int stop = alone();
        if (!tooLong && dialect.width() > 0 && fields.count() != dialect.width()) {
            int joined = whole(true);
            if (joined >= 0 && fields.count() == dialect.width()) {
                return joined;
            }
            tooLong = false;
            stop = alone();
        }
        return stop;
    }

    private int alone() {
        int stop = MORE;
        while (stop == MORE && !tooLong) {
            end = LineEnds.first(text, from, limit);
            stop = end == limit && !ended ? MORE : afterEnd(end);
            if (stop == MORE) {
                fill();
            }
        }
        if (!tooLong) {
            fields = LineReading.of(text, from, end, dialect);
        }
        return stop;
    }

    // Clean by itself, but of another width than expected, or over several lines of which each is a record.
    private int doubtful(int scanned) {
        boolean many = fields.any(Fields.LINES);
        if (dialect.width() == 0
                || (fields.count() == dialect.width() && !LineReading.fitsEachLine(text, from, end, dialect))) {
            return scanned;
        }
        int first = many ? LineEnds.first(text, from, end) : end;
        Fields one = LineReading.of(text, from, first, dialect);
        boolean supposes = !many && one.any(Fields.STRAY | Fields.TAIL);
        if (one.count() != dialect.width() || supposes) {
            return scanned;
        }
        aloneUntil = many && fields.count() == dialect.width() ? scanned : aloneUntil;
        fields = one;
        end = first;
        return many ? LineEnds.after(text, first, limit) : scanned;
    }

    private void fill() {
        if (ended || tooLong) {
            return;
        }
        if (from > 0) {
            System.arraycopy(text, from, text, 0, limit - from);
            limit -= from;
            loneReturns -= from;
            aloneUntil -= from;
            next -= from;
            from = 0;
        }
        if (limit == text.length - 1) {
            tooLong = limit >= LONGEST;
            text = tooLong ? text : Arrays.copyOf(text, limit * 2 + 1);
        }
        while (!ended && limit < text.length - 1) {
            int some = source.read(text, limit, text.length - 1 - limit);
            ended = some < 0;
            limit += Math.max(some, 0);
        }
    }

    /// Reads the record at `from`; where `loose`, a quote closes only before a delimiter or a line end.
    ///
    /// @return where the next one begins, MORE when the block ends before the record does, or IRREGULAR
    private int scan(boolean loose) {
        fields.clear();
        text[limit] = '\n';
        int at = from;
        while (true) {
            if (dialect.padded() && at > from) {
                at = unpadded(at);
            }
            int start = at;
            if (text[at] == quote && quote != Dialect.NONE) {
                at = quoted(at + 1, loose);
                if (at < 0) {
                    return at;
                }
            } else {
                at = bare(at);
                if (at == limit && !ended) {
                    return MORE;
                }
                fields.add(start, at, 0);
            }
            if (at == limit || text[at] != delimiter) {
                end = at;
                return afterEnd(at);
            }
            at++;
        }
    }

    private int unpadded(int from) {
        int at = from;
        while (text[at] == ' ') {
            at++;
        }
        return at;
    }

    private int bare(int from) {
        char[] chars = text;
        char stop = delimiter;
        int highest = Math.max(stop, '\r');
        int at = from;
        char one = chars[at];
        while (one > highest || (one != stop && one != '\n' && one != '\r')) {
            one = chars[++at];
        }
        return at;
    }

    /// Adds the field whose opening quote stands before `start` and returns the place behind its closing one.
    private int quoted(int start, boolean loose) {
        char[] chars = text;
        int highest = Math.max(Math.max(quote, escape), '\r');
        int flag = Fields.QUOTED;
        for (int at = start; ; at++) {
            char one = chars[at];
            if (one > highest) {
                continue;
            }
            if (one == quote) {
                char then = chars[at + 1];
                if (at + 1 == limit && !ended) {
                    return MORE;
                }
                if (then == quote) {
                    flag |= Fields.ESCAPED;
                    at++;
                } else if (then == delimiter || then == '\n' || then == '\r') {
                    fields.add(start, at, flag);
                    return at + 1;
                } else if (loose) {
                    flag |= Fields.ESCAPED | Fields.MENDED;
                } else {
                    return IRREGULAR;
                }
            } else if (one == '\n' || one == '\r') {
                if (at == limit) {
                    return ended || at - start > JOINED ? IRREGULAR : MORE;
                }
                flag |= Fields.LINES;
            } else if (one == escape && escape != Dialect.NONE && (chars[at + 1] == quote || chars[at + 1] == escape)) {
                flag |= Fields.ESCAPED;
                at++;
            }
        }
    }

    private int afterEnd(int at) {
        if (at == limit || text[at] == '\n' || at < loneReturns) {
            return Math.min(at + 1, limit);
        }
        int behind = LineEnds.returns(text, at, limit);
        if (behind == limit && !ended) {
            return MORE;
        }
        if (behind < limit && text[behind] == '\n') {
            return behind + 1;
        }
        loneReturns = behind;
        return at + 1;
    }
}
