package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Whether a column that points at persons may be left out. The question names the column by its header: what stands
/// in a cell must reach no message.
final class PersonalQuestion {
    private PersonalQuestion() {}

    /// @param line of the header that names the column
    /// @param column number of the column, from 1
    static Problem about(int line, int column, String title, PersonalText.Kind kind) {
        return Problem.of(Level.HOLD, ProblemCode.PERSONAL_DATA, line, column, title, kind.name())
                .asking(Optional.of(Answer.DROP_COLUMN), List.of(Answer.DROP_COLUMN));
    }

    /// About the time or place of events, of which only counts are kept.
    static Problem aboutEvents(Header header, int index) {
        Line named = header.rowNaming(index);
        return about(named.number(), index + 1, named.cell(index), PersonalText.Kind.EVENT);
    }
}
