package se.lagesbild.text;

import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Scale;
import se.lagesbild.statistics.Interval;

/// Differences and ratios in words: "−13 procentenheter", "1,4 gånger så många per invånare".
public final class Effects {
    private static final int RATIO_DIGITS = 2;
    private static final int MOST_DECIMALS = 4;

    private final Words words;
    private final Numbers numbers;

    public Effects(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    /// "skillnad −23 procentenheter, 95 % KI −30 till −16"; a ratio without the first word.
    String sentence(Indicator indicator, Effect effect, int decimals) {
        String size = size(effect, decimals);
        String interval = words.get("sentence.interval", range(effect, decimals));
        String unit = unit(indicator, effect);
        return unit.equals("points")
                ? words.counted("effect.points", size, interval)
                : words.get("effect." + unit, size, interval);
    }

    /// For tables and the inspector: "−13,0 procentenheter (−22,3 till −3,3)", "1,43 gånger (1,08–1,90)".
    public String table(Indicator indicator, Effect effect) {
        return words.get(
                "effect.table." + unit(indicator, effect), signed(effect), range(effect, tableDecimals(effect)));
    }

    /// The difference alone, for a narrow column: "−13,0" or "×1,43".
    public String mark(Effect effect) {
        return effect.method().scale() == Scale.RATIO ? "×" + signed(effect) : signed(effect);
    }

    private String signed(Effect effect) {
        int decimals = tableDecimals(effect);
        return effect.method().scale() == Scale.RATIO
                ? numbers.rounded(effect.size(), decimals)
                : numbers.signed(effect.size(), decimals);
    }

    private static int tableDecimals(Effect effect) {
        return effect.method().scale() == Scale.RATIO ? Numbers.decimalsOf(effect.size(), RATIO_DIGITS + 1) : 1;
    }

    private String size(Effect effect, int decimals) {
        return effect.method().scale() == Scale.RATIO
                ? numbers.significant(effect.size(), RATIO_DIGITS)
                : numbers.rounded(effect.size(), decimals);
    }

    /// With as many decimals as it takes for a limit not to look like the value that means no difference.
    String range(Effect effect, int decimals) {
        boolean ratio = effect.method().scale() == Scale.RATIO;
        int enough = ratio ? Math.max(1, Numbers.decimalsOf(effect.size(), RATIO_DIGITS)) : decimals;
        if (ratio && decimals > enough) {
            enough = decimals;
        }
        double neutral = effect.method().scale().neutral();
        Interval interval = effect.interval();
        while (enough < MOST_DECIMALS
                && (looksLike(interval.lower(), neutral, enough) || looksLike(interval.upper(), neutral, enough))) {
            enough++;
        }
        return numbers.range(interval, enough);
    }

    private static boolean looksLike(double limit, double neutral, int decimals) {
        return limit != neutral && Math.abs(limit - neutral) < 0.5 * Math.pow(10, -decimals);
    }

    private static String unit(Indicator indicator, Effect effect) {
        if (effect.method().scale() == Scale.RATIO) {
            return "ratio";
        }
        return indicator.unit() == Unit.PERCENT ? "points" : "units";
    }
}
