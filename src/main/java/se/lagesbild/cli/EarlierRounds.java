package se.lagesbild.cli;

import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.EarlierRound;

/// Earlier rounds as they are named on the command line: "2018" for that year, "föregående" or "previous" for the one
/// before.
final class EarlierRounds {
    private static final Set<String> BEFORE = Set.of("föregående", "previous");

    private EarlierRounds() {}

    /// Empty where the name is that of an area.
    static Optional<AreaKey> named(String name) {
        if (BEFORE.contains(name)) {
            return Optional.of(EarlierRound.BEFORE.key());
        }
        return name.matches("(19|20)\\d\\d")
                ? Optional.of(EarlierRound.of(Integer.parseInt(name)).key())
                : Optional.empty();
    }
}
