package se.lagesbild.domain;

/// A named spot inside an area: a square, a station, a school. Never an area of its own in statistics.
///
/// @param kind in Swedish as users read it, for instance "torg"
public record Place(String name, String kind, AreaKey area) {
    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place needs a name, area was " + area);
        }
    }
}
