package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;

/// The areas that the names of one file mean.
///
/// @param keys every name of the file → its area; provisional for names that nobody knows
/// @param created areas that the file itself tells
/// @param whole the municipality that "samtliga" means, where the districts have one
record Areas(Map<String, AreaKey> keys, List<Area> created, Optional<AreaKey> whole) {
    Optional<AreaKey> of(Entry entry) {
        return entry.total() ? whole : Optional.ofNullable(keys.get(entry.area()));
    }
}
