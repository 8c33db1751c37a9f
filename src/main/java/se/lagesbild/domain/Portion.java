package se.lagesbild.domain;

import java.util.List;

/// What has been understood of a file since the portion before it.
///
/// @param areas areas that the file itself tells, before any row that is about them
/// @param indicators created because the file names what nobody knew, before any row that is about them
public record Portion(List<Area> areas, List<Indicator> indicators, Chunk chunk) {
    public Portion {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
    }
}
