package se.lagesbild.picture;

/// Why a value that is known is not shown.
public enum Hiding {
    /// It is shown.
    NONE,
    /// Fewer than [Floors#SHOWN] people answered.
    FEW_ANSWERS,
    /// A sensitive crime with fewer than [Floors#PERSONS] persons behind it, but not none.
    FEW_PERSONS,
    /// A small count of another area could be worked out from it.
    SECONDARY
}
