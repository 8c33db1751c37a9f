package se.lagesbild.statistics;

import java.util.List;
import java.util.OptionalDouble;

/// One figure from the scores of several indicators, with weights w:
/// ```
/// mean = Σ w·s / Σ w      geometric = exp(Σ w·log s / Σ w)
/// ```
/// The mean lets a good score make up for a bad one; the geometric one less so, and it is 0 when any score is.
/// Scores come from [Normalisation#between]: with fixed goalposts the index of one area depends on no other area.
/// Never shown without how sure the rank is ([RankDraws], [RankScenarios]).
/// Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, ch. 6.
/// Check value: 0.25 of weight 1 and 0.81 of weight 3: mean 0.67, geometric 0.604.
public final class CompositeIndex {
    private CompositeIndex() {}

    /// The score of one indicator in one area.
    ///
    /// @param score usually 0..1
    /// @param weight at least 0
    public record Part(double score, double weight) {
        public Part {
            Bounds.finite("score", score);
            Bounds.notNegative("weight", weight);
        }
    }

    /// The default. Empty when no part has a weight.
    public static OptionalDouble mean(List<Part> parts) {
        double sum = 0;
        for (Part one : parts) {
            sum += one.weight() * one.score();
        }
        return ofWeight(sum, parts);
    }

    /// Empty when no part has a weight.
    ///
    /// @param parts with scores of at least 0; a score beyond the worse goalpost has no geometric mean
    public static OptionalDouble geometric(List<Part> parts) {
        double sum = 0;
        for (Part one : parts) {
            Bounds.notNegative("score", one.score());
            sum += one.weight() == 0 ? 0 : one.weight() * Math.log(one.score());
        }
        OptionalDouble logarithm = ofWeight(sum, parts);
        return logarithm.isPresent() ? OptionalDouble.of(Math.exp(logarithm.getAsDouble())) : logarithm;
    }

    private static OptionalDouble ofWeight(double sum, List<Part> parts) {
        double weight = parts.stream().mapToDouble(Part::weight).sum();
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }
}
