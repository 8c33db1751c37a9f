package se.lagesbild.intake;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Makes a clean table of any delimited text, without knowing what it is about: comma, one header row, cell text as it
/// was. What stands around the first table is left out, and said.
public final class Conversion {
    private final Problems problems = new Problems();
    private final Optional<Table> table;

    private record Table(String text, Dialect dialect, TableShape shape, List<RowTraits> rows) {}

    /// Looks at the whole text; nothing is written yet.
    public Conversion(FileContent content) {
        this.table = find(content);
    }

    /// Whether there is a table to write.
    public boolean isPossible() {
        return table.isPresent();
    }

    /// What there is to say, in the order of the file.
    public List<Problem> problems() {
        return problems.sorted(Set.of());
    }

    private Optional<Table> find(FileContent content) {
        return new Decoded(problems, Level.WARN)
                .text(content, Encoding.of(content))
                .filter(text -> !problems.hasRejection())
                .flatMap(this::find);
    }

    private Optional<Table> find(String text) {
        Optional<DialectChoice> choice =
                DialectChoice.of(text, HeaderWords::isKnown).or(() -> DialectChoice.list(text));
        if (choice.isEmpty()) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.NOT_TABLE, 0, 0, ""));
        }
        return choice.map(one -> table(text, one)).filter(one -> !problems.hasRejection());
    }

    private Table table(String text, DialectChoice choice) {
        List<RowTraits> rows = new ArrayList<>();
        RecordScanner scanner = new RecordScanner(CharBlocks.of(text), choice.dialect());
        while (scanner.next()) {
            rows.add(RowTraits.of(scanner));
        }
        if (scanner.isTooLong()) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.LINE_TOO_LONG, scanner.line(), 0, ""));
        }
        TableShape shape = TableShape.of(rows);
        new ShapeReport(problems, rows, shape).tell(text, choice);
        return new Table(text, choice.dialect(), shape, rows);
    }

    /// Writes the table: UTF-8 by the writer's choice, lines ended by LF, quotes only where RFC 4180 needs them.
    ///
    /// @return the number of rows below the header
    public long writeTo(Writer writer) throws IOException {
        Table one = table.orElseThrow();
        ICSVWriter csv = new CSVWriter(
                writer,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_LINE_END);
        long rows = new TableCopy(one.text, one.dialect, one.shape, one.rows).to(csv);
        csv.flush();
        return rows;
    }
}
