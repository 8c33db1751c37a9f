package se.lagesbild.domain;

/// How serious a [Problem] is; the worst one decides the [Outcome].
public enum Level {
    /// Good to know.
    INFO,
    /// Everything is stored, and something deserves a look.
    WARN,
    /// Nothing is stored until a question is answered.
    HOLD,
    /// Nothing is stored; the file must be mended.
    REJECT
}
