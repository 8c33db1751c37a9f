package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
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
    private static final int MOST_LABELS = 200;

    private final Knowledge known;
    private Lines.Records records;
    private DeliveredFile file;
    private final NamedAreas areas;
    /// The lines of the file that a row stands for: of a list of events more than one.
    private Function<Line, List<Line>> members = List::of;
    private Draft draft;
    private Optional<Layout> layout = Optional.empty();
    private Optional<Privacy> privacy = Optional.empty();
    private int headerLine;
    private Map<Integer, String> reworded = Map.of();

    RecordsReading(Knowledge known, Lines.Records records, Draft draft) {
        this.known = known;
        this.records = records;
        this.file = draft.file();
        this.areas = known.areas();
        this.draft = draft;
    }

    Delivery delivery() {
        List<Line> lines = records.lines();
        lines.forEach(line -> draft.fates().put(line, line.isBlank() ? Fate.BLANK : Fate.HELD));
        HeaderSearch search = new HeaderSearch(lines, areas);
        return search.find()
                .map(header -> below(header, Optional.empty()))
                .or(() -> search.withoutAreas().flatMap(this::ofOneArea))
                .orElseGet(() -> withoutHeader(lines));
    }

    /// What the columns mean, when they were understood.
    Optional<Layout> layout() {
        return layout;
    }

    /// What was left out that points at persons, when there is a header.
    Optional<Privacy> privacy() {
        return privacy;
    }

    /// Number of the last line of the header, 0 when there is none.
    int headerLine() {
        return headerLine;
    }

    private Delivery withoutHeader(List<Line> lines) {
        Optional<Line> nearly =
                lines.stream().filter(RecordsReading::isSurelyHeader).findFirst();
        return nearly.map(line -> draft.refused(Level.REJECT, ProblemCode.MISSING_COLUMN, line.number(), "area"))
                .orElseGet(() -> draft.refused(Level.REJECT, ProblemCode.NO_HEADER, 1));
    }

    private static boolean isSurelyHeader(Line line) {
        return line.cells().stream().filter(HeaderWords::isKnown).count() > 1;
    }

    // The area that the title or the file name speaks of, when it is only one; else somebody has to name it.
    private Optional<Delivery> ofOneArea(Header header) {
        Title title = Title.above(header, records.lines(), file.name());
        Set<String> told = areas.within(title.clues());
        if (told.size() == 1) {
            return Optional.of(below(header, told.stream().findFirst()));
        }
        return header.rows().stream().anyMatch(RecordsReading::isSurelyHeader)
                ? Optional.of(below(header, Optional.empty()))
                : Optional.empty();
    }

    private Delivery below(Header found, Optional<String> onlyArea) {
        Recognition.Match match =
                new Recognition(known.profiles(), known.wanted(), found, records.lines(), file.name()).match();
        draft = draft.recognisedBy(match.profile(), match.percent());
        Privacy left = Privacy.of(found, records.lines(), draft);
        privacy = Optional.of(left);
        draft = draft.of(left.file());
        file = left.file();
        records = new Lines.Records(left.lines(), records.openAtEnd());
        Rewording rewording = new Rewording(draft);
        Header header = rewording.header(found);
        reworded = rewording.written();
        Title title = Title.above(header, records.lines(), file.name());
        if (!draft.profile().map(Profile::readable).orElse(true)) {
            return draft.refused(
                    Level.REJECT,
                    ProblemCode.NOT_READ_YET,
                    header.lastLine(),
                    draft.profile().map(Profile::name).orElse(""));
        }
        headerLine = header.lastLine();
        noteHeader(header, title);
        return table(header, title, onlyArea);
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

    private Delivery table(Header header, Title title, Optional<String> onlyArea) {
        List<Line> rows = rows(header);
        Layout read = new LayoutReader(header, areas, rows, draft.problems()).read();
        WrittenForm written = new WrittenForm(header, read, rows, reworded);
        Optional<Events> events = Events.of(read, header, draft.problems(), draft.fates());
        if (rows.isEmpty() && !draft.problems().hasRejection()) {
            return draft.refused(Level.REJECT, ProblemCode.NO_DATA, header.lastLine());
        }
        if (events.isPresent()) {
            List<Line> counts = events.get().counted(rows);
            members = events.get()::members;
            return observed(header, title, onlyArea, events.get().layout(), counts, written);
        }
        return read.measures().isEmpty()
                ? withoutMeasure(header)
                : settled(header, title, onlyArea, read, rows, written);
    }

    private Delivery withoutMeasure(Header header) {
        return draft.profile()
                .map(one -> draft.refused(Level.REJECT, ProblemCode.NOT_READ_YET, header.lastLine(), one.name()))
                .orElseGet(() -> draft.refused(Level.REJECT, ProblemCode.MISSING_COLUMN, header.lastLine(), "value"));
    }

    private Delivery settled(
            Header header, Title title, Optional<String> onlyArea, Layout read, List<Line> rows, WrittenForm written) {
        Sections sections = new Sections(read, areas, draft.problems(), draft.fates());
        List<Line> whole = sections.read(rows);
        List<Line> filled = new FillDown(draft.problems()).filled(sections.layout(), whole);
        List<Line> once = new Repetition(draft.problems(), draft.fates()).once(filled);
        BaseRows based = BaseRows.of(sections.layout(), once, draft.fates());
        layout = Optional.of(sections.layout()).filter(based.layout()::equals);
        return observed(header, title, onlyArea, based.layout(), based.rows(), written);
    }

    private List<Line> rows(Header header) {
        List<Line> all = records.lines();
        boolean lineEnd = file.content().endsWithLineEnd(file.encoding());
        boolean ended = lineEnd && !records.openAtEnd();
        List<Line> rows = new Body(header, ended, areas::begins, draft.problems(), draft.fates())
                .rows(all.subList(header.from() + header.rows().size(), all.size()));
        if (!lineEnd && !draft.problems().has(ProblemCode.TRUNCATED)) {
            draft.problems()
                    .add(Problem.of(
                            Level.INFO, ProblemCode.NO_LINE_END, all.getLast().number(), 0, ""));
        }
        return rows;
    }

    private Delivery observed(
            Header header,
            Title title,
            Optional<String> onlyArea,
            Layout layout,
            List<Line> rows,
            WrittenForm written) {
        Problems problems = draft.problems();
        Optional<Profile> profile = draft.profile();
        Untold untold = new Untold(known, problems, draft.source(), header.lastLine());
        Dating dating = new Dating(layout, header, title, untold, problems, known.clock());
        Dimensions dimensions = new Dimensions(layout, header, title, onlyArea, profile, dating, untold, problems);
        List<List<Entry>> entries =
                rows.stream().map(dimensions::of).filter(row -> !row.isEmpty()).toList();
        List<Entry> flat = entries.stream().flatMap(List::stream).toList();
        Areas found = new AreaNames(known, title, problems).resolve(flat);
        List<List<Entry>> wanted = wanted(entries);
        IndicatorNames names = new IndicatorNames(known.catalogue(), profile, layout, title, problems);
        Map<String, Indicator> indicators = names.resolve(flat);
        Optional<String> decimalSign = profile.flatMap(one -> one.memory().decimalSign());
        Numbers numbers = new Numbers(DecimalEvidence.of(rows, layout.columns()), decimalSign, problems);
        boolean dashIsZero = profile.map(Profile::dashIsZero).orElse(false);
        Values values =
                new Values(layout, dashIsZero, title.saysSynthetic(), informationClass(), file, numbers, problems);
        List<Observation> observations = new TableReading(
                        known.geography(), found, indicators, values, numbers, problems, draft.fates())
                .read(wanted);
        List<SurveyWave> waves = new Turnouts(layout, found, numbers, problems)
                .waves(draft.source(), wanted.stream().flatMap(List::stream).toList());
        written.of(file, problems, observations).forEach(problems.answers()::form);
        return draft.delivered(observations, waves, names.created(), found, written.headers(), labels(layout, flat));
    }

    /// What no answer leaves out; a row of which nothing is left was left out as a whole.
    private List<List<Entry>> wanted(List<List<Entry>> entries) {
        Answers answers = draft.problems().answers();
        List<List<Entry>> wanted = entries.stream()
                .map(row -> row.stream()
                        .filter(entry -> !answers.skips(entry.line(), entry.area()))
                        .toList())
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            if (wanted.get(i).isEmpty()) {
                members.apply(entries.get(i).getFirst().line()).forEach(answers::skip);
            }
        }
        return wanted.stream().filter(row -> !row.isEmpty()).toList();
    }

    /// What rows name as measured, folded; too many of them tell nothing of the source.
    private static Set<String> labels(Layout layout, List<Entry> entries) {
        return layout.rowLabel().isEmpty()
                ? Set.of()
                : entries.stream()
                        .map(entry -> AreaName.fold(entry.label().text()))
                        .distinct()
                        .limit(MOST_LABELS)
                        .collect(Collectors.toSet());
    }

    private InformationClass informationClass() {
        return known.catalogue().sources().stream()
                .filter(one -> one.code().equals(draft.source()))
                .map(Source::informationClass)
                .findFirst()
                .orElse(InformationClass.INTERNAL);
    }
}
