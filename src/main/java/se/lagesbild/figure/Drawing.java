package se.lagesbild.figure;

import java.util.List;

/// What was drawn: the marks to be pointed at, in the order of the rows, and every text with the room it takes.
public record Drawing(List<Mark> marks, List<LabelBox> labels) {
    public Drawing {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }
}
