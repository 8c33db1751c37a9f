package se.lagesbild.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Says which period a cell is about: its row, the column's header, the title, the file name or else an answer tell it,
/// and a month may stand elsewhere than its year.
final class Dating {
    private final Header header;
    private final Title title;
    private final Untold untold;
    private final Problems problems;
    private final LocalDate today;
    private final Optional<Column> periodColumn;
    private final Optional<Column> monthColumn;
    private final Map<String, Optional<PeriodText>> periods = new HashMap<>();

    Dating(Layout layout, Header header, Title title, Untold untold, Problems problems, Clock clock) {
        this.periodColumn = layout.first(Role.PERIOD);
        this.monthColumn = layout.first(Role.MONTH);
        this.header = header;
        this.title = title;
        this.untold = untold;
        this.problems = problems;
        this.today = LocalDate.now(clock);
    }

    /// A period, and whether its numbers are called preliminary.
    record Dated(Period period, boolean preliminary) {}

    /// Empty when nothing tells it or what tells it cannot be read, which is then reported.
    Optional<Dated> of(Line line, Column measure) {
        if (periodColumn.isPresent()) {
            return inRow(line, periodColumn.get()).flatMap(year -> narrowed(year, line, measure));
        }
        if (monthColumn.isPresent()) {
            return inMonth(line, monthColumn.get(), measure);
        }
        Optional<Period> told = told(measure);
        told.ifPresent(one -> askWhenFuture(
                one, header.rowNaming(measure.index()), measure.period().isPresent() ? measure.number() : 0));
        return told.map(period -> new Dated(period, false));
    }

    private Optional<Period> told(Column measure) {
        Optional<Period> year = year(measure);
        return measure.says().part().isEmpty()
                ? year
                : year.flatMap(one -> PeriodText.within(measure.says().part().get(), "", one.lastYear()));
    }

    private Optional<Period> year(Column measure) {
        return measure.period().or(title::period).or(untold::period);
    }

    private Optional<Dated> inRow(Line line, Column column) {
        String text = line.cell(column.index());
        if (text.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, column.number());
            return Optional.empty();
        }
        Optional<PeriodText> period = periods.computeIfAbsent(text, PeriodText::of);
        if (period.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.BAD_YEAR, line, column.number());
        }
        period.ifPresent(one -> report(one, line, column));
        return period.map(one -> new Dated(one.period(), one.preliminary()));
    }

    private Optional<Dated> narrowed(Dated year, Line line, Column measure) {
        Optional<String> part = measure.says().part();
        if (part.isPresent()) {
            return PeriodText.within(part.get(), "", year.period().lastYear())
                    .map(period -> new Dated(period, year.preliminary()));
        }
        return monthColumn.isEmpty() || line.cell(monthColumn.get().index()).isEmpty()
                ? Optional.of(year)
                : within(line, monthColumn.get(), year);
    }

    private Optional<Dated> within(Line line, Column column, Dated year) {
        Optional<Period> part = PeriodText.within(
                line.cell(column.index()), column.title(), year.period().lastYear());
        if (part.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.BAD_YEAR, line, column.number());
        }
        return part.map(period -> new Dated(period, year.preliminary()));
    }

    private Optional<Dated> inMonth(Line line, Column column, Column measure) {
        String text = line.cell(column.index());
        boolean whole = PeriodText.of(text).filter(read -> !read.guessed()).isPresent();
        if (whole || text.isEmpty()) {
            return inRow(line, column);
        }
        return year(measure).flatMap(one -> within(line, column, new Dated(one, false)));
    }

    private void report(PeriodText read, Line line, Column column) {
        String text = line.cell(column.index());
        String label = read.period().label();
        if (read.guessed() && !isAsBefore(text)) {
            problems.ask(Problem.of(Level.HOLD, ProblemCode.BAD_YEAR, line.number(), column.number(), text)
                    .asking(Optional.of(label), List.of(label, Answer.SKIP_ROW)));
        } else if (read.normalised()) {
            problems.add(Level.WARN, ProblemCode.YEAR_NORMALISED, line, column.number(), label);
        }
        if (TextMark.has(text)) {
            problems.add(Level.WARN, ProblemCode.APOSTROPHE, line, column.number());
        }
        askWhenFuture(read.period(), line, column.number());
    }

    // In an earlier year somebody has said which century is meant.
    private boolean isAsBefore(String text) {
        return problems.answers().to(ProblemCode.BAD_YEAR, text).equals(Optional.of(Answer.SAME));
    }

    private void askWhenFuture(Period period, Line line, int column) {
        if (period.first().isAfter(today)) {
            Problem future = Problem.of(
                    Level.HOLD,
                    ProblemCode.FUTURE_YEAR,
                    line.number(),
                    column,
                    column == 0 ? line.raw() : line.cell(column - 1),
                    String.valueOf(today.getYear()));
            boolean inRow = periodColumn.filter(one -> one.number() == column).isPresent();
            problems.add(inRow ? future.asking(Optional.empty(), List.of(Answer.SKIP_ROW)) : future);
        }
    }
}
