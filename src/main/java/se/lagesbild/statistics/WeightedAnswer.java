package se.lagesbild.statistics;

/// One respondent of a weighted survey.
///
/// @param having whether the answer is the one counted
/// @param weight at least 0; a weight of 0 leaves the sample
public record WeightedAnswer(boolean having, double weight) {
    public WeightedAnswer {
        Bounds.notNegative("weight", weight);
    }
}
