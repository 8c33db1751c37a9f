package se.lagesbild.domain;

import java.util.List;

/// How the reading of one file ended. There is no fifth outcome.
public enum Outcome {
    ACCEPT,
    WARN,
    HOLD,
    REJECT;

    /// The outcome that the worst of the problems leads to.
    public static Outcome of(List<Problem> problems) {
        return problems.stream()
                .map(Problem::level)
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                .map(Outcome::of)
                .orElse(ACCEPT);
    }

    private static Outcome of(Level level) {
        return switch (level) {
            case INFO -> ACCEPT;
            case WARN -> WARN;
            case HOLD -> HOLD;
            case REJECT -> REJECT;
        };
    }

    /// Whether the values of the file are stored.
    public boolean isStored() {
        return this == ACCEPT || this == WARN;
    }
}
