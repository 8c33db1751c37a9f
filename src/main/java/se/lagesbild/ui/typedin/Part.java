package se.lagesbild.ui.typedin;

/// What can be typed of one area in one period.
enum Part {
    VALUE,
    ANSWERS,
    LOWER,
    UPPER
}
