package se.lagesbild.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers which column belongs to which measure: it is asked for every cell.
final class Companions {
    private final Layout layout;
    private final Map<Role, Map<Integer, Optional<Column>>> found = new EnumMap<>(Role.class);

    Companions(Layout layout) {
        this.layout = layout;
    }

    /// The column of that role that belongs to a measure, as the [Layout] says.
    Optional<Column> of(Role role, Column measure) {
        return found.computeIfAbsent(role, ignored -> new HashMap<>())
                .computeIfAbsent(measure.index(), ignored -> layout.companion(role, measure));
    }
}
