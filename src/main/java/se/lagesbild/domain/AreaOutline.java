package se.lagesbild.domain;

import java.util.List;

/// Where the borders of an area run, as a map that somebody read in says it. What lies within an even number of rings
/// is a hole.
///
/// @param rings closed lines
public record AreaOutline(AreaKey area, List<Ring> rings) {
    public AreaOutline {
        rings = List.copyOf(rings);
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("an outline needs a ring, " + area + " had none");
        }
    }

    /// One closed line; the last point is joined to the first.
    public record Ring(List<Ground> points) {
        public static final int FEWEST = 3;

        public Ring {
            points = List.copyOf(points);
            if (points.size() < FEWEST) {
                throw new IllegalArgumentException("a ring needs " + FEWEST + " points, had " + points.size());
            }
        }
    }

    /// A point on the ground in metres of SWEREF 99 TM.
    public record Ground(double east, double north) {}
}
