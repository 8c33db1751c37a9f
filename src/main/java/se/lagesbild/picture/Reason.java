package se.lagesbild.picture;

/// Why a comparison has no test, or what a reader must know about the test that was made.
public enum Reason {
    /// The test is what it seems.
    NONE,
    /// The area's number of answers is not known.
    AREA_BASE_UNKNOWN,
    /// The baseline's own uncertainty is not known: the area's interval was held against a bare value.
    BASELINE_BARE,
    /// The area has no number: suppressed, missing, not asked or not defined.
    AREA_WITHOUT_VALUE,
    /// The baseline has no number.
    BASELINE_WITHOUT_VALUE,
    /// Fewer than [Floors#TESTED] answers.
    FEW_ANSWERS,
    /// Fewer than [Floors#EVENTS] events would be expected if the area were like its baseline.
    FEW_EVENTS,
    /// One of the counts is hidden, so that nobody can be recognised.
    HIDDEN_COUNT,
    /// Events were counted, but nobody knows among how many people.
    NO_POPULATION,
    /// A rate was published without the number of events behind it.
    COUNT_UNKNOWN,
    /// The unit is not known.
    UNIT_UNKNOWN,
    /// The source is self-selected or told in words.
    SOURCE_NOT_TESTED,
    /// Inhabitants are counted one by one: there is no chance to test.
    NOT_EVENTS,
    /// A series break lies between the two.
    SERIES_BREAK,
    /// The two periods share days.
    OVERLAPPING_PERIODS,
    /// The two areas belong to divisions that cannot be compared.
    OTHER_DIVISION,
    /// The baseline answers another question.
    OTHER_QUESTION,
    /// Taking the area out of the baseline leaves nobody, or a share outside 0–100 %.
    NO_REST,
    /// The comparison area contains the area, so it is no comparison.
    CONTAINS_AREA,
    /// Too few points for a trend.
    FEW_YEARS
}
