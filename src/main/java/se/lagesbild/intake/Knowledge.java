package se.lagesbild.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Profile;

/// What is known before a file is read.
///
/// @param areas the names of the geography, looked up in every file
/// @param wanted name of the profile that somebody has chosen; empty when the file tells
record Knowledge(
        Geography geography,
        NamedAreas areas,
        Catalogue catalogue,
        List<Profile> profiles,
        Optional<String> wanted,
        Clock clock) {
    Knowledge {
        profiles = List.copyOf(profiles);
    }

    Knowledge(Geography geography, Catalogue catalogue, List<Profile> profiles, Clock clock) {
        this(geography, new NamedAreas(geography), catalogue, profiles, Optional.empty(), clock);
    }

    /// The same with the profile of that name, whatever files look like.
    Knowledge with(Optional<String> profile) {
        return new Knowledge(geography, areas, catalogue, profiles, profile, clock);
    }
}
