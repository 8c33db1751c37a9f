package se.lagesbild.statistics;

/// How many of those asked gave a certain answer, in one year.
///
/// @param year or any score of the order
/// @param having 0..asked; fractions come from published percentages
/// @param asked at least 0; a year without respondents counts for nothing
public record YearShare(double year, double having, double asked) {
    public YearShare {
        Bounds.finite("year", year);
        Bounds.notNegative("asked", asked);
        Bounds.within("having", having, 0, asked);
    }
}
