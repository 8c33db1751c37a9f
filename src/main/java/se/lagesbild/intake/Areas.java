package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;

/// The areas that the names of one file mean.
///
/// @param keys every name of the file → its area; provisional for names that nobody knows
/// @param sums names of rows whose counts are sums of other rows
/// @param created areas that the file itself tells
/// @param whole the municipality that "samtliga" means, where the districts have one
record Areas(Map<String, AreaKey> keys, Set<String> sums, List<Area> created, Optional<AreaKey> whole) {
    Optional<AreaKey> of(Entry entry) {
        Optional<AreaKey> named = Optional.ofNullable(keys.get(entry.area()));
        return entry.total() ? named.or(() -> whole) : named;
    }

    /// Whether the counts of the entry's row are sums of other rows.
    boolean isSum(Entry entry) {
        return sums.contains(entry.area());
    }

    /// No names at all.
    static Areas none() {
        return new Areas(Map.of(), Set.of(), List.of(), Optional.empty());
    }
}
