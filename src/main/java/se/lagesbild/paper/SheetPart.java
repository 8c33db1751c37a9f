package se.lagesbild.paper;

import java.util.List;
import se.lagesbild.figure.Figure;

/// A figure with the sentences that stand below it.
public record SheetPart(Figure figure, List<String> sentences) {
    public SheetPart {
        sentences = List.copyOf(sentences);
    }
}
