package se.lagesbild.domain;

/// What kind of knowledge a source gives, and so what may be done with it.
public enum SourceKind {
    /// Random sample: intervals and tests are allowed.
    SURVEY_PROBABILITY,
    /// Everybody of a group was asked, for instance all of year 9: a population of its own.
    SURVEY_CENSUS,
    /// People chose themselves to answer: shown, never tested.
    SURVEY_SELF_SELECTED,
    /// Events counted in a register, for instance reported crimes: reported is not committed.
    REGISTER_COUNT,
    /// Call-outs and events counted by a service.
    INCIDENT,
    /// What was said in dialogues: descriptive.
    DIALOGUE,
    /// What was seen on safety walks: descriptive.
    WALK;

    /// Whether a value of such a source may be given a verdict at all.
    public boolean isTested() {
        return this == SURVEY_PROBABILITY || this == SURVEY_CENSUS || this == REGISTER_COUNT || this == INCIDENT;
    }

    /// Whether people were asked.
    public boolean isSurvey() {
        return this == SURVEY_PROBABILITY || this == SURVEY_CENSUS || this == SURVEY_SELF_SELECTED;
    }
}
