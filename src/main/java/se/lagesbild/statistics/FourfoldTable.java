package se.lagesbild.statistics;

import java.util.OptionalDouble;

/// Two groups in rows, yes and no in columns. Every count is at least 0; a margin may be empty.
public record FourfoldTable(long a, long b, long c, long d) {
    public FourfoldTable {
        Bounds.notNegative("a", a);
        Bounds.notNegative("b", b);
        Bounds.notNegative("c", c);
        Bounds.notNegative("d", d);
    }

    /// ad/bc: infinite when only bc is 0, empty when both products are.
    public OptionalDouble oddsRatio() {
        double main = (double) a * d;
        double cross = (double) b * c;
        return main == 0 && cross == 0 ? OptionalDouble.empty() : OptionalDouble.of(main / cross);
    }

    /// Whether a row or a column holds nobody.
    boolean hasEmptyMargin() {
        return a + b == 0 || c + d == 0 || a + c == 0 || b + d == 0;
    }
}
