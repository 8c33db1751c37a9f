package se.lagesbild.intake;

/// Where a record of the file went.
enum Fate {
    HEADER,
    NOTE,
    BLANK,
    TOTAL,
    REPEATED,
    /// Left out by an answer.
    REFUSED,
    HELD,
    STORED
}
