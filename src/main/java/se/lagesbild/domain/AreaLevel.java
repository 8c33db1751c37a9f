package se.lagesbild.domain;

/// How large an area is, from the nation down to what the analyst draws herself.
public enum AreaLevel {
    NATION,
    COUNTY,
    MUNICIPALITY,
    /// Local police area, police district or police region: not the same borders as county or municipality.
    POLICE_AREA,
    /// Kommundel.
    DISTRICT,
    /// Smaller than a district: RegSO, DeSO or a named part.
    SUBAREA,
    /// Drawn by the user, for instance "området runt Huddinge centrum".
    CUSTOM;

    /// Whether values of this level are what districts are compared with.
    public boolean isReference() {
        return this == NATION || this == COUNTY || this == MUNICIPALITY;
    }
}
