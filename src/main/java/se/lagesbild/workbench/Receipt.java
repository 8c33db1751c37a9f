package se.lagesbild.workbench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;

/// How the reading of one file ended: what an analyst gets in hand.
///
/// @param delivery what was stored, or what would have been stored
/// @param took from the first byte to the last row stored
public record Receipt(Path file, Delivery delivery, Duration took) {
    public String fileName() {
        return delivery.file().name();
    }

    public Outcome outcome() {
        return delivery.outcome();
    }

    /// Observations stored, or that would be stored when a question is answered.
    public int observations() {
        return Math.toIntExact(delivery.figures().observations());
    }

    public BigDecimal sum() {
        return delivery.sum();
    }

    public RowBalance rows() {
        return delivery.rows();
    }

    public List<Problem> problems() {
        return delivery.problems();
    }
}
