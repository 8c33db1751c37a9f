package se.lagesbild.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/// Exact test of a count against a fixed share p₀.
/// ```
/// pValue = Σ P(X = k) over all k that are not more likely than x      central = min(1, 2·min(P(X ≤ x), P(X ≥ x)))
/// ```
/// The central value agrees with the Clopper–Pearson interval at every level; the other is the one that R prints.
/// Assumes independent answers. Check value: 0 of 10 against 0.5: 0.00195, both.
///
/// @param pValue minimum likelihood, 0..1
/// @param central 0..1
public record BinomialExact(double pValue, double central) {
    /// Empty when nobody was asked.
    ///
    /// @param having 0..asked
    /// @param asked 0..2 147 483 647
    /// @param share 0..1, taken as certain
    public static Optional<BinomialExact> of(long having, long asked, double share) {
        Bounds.part(having, asked);
        Bounds.within("share", share, 0, 1);
        int x = (int) having;
        int n = Bounds.countable("asked", asked);
        return n == 0
                ? Optional.empty()
                : Optional.of(new BinomialExact(minimumLikelihood(x, n, share), central(x, n, share)));
    }

    static double minimumLikelihood(int having, int asked, double share) {
        return Math.min(
                1, BinomialTest.withDefaults().test(asked, having, share).getPValue());
    }

    static double central(int having, int asked, double share) {
        BinomialDistribution chance = BinomialDistribution.of(asked, share);
        return Math.min(1, 2 * Math.min(chance.cumulativeProbability(having), chance.survivalProbability(having - 1)));
    }
}
