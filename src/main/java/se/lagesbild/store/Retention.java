package se.lagesbild.store;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lagesbild.domain.Backup;

/// Which copies may go by themselves: not the ten latest, not the last of each of the twelve latest months, and
/// never one that holds more than every later copy. Such a one goes only when a person who sees both counts says
/// so.
final class Retention {
    private static final int LATEST = 10;
    private static final int MONTHS = 12;

    private Retention() {}

    /// @param copies latest first
    static List<Backup> superfluous(List<Backup> copies) {
        List<Backup> superfluous = new ArrayList<>();
        Set<YearMonth> months = new HashSet<>();
        long mostLater = -1;
        for (int i = 0; i < copies.size(); i++) {
            Backup copy = copies.get(i);
            YearMonth month = YearMonth.from(copy.madeAt().atZone(ZoneOffset.UTC));
            boolean monthly = months.size() < MONTHS && months.add(month);
            if (i >= LATEST && !monthly && copy.observations() <= mostLater) {
                superfluous.add(copy);
            }
            mostLater = Math.max(mostLater, copy.observations());
        }
        return superfluous;
    }
}
