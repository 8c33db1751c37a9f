package se.lagesbild.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Fisher's exact test of a fourfold table with its margins taken as given, for small counts. Two-sided: the sum of all
/// tables that are not more likely than the observed one. 1 when a margin is empty, because then only one table exists.
/// Source: R. A. Fisher, J. Royal Statistical Society 98 (1935) 39–82.
/// Check value: 9, 1; 3, 7: two-sided 0.0198.
///
/// @param twoSided 0..1
/// @param less probability of an odds ratio as small as this or smaller
/// @param greater probability of an odds ratio as large as this or larger
public record FourfoldFisher(double twoSided, double less, double greater) {
    public static FourfoldFisher of(FourfoldTable table) {
        if (table.hasEmptyMargin()) {
            return new FourfoldFisher(1, 1, 1);
        }
        int[][] cells = {
            {Bounds.countable("a", table.a()), Bounds.countable("b", table.b())},
            {Bounds.countable("c", table.c()), Bounds.countable("d", table.d())}
        };
        return new FourfoldFisher(
                p(cells, AlternativeHypothesis.TWO_SIDED),
                p(cells, AlternativeHypothesis.LESS_THAN),
                p(cells, AlternativeHypothesis.GREATER_THAN));
    }

    private static double p(int[][] cells, AlternativeHypothesis alternative) {
        return Math.min(
                1, FisherExactTest.withDefaults().with(alternative).test(cells).getPValue());
    }
}
