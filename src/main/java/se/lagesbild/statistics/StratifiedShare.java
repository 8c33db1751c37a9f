package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;

/// Share of a whole from the shares of its parts, when every part was asked equally many instead of in proportion to
/// its people. With N people and a share p of n effective answers in each part,
/// ```
/// p = Σ Np / Σ N      n_eff = (Σ N)² / Σ (N²/n)      deff = Σ n / n_eff
/// ```
/// That is Kish's effective size with the weight N/n on every answer: it says what unequal weights cost, and leaves out
/// what stratification gains, which is small for such shares. Assumes separate samples in the parts.
/// Source: L. Kish, Survey Sampling, 1965, 11.7. Check value: 49 % of 212 among 15 588 and 76 % of 281 among 12 864:
/// 61.2 %, n_eff 467, deff 1.06.
public final class StratifiedShare {
    private StratifiedShare() {}

    /// One part.
    ///
    /// @param people at least 0
    public record Part(Proportion proportion, double people) {
        public Part {
            Bounds.notNegative("people", people);
        }
    }

    /// Share and effective size of the whole; empty when no part has people.
    public static Optional<Proportion> of(List<Part> parts) {
        double people = parts.stream().mapToDouble(Part::people).sum();
        if (people == 0) {
            return Optional.empty();
        }
        double having = parts.stream()
                .mapToDouble(part -> part.people() * part.proportion().share())
                .sum();
        double cost = parts.stream()
                .mapToDouble(part ->
                        part.people() * part.people() / part.proportion().size())
                .sum();
        return Optional.of(new Proportion(Math.clamp(having / people, 0, 1), people * people / cost));
    }
}
