package se.lagesbild.picture;

/// Why a comparison has no test, or what a reader must know about the test that was made.
public enum Reason {
    /// The test is what it seems.
    NONE,
    /// The area's number of answers is not known.
    AREA_BASE_UNKNOWN,
    /// The baseline's own uncertainty is not known: the area's interval was held against a bare value.
    BASELINE_BARE,
    /// One side has a published interval but no number of answers; tested in a later release.
    INTERVAL_ONLY,
    /// The area has no number: suppressed, missing, not asked or not defined.
    AREA_WITHOUT_VALUE,
    /// The baseline has no number.
    BASELINE_WITHOUT_VALUE,
    /// Fewer than [Floors#TESTED] answers.
    FEW_ANSWERS,
    /// The unit is unknown or no share: rates and counts are tested in a later release.
    UNIT_NOT_TESTED,
    /// The source is self-selected or told in words.
    SOURCE_NOT_TESTED,
    /// A series break lies between the two.
    SERIES_BREAK,
    /// The two areas belong to divisions that cannot be compared.
    OTHER_DIVISION,
    /// Taking the area out of the baseline leaves nobody, or a share outside 0–100 %.
    NO_REST
}
