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
    private RestOfBaseline() {}

    /// The rest; empty when nobody is left or when rounding pushed its share outside 0..1.
    public static Optional<Proportion> of(Proportion part, Proportion whole) {
        double size = whole.size() - part.size();
        if (!(size > 0)) {
            return Optional.empty();
        }
        double share = (whole.size() * whole.share() - part.size() * part.share()) / size;
        return share >= 0 && share <= 1 ? Optional.of(new Proportion(share, size)) : Optional.empty();
    }
}
