package se.lagesbild.picture;

import se.lagesbild.domain.Unit;

/// How large a difference must be to matter. A certain difference below it is called "säkerställd men liten".
///
/// @param points percentage points, 0 or more
/// @param ratio 1 or more
public record Relevance(double points, double ratio) {
    /// Proposal, to be a setting of the municipality.
    public static final Relevance DEFAULT = new Relevance(3, 1.1);

    public Relevance {
        if (!(points >= 0)) {
            throw new IllegalArgumentException("points must be at least 0, was " + points);
        }
        if (!(ratio >= 1)) {
            throw new IllegalArgumentException("ratio must be at least 1, was " + ratio);
        }
    }

    /// Whether it is too small to matter; never where nobody said what matters, as for an index.
    boolean isSmall(Effect effect, Unit unit) {
        return switch (effect.method().scale()) {
            case DIFFERENCE -> unit == Unit.PERCENT && Math.abs(effect.size()) < points;
            case RATIO -> effect.size() < ratio && effect.size() > 1 / ratio;
        };
    }
}
