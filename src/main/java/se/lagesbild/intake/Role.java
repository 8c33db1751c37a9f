package se.lagesbild.intake;

/// What a column of an extract means.
enum Role {
    AREA,
    PERIOD,
    INDICATOR,
    /// Type of crime: an indicator whose small counts are sensitive.
    CRIME,
    SEX,
    AGES,
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
    IGNORED;

    boolean isMeasure() {
        return this == VALUE || this == SHARE || this == COUNT || this == RATE;
    }
}
