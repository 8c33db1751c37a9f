package se.lagesbild.domain;

/// Names one area: its code is unique within its division.
///
/// @param division code of the [AreaDivision]
/// @param code official code where there is one, otherwise the area's name
public record AreaKey(String division, String code) {
    public AreaKey {
        if (division.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("an area needs a division and a code, was " + division + "/" + code);
        }
    }
}
