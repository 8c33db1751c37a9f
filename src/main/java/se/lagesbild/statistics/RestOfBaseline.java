package se.lagesbild.statistics;

import java.util.Optional;

/// A baseline without the area that it contains: "länet utom Huddinge". With shares p and sizes n,
/// ```
/// n_rest = n_whole − n_part      p_rest = (n_whole·p_whole − n_part·p_part) / n_rest
/// ```
/// Counts may be fractions, because published percentages are rounded; they are never rounded again.
/// Why the whole will not do: the district would be compared with itself, and the interval of the difference
/// would be wrong by the factor 1 − n_part/n_whole.
public final class RestOfBaseline {
    /// How far binary fractions may push a share of exactly 0 or 1 outside.
    private static final double EXACT = 1e-12;

    private RestOfBaseline() {}

    /// The rest; empty when nobody is left or when rounding pushed its share outside 0..1.
    public static Optional<Proportion> of(Proportion part, Proportion whole) {
        double size = whole.size() - part.size();
        if (!(size > 0)) {
            return Optional.empty();
        }
        double share = (whole.size() * whole.share() - part.size() * part.share()) / size;
        return share >= -EXACT && share <= 1 + EXACT
                ? Optional.of(new Proportion(Math.clamp(share, 0, 1), size))
                : Optional.empty();
    }

    /// The rest from whole counts, which know no rounding: a part that does not fit into the whole is refused.
    /// Empty when nobody is left.
    public static Optional<Proportion> ofCounts(long havingPart, long askedPart, long havingWhole, long askedWhole) {
        Bounds.part(havingPart, askedPart);
        Bounds.part(havingWhole, askedWhole);
        if (havingPart > havingWhole || askedPart > askedWhole) {
            throw new IllegalArgumentException("part must not be larger than whole, was " + havingPart + " of "
                    + askedPart + " in " + havingWhole + " of " + askedWhole);
        }
        return Proportion.ofCounts(havingWhole - havingPart, askedWhole - askedPart);
    }
}
