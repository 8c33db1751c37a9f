package se.lagesbild.intake;

import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Profile;

/// What is known before a file is read.
record Knowledge(Geography geography, Catalogue catalogue, List<Profile> profiles, Clock clock) {
    Knowledge {
        profiles = List.copyOf(profiles);
    }
}
