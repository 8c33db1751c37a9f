package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Optional;

/// The short way for what nearly every measure cell is: digits, perhaps a comma or point, more digits.
final class PlainNumber {
    private static final int MOST_DIGITS = 15;
    /// So many digits behind a mark may be thousands.
    private static final int GROUP = 3;

    private PlainNumber() {}

    /// The number; empty for everything that needs a closer look, also where it has two readings.
    static Optional<BigDecimal> of(String text) {
        int length = text.length();
        long digits = 0;
        int mark = -1;
        if (length == 0 || length > MOST_DIGITS) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            if (one >= '0' && one <= '9') {
                digits = digits * 10 + (one - '0');
            } else if (mark < 0 && (one == ',' || one == '.')) {
                mark = i;
            } else {
                return Optional.empty();
            }
        }
        return number(digits, mark, length);
    }

    private static Optional<BigDecimal> number(long digits, int mark, int length) {
        if (mark < 0) {
            return Optional.of(BigDecimal.valueOf(digits));
        }
        int decimals = length - mark - 1;
        boolean complete = mark > 0 && decimals > 0;
        return complete && decimals < GROUP ? Optional.of(BigDecimal.valueOf(digits, decimals)) : Optional.empty();
    }
}
