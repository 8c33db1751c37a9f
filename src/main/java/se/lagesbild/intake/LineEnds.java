package se.lagesbild.intake;

/// Line ends among characters: LF, CR LF and CR each end one line, and so do several CR with a LF after them, which
/// exports leave that were translated once too often.
final class LineEnds {
    private LineEnds() {}

    /// How many lines end in that range.
    static int in(char[] text, int from, int to) {
        int count = 0;
        for (int at = first(text, from, to); at < to; at = first(text, after(text, at, to), to)) {
            count++;
        }
        return count;
    }

    /// Where the first line ends, `to` when none does.
    static int first(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    /// Where the line after the line end at `at` begins.
    static int after(char[] text, int at, int to) {
        int end = returns(text, at, to);
        return end < to && text[end] == '\n' ? end + 1 : at + 1;
    }

    /// The place behind all carriage returns that stand at `at`.
    static int returns(char[] text, int at, int to) {
        int end = at;
        while (end < to && text[end] == '\r') {
            end++;
        }
        return end;
    }
}
