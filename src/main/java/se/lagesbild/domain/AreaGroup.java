package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// Areas under a name of their own, with which others are compared as with one: "prioriterade områden".
///
/// @param members at least one
public record AreaGroup(String name, List<AreaKey> members) {
    /// Division of the groups: they lie on no map of their own.
    public static final String DIVISION = "GRUPP";

    public AreaGroup {
        members = List.copyOf(members);
        if (name.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("a group needs a name and an area, was " + name + " of " + members);
        }
    }

    /// The group as something to compare with.
    public AreaKey key() {
        return new AreaKey(DIVISION, name);
    }

    public Area area() {
        return new Area(key(), name, AreaLevel.CUSTOM, Optional.empty());
    }
}
