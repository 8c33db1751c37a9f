package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Status;

/// What the text of a measure cell says. The grammar is explicit and knows no locale.
sealed interface Cell {
    /// A number.
    ///
    /// @param value with a single point or comma read as decimal
    /// @param asThousands the other reading of "12.345"; empty when there is only one
    /// @param marks what else stands in the cell
    record Numeric(BigDecimal value, Optional<BigDecimal> asThousands, Set<Mark> marks) implements Cell {
        Numeric(BigDecimal value) {
            this(value, Optional.empty(), Set.of());
        }

        /// The same cell when the whole column tells which of two readings holds.
        Numeric settled(BigDecimal reading) {
            return new Numeric(reading, Optional.empty(), marks);
        }
    }

    /// A number in words, for instance "en tredjedel".
    record Words(BigDecimal value) implements Cell {}

    /// No number, and the text says why.
    ///
    /// @param isAsked whether nobody knows the text, so that somebody is asked
    record Absent(Status status, boolean isAsked) implements Cell {
        Absent(Status status) {
            this(status, false);
        }
    }

    /// Neither number nor marker.
    record Unreadable() implements Cell {}

    /// What may stand in a cell beside the number.
    enum Mark {
        /// "53,0*", "53,0 1)", "53,0¹".
        FOOTNOTE,
        /// "'53,0" and `="53,0"`, by which spreadsheets keep a number as text.
        TEXT,
        /// Digits of another script or width, or a power of ten.
        UNUSUAL,
        PERCENT
    }

    /// Understands one cell; blanks around the text must be gone.
    static Cell of(String text) {
        Optional<BigDecimal> plain = PlainNumber.of(text);
        return plain.isPresent() ? new Numeric(plain.get()) : CellGrammar.read(text);
    }
}
