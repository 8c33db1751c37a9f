package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;

/// Two rounds of one indicator and what changed between them.
///
/// @param changes one an area with a row in both rounds: the later value as estimate, the earlier as baseline; the
/// baselines of the later round first, then its areas from the highest value down
public record Rounds(DistrictComparison earlier, DistrictComparison later, List<Comparison> changes) {
    public Rounds {
        changes = List.copyOf(changes);
    }

    public Indicator indicator() {
        return later.indicator();
    }

    public Period from() {
        return earlier.period();
    }

    public Period to() {
        return later.period();
    }

    /// The changes of the areas, without those of the baselines.
    public List<Comparison> areas() {
        return changes.stream().filter(one -> !isBaseline(one)).toList();
    }

    public boolean isBaseline(Comparison change) {
        return later.baselines().stream()
                .anyMatch(
                        one -> one.area().key().equals(change.estimate().area().key()));
    }

    /// Where the earlier value stands; empty where nothing may be shown.
    public Optional<Double> before(Comparison change) {
        return earlier.position(change.baseline());
    }

    /// Where the later value stands; empty where nothing may be shown.
    public Optional<Double> after(Comparison change) {
        return later.position(change.estimate());
    }

    /// Whether the two values may be joined: both are shown, and they can be compared.
    public boolean isJoined(Comparison change) {
        return before(change).isPresent() && after(change).isPresent() && change.verdict() != Verdict.NOT_COMPARABLE;
    }
}
