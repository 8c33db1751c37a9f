package se.lagesbild.domain;

/// Whose answers a value is about.
///
/// @param ages as published, for instance "16–24"; empty for all ages of the source
public record Subgroup(Sex sex, String ages) {
    /// Everybody the source asks.
    public static final Subgroup ALL = new Subgroup(Sex.ALL, "");

    public static Subgroup of(Sex sex) {
        return new Subgroup(sex, "");
    }

    /// Whether both sex and age are narrowed, so that a small count may point at persons.
    public boolean isSexByAge() {
        return sex != Sex.ALL && !ages.isEmpty();
    }
}
