package se.lagesbild.domain;

/// Another spelling of the same area, as met in extracts: "HELA RIKET" for Riket.
public record AreaAlias(String text, AreaKey area) {
    public AreaAlias {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an alias needs a text, area was " + area);
        }
    }
}
