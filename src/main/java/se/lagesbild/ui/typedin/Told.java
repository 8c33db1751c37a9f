package se.lagesbild.ui.typedin;

import java.util.Optional;
import se.lagesbild.domain.Problem;

/// Something to say about what was typed, at its place where it has one.
public record Told(Problem problem, Optional<Place> place) {
    /// The same without a line and a column of a file, which nobody sees.
    Problem bare() {
        return new Problem(
                problem.level(),
                problem.code(),
                0,
                0,
                problem.raw(),
                problem.details(),
                problem.suggestion(),
                problem.choices(),
                problem.count());
    }
}
