package se.lagesbild.intake;

import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Profile;

/// What is known before a file is read.
///
/// @param areas the names of the geography, looked up in every file
record Knowledge(Geography geography, NamedAreas areas, Catalogue catalogue, List<Profile> profiles, Clock clock) {
    Knowledge {
        profiles = List.copyOf(profiles);
    }

    Knowledge(Geography geography, Catalogue catalogue, List<Profile> profiles, Clock clock) {
        this(geography, new NamedAreas(geography), catalogue, profiles, clock);
    }
}
