package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Share of a weighted survey. With weights w, answers y of 0 or 1 and n answers of a weight above 0,
/// ```
/// p = Σ wy / Σ w      n_eff = (Σ w)² / Σ w²      deff = n / n_eff      se = √(p(1−p)/n_eff)
/// seLinearised = √(n/(n−1) · Σ (w(y−p))²) / Σ w      logit limits: logit p ± z·seLinearised / (p(1−p))
/// ```
/// The verdict uses Wilson's interval at n_eff, which knows no breakdown at 0 and 1; the linearised error shows
/// what survey programs print. Assumes that weights tell nothing of the answer (Kish) and one stage of sampling.
/// Sources: L. Kish, Survey Sampling, 1965, 11.7; E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998) 193–201.
/// Check value: one of two with weights 1 and 9: p 0.1, n_eff 1.22, deff 1.64.
///
/// @param proportion p and n_eff
/// @param designEffect at least 1
/// @param standardError by Kish, 0..0.5
/// @param linearisedError empty with one answer
/// @param logitInterval empty when p is 0 or 1 or with one answer
public record WeightedShare(
        Proportion proportion,
        double designEffect,
        double standardError,
        OptionalDouble linearisedError,
        Optional<Interval> logitInterval) {

    /// Empty when no answer has a weight.
    public static Optional<WeightedShare> of(List<WeightedAnswer> answers, Confidence confidence) {
        double sum = 0;
        double squares = 0;
        double having = 0;
        int size = 0;
        for (WeightedAnswer one : answers) {
            sum += one.weight();
            squares += one.weight() * one.weight();
            having += one.having() ? one.weight() : 0;
            size += one.weight() > 0 ? 1 : 0;
        }
        if (size == 0) {
            return Optional.empty();
        }
        double share = Math.min(1, having / sum);
        Proportion proportion = new Proportion(share, sum * sum / squares);
        OptionalDouble error = linearised(answers, share, sum, size);
        return Optional.of(new WeightedShare(
                proportion,
                size / proportion.size(),
                Math.sqrt(share * (1 - share) / proportion.size()),
                error,
                logit(share, error, confidence.z())));
    }

    private static OptionalDouble linearised(List<WeightedAnswer> answers, double share, double sum, int size) {
        if (size < 2) {
            return OptionalDouble.empty();
        }
        double residuals = 0;
        for (WeightedAnswer one : answers) {
            double residual = one.weight() * ((one.having() ? 1 : 0) - share);
            residuals += residual * residual;
        }
        return OptionalDouble.of(Math.sqrt(residuals * size / (size - 1)) / sum);
    }

    private static Optional<Interval> logit(double share, OptionalDouble error, double z) {
        if (share == 0 || share == 1 || error.isEmpty()) {
            return Optional.empty();
        }
        double middle = Math.log(share / (1 - share));
        double half = z * error.getAsDouble() / (share * (1 - share));
        return Optional.of(new Interval(expit(middle - half), expit(middle + half)));
    }

    private static double expit(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
