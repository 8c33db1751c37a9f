package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;

/// Whether a share goes up or down over the years: the test of Cochran and Armitage. With scores s (the years), p
/// the share of all years together and s̄ the mean score of all answers,
/// ```
/// slope = Σ x(s−s̄) / Σ n(s−s̄)²      z = Σ x(s−s̄) / √(p(1−p)·Σ n(s−s̄)²)      χ² = z², one degree of freedom
/// ```
/// Years without respondents are dropped. Assumes independent samples and a straight line; a marked break ends the
/// series. Sources: W. G. Cochran, Biometrics 10 (1954) 417–451; P. Armitage, Biometrics 11 (1955) 375–386. Check
/// value: 300/480, 290/470, 270/465, 255/460, 240/455: −2.57 points per year, z −3.56, p 0.00037.
///
/// @param slope change of the share per year
/// @param test z with the sign of the slope
/// @param years how many were used
public record ShareTrend(double slope, ZStatistic test, int years) {
    /// From how many years a verdict is given.
    public static final int FEWEST_YEARS = 3;

    /// Empty with fewer than two years, or when all shares are 0 or all are 1.
    public static Optional<ShareTrend> of(List<YearShare> series) {
        List<YearShare> used = series.stream().filter(year -> year.asked() > 0).toList();
        Years.once(used.stream().map(YearShare::year).toList());
        double asked = used.stream().mapToDouble(YearShare::asked).sum();
        double having = used.stream().mapToDouble(YearShare::having).sum();
        if (used.size() < 2 || having == 0 || having == asked) {
            return Optional.empty();
        }
        double mean = used.stream().mapToDouble(one -> one.asked() * one.year()).sum() / asked;
        double together = 0;
        double spread = 0;
        for (YearShare one : used) {
            double score = one.year() - mean;
            together += one.having() * score;
            spread += one.asked() * score * score;
        }
        double share = having / asked;
        double z = together / Math.sqrt(share * (1 - share) * spread);
        return Optional.of(new ShareTrend(together / spread, ZStatistic.of(z), used.size()));
    }

    /// Chi-square with one degree of freedom.
    public double chiSquare() {
        return test.z() * test.z();
    }
}
