package se.lagesbild.workbench;

/// What the values of a file do to those that are stored.
///
/// @param added values of cells that had none
/// @param replaced values that take the place of others
/// @param unchanged values that were there already
public record Effect(long added, long replaced, long unchanged) {
    static final Effect NONE = new Effect(0, 0, 0);

    /// Of two files.
    public Effect plus(Effect other) {
        return new Effect(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }
}
