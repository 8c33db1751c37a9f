package se.lagesbild.statistics;

/// How many of those asked gave a certain answer, in one year.
///
/// @param year or any score of the order
/// @param having 0..asked
/// @param asked at least 0; a year without respondents counts for nothing
public record YearShare(double year, long having, long asked) {
    public YearShare {
        Bounds.finite("year", year);
        Bounds.part(having, asked);
    }
}
