package se.lagesbild.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.lagesbild.statistics.Interval;

/// Writes numbers as the language does: Swedish comma, U+2212 as minus, no-break space in thousands.
public final class Numbers {
    /// From this many answers on, a sentence carries one decimal.
    private static final long ONE_DECIMAL_FROM = 1000;

    private static final double LEAST_P = 0.001;
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private final Language language;

    public Numbers(Language language) {
        this.language = language;
    }

    /// Decimals of a percentage in a sentence or beside a mark, by number of answers.
    public static int decimals(long answers) {
        return answers >= ONE_DECIMAL_FROM ? 1 : 0;
    }

    /// Exactly as published, with the decimals it came with.
    public String exact(BigDecimal value) {
        return written(value);
    }

    /// Rounded half up.
    public String rounded(double value, int decimals) {
        return written(halfUp(value, decimals));
    }

    private static BigDecimal halfUp(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    public String count(long value) {
        return written(BigDecimal.valueOf(value));
    }

    /// With so many significant digits: "27,6", "0,86", "1 230".
    public String significant(double value, int digits) {
        return rounded(value, decimalsOf(value, digits));
    }

    /// How many decimals give the value so many significant digits, 0 or more.
    public static int decimalsOf(double value, int digits) {
        return value == 0 || !Double.isFinite(value)
                ? 0
                : Math.max(0, digits - 1 - (int) Math.floor(Math.log10(Math.abs(value))));
    }

    /// "p < 0,001", "p = 0,032".
    public String pValue(double p) {
        return p < LEAST_P ? "p\u00A0<\u00A0" + rounded(LEAST_P, 3) : "p\u00A0=\u00A0" + rounded(p, 3);
    }

    /// With a sign also when positive; what rounds to 0 has none.
    public String signed(double value, int decimals) {
        BigDecimal rounded = halfUp(value, decimals);
        return (rounded.signum() > 0 ? "+" : "") + written(rounded);
    }

    /// "27–40"; with a word between when a bound is negative, so that a minus is not taken for a dash.
    public String range(Interval interval, int decimals) {
        String lower = rounded(interval.lower(), decimals);
        String upper = rounded(interval.upper(), decimals);
        return lower.charAt(0) == MINUS
                ? lower + (language == Language.SWEDISH ? " till " : " to ") + upper
                : lower + "–" + upper;
    }

    /// For a cell that a spreadsheet reads: nothing between thousands, and the minus of the keyboard.
    public String cell(BigDecimal value) {
        return value.toPlainString().replace(".", decimalSign());
    }

    /// For a cell that a spreadsheet reads, rounded half up.
    public String cell(double value, int decimals) {
        return cell(halfUp(value, decimals));
    }

    private String written(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : decimalSign() + plain.substring(point + 1);
        return (value.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(whole) + decimals;
    }

    private String decimalSign() {
        return language == Language.SWEDISH ? "," : ".";
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, language == Language.SWEDISH ? NO_BREAK_SPACE : ',');
        }
        return text.toString();
    }
}
