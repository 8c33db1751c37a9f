package se.lagesbild.workbench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;

/// How the reading of one file ended: what an analyst gets in hand.
///
/// @param delivery what was stored, or what would have been stored
/// @param effect on the values that are stored, or what it would be
/// @param answers that were given to what it asks
/// @param importId what an undo names it by; empty where it was not stored
/// @param took from the first byte to the last row stored
public record Receipt(
        Path file, Delivery delivery, Effect effect, List<Answer> answers, Optional<Long> importId, Duration took) {
    public Receipt {
        answers = List.copyOf(answers);
    }

    public String fileName() {
        return delivery.file().name();
    }

    public Outcome outcome() {
        return delivery.outcome();
    }

    /// Whether exactly its content, or each of its values, is stored already.
    public boolean isKnown() {
        return problems().stream().anyMatch(one -> one.code() == ProblemCode.ALREADY_LOADED);
    }

    /// Whether it was only looked at, and may be stored as it is.
    public boolean isReady() {
        return importId.isEmpty() && outcome().isStored() && !isKnown();
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
