package se.lagesbild.figure;

import java.awt.Shape;
import java.util.List;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Observation;

/// One mark of a figure with the observations behind it.
///
/// @param shape in the coordinates of the drawing
public record Mark(AreaKey area, Shape shape, List<Observation> observations) {
    public Mark {
        observations = List.copyOf(observations);
    }
}
