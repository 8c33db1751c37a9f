package se.lagesbild.domain;

import java.util.Set;

/// What many observations of one file have in common: all but area, number and line.
///
/// @param column number of the field that holds the numbers, from 1
public record ObservationTemplate(
        String indicator,
        Period period,
        Subgroup subgroup,
        ObservationKind kind,
        Status status,
        Set<Flag> flags,
        InformationClass informationClass,
        int column) {
    public ObservationTemplate {
        flags = Set.copyOf(flags);
    }

    /// What an observation has in common with others of its kind.
    public static ObservationTemplate of(Observation one) {
        ObservationKey key = one.key();
        return new ObservationTemplate(
                key.indicator(),
                key.period(),
                key.subgroup(),
                key.kind(),
                one.status(),
                one.flags(),
                one.informationClass(),
                one.origin().column());
    }

    /// The cell of an area.
    public ObservationKey key(AreaKey area) {
        return new ObservationKey(indicator, period, area, subgroup, kind);
    }
}
