package se.lagesbild.domain;

/// The four fields that the parties agreed to prioritise.
public enum PriorityField {
    /// Gängkriminalitet.
    GANG_CRIME,
    /// Alkohol, narkotika, doping, tobak och spel.
    ANDTS,
    /// Våld i nära relation.
    INTIMATE_VIOLENCE,
    /// Trygghet i offentlig miljö.
    PUBLIC_SPACE
}
