package se.lagesbild.domain;

import java.util.Optional;

/// One area of one division.
///
/// @param name as written on paper, for instance "Stuvsta-Snättringe"
/// @param parent the area that contains it, often in another division; empty for the nation
public record Area(AreaKey key, String name, AreaLevel level, Optional<AreaKey> parent) {
    public Area {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an area needs a name, key was " + key);
        }
    }
}
