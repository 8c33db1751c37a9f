package se.lagesbild.intake;

/// Reads a plain number where it stands among characters: an optional minus, digits, perhaps a comma or point and one
/// or two digits. Everything else needs a closer look, and says so.
final class NumberCell {
    /// Kinds below this are kinds of plain numbers.
    static final int PLAIN_KINDS = 128;

    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;
    /// Numbers up to this are told apart one by one: small counts may be sensitive.
    static final int SMALL = 4;

    private static final int SHARE = 100;
    private static final int SIGNED = 16;
    private static final int FRACTION = 32;
    private static final int POINT = 64;

    private long mantissa;
    private int decimals;
    private boolean point;
    private boolean negative;

    /// Reads the characters of that range.
    ///
    /// @return false when it is no plain number
    boolean read(char[] chars, int from, int to) {
        negative = from < to && chars[from] == '-';
        int start = negative ? from + 1 : from;
        if (start >= to || to - start > MOST_DIGITS) {
            return false;
        }
        long digits = 0;
        int mark = -1;
        for (int at = start; at < to; at++) {
            char one = chars[at];
            if (one >= '0' && one <= '9') {
                digits = digits * 10 + (one - '0');
            } else if (mark < 0 && (one == ',' || one == '.')) {
                mark = at;
            } else {
                return false;
            }
        }
        int whole = (mark < 0 ? to : mark) - start;
        decimals = mark < 0 ? 0 : to - mark - 1;
        boolean complete = whole > 0 && (mark < 0 || (decimals > 0 && decimals < GROUP));
        if (!complete || (whole > 1 && chars[start] == '0') || (negative && digits == 0)) {
            return false;
        }
        mantissa = negative ? -digits : digits;
        point = mark >= 0 && chars[mark] == '.';
        return true;
    }

    long mantissa() {
        return mantissa;
    }

    int decimals() {
        return decimals;
    }

    boolean hasPoint() {
        return point;
    }

    /// What is known of one number of that kind is known of all: sign, decimals, mark, and whether it may be a share.
    int kind() {
        long digits = Math.abs(mantissa);
        int kind = (negative ? SIGNED : 0) | (decimals > 0 ? FRACTION : 0) | (point ? POINT : 0);
        if (decimals == 0 && digits <= SMALL) {
            return kind + (int) digits;
        }
        long most = decimals == 0 ? SHARE : decimals == 1 ? SHARE * 10L : SHARE * 100L;
        return kind + SMALL + (digits <= most ? 1 : 2);
    }

    /// Whether all numbers of that kind have the same text.
    static boolean isExact(int kind) {
        return (kind & FRACTION) == 0 && (kind & SIGNED - 1) <= SMALL;
    }
}
