package se.lagesbild.intake;

/// What a column of an extract means.
enum Role {
    AREA,
    PERIOD,
    /// A part of the year that another column or the title names.
    MONTH,
    /// The day of an event.
    DATE,
    /// Time of day, address or place of an event: never stored.
    PRIVATE,
    INDICATOR,
    /// Type of crime: an indicator whose small counts are sensitive.
    CRIME,
    SEX,
    AGES,
    /// A further dimension that tells rows apart: tenure, kind of dwelling.
    CATEGORY,
    /// A number of the indicator's own unit.
    VALUE,
    /// A percentage.
    SHARE,
    COUNT,
    /// Events per 100 000 inhabitants.
    RATE,
    ANSWERS,
    SAMPLE,
    RESPONSE_RATE,
    POPULATION,
    MARGIN,
    LOWER,
    UPPER,
    /// Sums or repetitions of other columns, reported where they are found.
    LEFT_OUT,
    IGNORED;

    boolean isMeasure() {
        return this == VALUE || this == SHARE || this == COUNT || this == RATE;
    }
}
