package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.HeaderCell;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SurveyWave;

/// The way of one file from records to delivery: header, profile, columns, rows.
final class RecordsReading {
    private final Knowledge known;
    private final Lines.Records records;
    private final DeliveredFile file;
    private Draft draft;
    private Optional<Layout> layout = Optional.empty();
    private int headerLine;

    RecordsReading(Knowledge known, Lines.Records records, Draft draft) {
        this.known = known;
        this.records = records;
        this.file = draft.file();
        this.draft = draft;
    }

    Delivery delivery() {
        List<Line> lines = records.lines();
        lines.forEach(line -> draft.fates().put(line, line.isBlank() ? Fate.BLANK : Fate.HELD));
        return Header.find(lines).map(this::below).orElseGet(() -> withoutHeader(lines));
    }

    /// What the columns mean, when they were understood.
    Optional<Layout> layout() {
        return layout;
    }

    /// Number of the last line of the header, 0 when there is none.
    int headerLine() {
        return headerLine;
    }

    private Delivery withoutHeader(List<Line> lines) {
        Optional<Line> nearly = lines.stream()
                .filter(line ->
                        line.cells().stream().filter(HeaderWords::isKnown).count() > 1)
                .findFirst();
        return nearly.map(line -> draft.refused(Level.REJECT, ProblemCode.MISSING_COLUMN, line.number(), "area"))
                .orElseGet(() -> draft.refused(Level.REJECT, ProblemCode.NO_HEADER, 1));
    }

    private Delivery below(Header header) {
        List<Line> above = records.lines().subList(0, header.from()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Title title = new Title(above, file.name());
        String clues = title.clueText(header);
        Optional<Profile> profile =
                known.profiles().stream().filter(one -> one.matches(clues)).findFirst();
        draft = draft.recognisedBy(profile);
        if (!profile.map(Profile::readable).orElse(true)) {
            return draft.refused(
                    Level.REJECT,
                    ProblemCode.NOT_READ_YET,
                    header.lastLine(),
                    profile.map(Profile::name).orElse(""));
        }
        headerLine = header.lastLine();
        noteHeader(header, title);
        return table(header, title);
    }

    private void noteHeader(Header header, Title title) {
        header.rows().forEach(line -> draft.fates().put(line, Fate.HEADER));
        title.lines().forEach(line -> draft.fates().put(line, Fate.NOTE));
        if (!title.lines().isEmpty()) {
            Problem first = Problem.of(
                    Level.WARN,
                    ProblemCode.PREAMBLE,
                    title.lines().getFirst().number(),
                    0,
                    title.lines().getFirst().raw(),
                    String.valueOf(title.lines().size()));
            draft.problems().add(first);
        }
        if (header.rows().size() > 1) {
            draft.problems()
                    .add(Level.INFO, ProblemCode.HEADER_MERGED, header.rows().getFirst(), 0);
        }
    }

    private Delivery table(Header header, Title title) {
        List<Line> rows = rows(header);
        Layout read = new LayoutReader(header, rows, draft.problems()).read();
        layout = Optional.of(read);
        if (read.measures().isEmpty()) {
            return draft.profile()
                    .map(one -> draft.refused(Level.REJECT, ProblemCode.NOT_READ_YET, header.lastLine(), one.name()))
                    .orElseGet(
                            () -> draft.refused(Level.REJECT, ProblemCode.MISSING_COLUMN, header.lastLine(), "value"));
        }
        if (rows.isEmpty() && !draft.problems().hasRejection()) {
            return draft.refused(Level.REJECT, ProblemCode.NO_DATA, header.lastLine());
        }
        return observed(header, title, read, rows);
    }

    private List<Line> rows(Header header) {
        List<Line> all = records.lines();
        boolean lineEnd = file.content().endsWithLineEnd(file.encoding());
        boolean ended = lineEnd && !records.openAtEnd();
        List<Line> rows = new Body(header, ended, this::beginsArea, draft.problems(), draft.fates())
                .rows(all.subList(header.from() + header.rows().size(), all.size()));
        if (!lineEnd && !draft.problems().has(ProblemCode.TRUNCATED)) {
            draft.problems()
                    .add(Problem.of(
                            Level.INFO, ProblemCode.NO_LINE_END, all.getLast().number(), 0, ""));
        }
        return rows;
    }

    private boolean beginsArea(String text) {
        String folded = AreaName.fold(text);
        return known.geography().areas().stream()
                .anyMatch(area -> AreaName.fold(area.name()).startsWith(folded));
    }

    private Delivery observed(Header header, Title title, Layout layout, List<Line> rows) {
        Problems problems = draft.problems();
        Optional<Profile> profile = draft.profile();
        Dimensions dimensions = new Dimensions(layout, header, title, profile, problems, known.clock());
        List<List<Entry>> entries =
                rows.stream().map(dimensions::of).filter(row -> !row.isEmpty()).toList();
        List<Entry> flat = entries.stream().flatMap(List::stream).toList();
        int areaColumn = header.areaIndex() + 1;
        Areas areas = new AreaNames(known.geography(), problems, areaColumn).resolve(flat);
        List<List<Entry>> wanted = wanted(entries, header.areaIndex());
        IndicatorNames names = new IndicatorNames(known.catalogue(), profile, layout, title, problems);
        Map<String, Indicator> indicators = names.resolve(flat);
        boolean dashIsZero = profile.map(Profile::dashIsZero).orElse(false);
        Values values = new Values(layout, dashIsZero, title.saysSynthetic(), informationClass(), file, problems);
        List<Observation> observations = new TableReading(
                        known.geography(), areas, indicators, values, areaColumn, problems, draft.fates())
                .read(wanted);
        List<SurveyWave> waves = new Turnouts(layout, areas, problems)
                .waves(draft.source(), wanted.stream().flatMap(List::stream).toList());
        return draft.delivered(observations, waves, names.created(), areas, headers(layout));
    }

    /// The rows that no answer leaves out.
    private List<List<Entry>> wanted(List<List<Entry>> entries, int areaIndex) {
        Answers answers = draft.problems().answers();
        entries.stream()
                .map(row -> row.getFirst().line())
                .filter(line -> answers.skips(line, areaIndex))
                .forEach(answers::skip);
        return answers.skipped().isEmpty()
                ? entries
                : entries.stream()
                        .filter(row -> !answers.skips(row.getFirst().line(), areaIndex))
                        .toList();
    }

    private static List<HeaderCell> headers(Layout layout) {
        return layout.columns().stream()
                .map(column -> new HeaderCell(column.title(), column.role().name()))
                .toList();
    }

    private InformationClass informationClass() {
        return known.catalogue().sources().stream()
                .filter(one -> one.code().equals(draft.source()))
                .map(Source::informationClass)
                .findFirst()
                .orElse(InformationClass.INTERNAL);
    }
}
