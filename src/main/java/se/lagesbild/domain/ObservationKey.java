package se.lagesbild.domain;

/// What makes an observation unique; the file it came from is no part of it.
///
/// @param indicator code of the [Indicator]
public record ObservationKey(String indicator, Period period, AreaKey area, Subgroup subgroup, ObservationKind kind) {
    /// The same question about another area.
    public ObservationKey at(AreaKey other) {
        return new ObservationKey(indicator, period, other, subgroup, kind);
    }
}
