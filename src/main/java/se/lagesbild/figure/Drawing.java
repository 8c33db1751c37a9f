package se.lagesbild.figure;

import java.awt.geom.AffineTransform;
import java.util.List;

/// What was drawn: the marks to be pointed at, in the order of the rows, and every text with the room it takes.
public record Drawing(List<Mark> marks, List<LabelBox> labels) {
    public Drawing {
        marks = marks instanceof CellMarks ? marks : List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /// The same, drawn smaller or larger.
    Drawing scaled(double factor) {
        AffineTransform scale = AffineTransform.getScaleInstance(factor, factor);
        List<Mark> smaller = marks instanceof CellMarks cells
                ? cells.scaled(factor)
                : marks.stream()
                        .map(mark ->
                                new Mark(mark.area(), scale.createTransformedShape(mark.shape()), mark.observations()))
                        .toList();
        return new Drawing(
                smaller,
                labels.stream()
                        .map(label -> new LabelBox(
                                label.text(),
                                scale.createTransformedShape(label.box()).getBounds2D()))
                        .toList());
    }
}
