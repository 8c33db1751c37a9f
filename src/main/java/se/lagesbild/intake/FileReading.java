package se.lagesbild.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SurveyWave;

/// The reading of one file from bytes to delivery: text, encoding, delimiter, header, columns, rows.
final class FileReading {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private final Geography geography;
    private final Catalogue catalogue;
    private final List<Profile> profiles;
    private final Clock clock;
    private final DeliveredFile file;
    private final Encoding encoding;
    private final Problems problems = new Problems();
    private final Fates fates = new Fates();
    private Optional<Profile> profile = Optional.empty();

    FileReading(
            Geography geography,
            Catalogue catalogue,
            List<Profile> profiles,
            Clock clock,
            String fileName,
            FileContent content) {
        this.geography = geography;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.clock = clock;
        this.encoding = Encoding.of(content);
        this.file = new DeliveredFile(fileName, content, encoding.charset());
    }

    Delivery delivery() {
        Optional<Signature> binary = Signature.of(file.content().bytes());
        List<String> physical = binary.isPresent() ? List.of() : file.content().lines(encoding.charset());
        if (binary.isPresent()) {
            return refused(Level.REJECT, ProblemCode.NOT_TEXT, 0, binary.get().name());
        }
        if (physical.stream().allMatch(String::isBlank)) {
            return refused(Level.REJECT, ProblemCode.EMPTY_FILE, 0);
        }
        checkText(physical);
        return Dialect.of(physical)
                .map(dialect -> table(Lines.of(physical, dialect, problems)))
                .orElseGet(() -> untabled(physical));
    }

    private void checkText(List<String> physical) {
        if (encoding.guessed()) {
            problems.add(Problem.of(
                    Level.WARN,
                    ProblemCode.ENCODING_GUESSED,
                    0,
                    0,
                    "",
                    encoding.charset().name()));
        }
        for (int i = 0; i < physical.size(); i++) {
            if (CONTROL.matcher(physical.get(i)).find()) {
                problems.add(Problem.of(Level.WARN, ProblemCode.CONTROL_CHAR, i + 1, 0, ""));
            }
        }
    }

    private Delivery untabled(List<String> physical) {
        for (int i = 0; i < physical.size(); i++) {
            Line line = new Line(i + 1, physical.get(i), List.of(physical.get(i)));
            fates.put(line, line.isBlank() ? Fate.BLANK : Fate.HELD);
        }
        return refused(Level.REJECT, ProblemCode.NOT_TABLE, 1);
    }

    private Delivery table(Lines.Records records) {
        List<Line> lines = records.lines();
        lines.forEach(line -> fates.put(line, line.isBlank() ? Fate.BLANK : Fate.HELD));
        Optional<Header> header = Header.find(lines);
        if (header.isEmpty()) {
            return withoutHeader(lines);
        }
        List<Line> above = lines.subList(0, header.get().from()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Title title = new Title(above, file.name());
        String clues = title.clueText(header.get());
        profile = profiles.stream().filter(one -> one.matches(clues)).findFirst();
        if (!profile.map(Profile::readable).orElse(true)) {
            return refused(
                    Level.REJECT,
                    ProblemCode.NOT_READ_YET,
                    header.get().lastLine(),
                    profile.get().name());
        }
        noteHeader(header.get(), title);
        return read(header.get(), title, records);
    }

    private Delivery withoutHeader(List<Line> lines) {
        Optional<Line> nearly = lines.stream()
                .filter(line ->
                        line.cells().stream().filter(HeaderWords::isKnown).count() > 1)
                .findFirst();
        return nearly.map(line -> refused(Level.REJECT, ProblemCode.MISSING_COLUMN, line.number(), "area"))
                .orElseGet(() -> refused(Level.REJECT, ProblemCode.NO_HEADER, 1));
    }

    private void noteHeader(Header header, Title title) {
        header.rows().forEach(line -> fates.put(line, Fate.HEADER));
        title.lines().forEach(line -> fates.put(line, Fate.NOTE));
        if (!title.lines().isEmpty()) {
            Problem first = Problem.of(
                    Level.WARN,
                    ProblemCode.PREAMBLE,
                    title.lines().getFirst().number(),
                    0,
                    title.lines().getFirst().raw(),
                    String.valueOf(title.lines().size()));
            problems.add(first);
        }
        if (header.rows().size() > 1) {
            problems.add(Level.INFO, ProblemCode.HEADER_MERGED, header.rows().getFirst(), 0);
        }
    }

    private Delivery read(Header header, Title title, Lines.Records records) {
        List<Line> all = records.lines();
        List<Line> below = all.subList(header.from() + header.rows().size(), all.size());
        boolean lineEnd = file.content().endsWithLineEnd(encoding.charset());
        boolean whole = lineEnd && !records.openAtEnd();
        List<Line> rows = new Body(header, whole, this::beginsArea, problems, fates).rows(below);
        if (!lineEnd && !problems.has(ProblemCode.TRUNCATED)) {
            problems.add(Problem.of(
                    Level.INFO, ProblemCode.NO_LINE_END, all.getLast().number(), 0, ""));
        }
        Layout layout = new LayoutReader(header, rows, problems).read();
        if (layout.measures().isEmpty()) {
            ProblemCode code = profile.isPresent() ? ProblemCode.NOT_READ_YET : ProblemCode.MISSING_COLUMN;
            return refused(Level.REJECT, code, header.lastLine(), "value");
        }
        if (rows.isEmpty() && !problems.hasRejection()) {
            return refused(Level.REJECT, ProblemCode.NO_DATA, header.lastLine());
        }
        return observed(header, title, layout, rows);
    }

    private boolean beginsArea(String text) {
        String folded = AreaName.fold(text);
        return geography.areas().stream()
                .anyMatch(area -> AreaName.fold(area.name()).startsWith(folded));
    }

    private Delivery observed(Header header, Title title, Layout layout, List<Line> rows) {
        Dimensions dimensions = new Dimensions(layout, header, title, profile, problems, clock);
        List<List<Entry>> entries =
                rows.stream().map(dimensions::of).filter(row -> !row.isEmpty()).toList();
        List<Entry> flat = entries.stream().flatMap(List::stream).toList();
        int areaColumn = header.areaIndex() + 1;
        Areas areas = new AreaNames(geography, problems, areaColumn).resolve(flat);
        IndicatorNames names = new IndicatorNames(catalogue, profile, layout, title, problems);
        Map<String, Indicator> indicators = names.resolve(flat);
        Values values =
                new Values(layout, profile.map(Profile::dashIsZero).orElse(false), informationClass(), file, problems);
        List<Observation> observations =
                new TableReading(geography, areas, indicators, values, areaColumn, problems, fates).read(entries);
        List<SurveyWave> waves = new Turnouts(layout, areas, problems).waves(source(), flat);
        return delivery(observations, waves, names.created(), areas);
    }

    private Delivery delivery(
            List<Observation> observations, List<SurveyWave> waves, List<Indicator> created, Areas areas) {
        List<Problem> said = problems.sorted(profile.map(Profile::expected).orElse(Set.of()));
        boolean stored = Outcome.of(said).isStored();
        return new Delivery(
                file,
                profile,
                observations,
                waves,
                created,
                areas.created(),
                said,
                stored ? fates.balance() : fates.balance().allHeld());
    }

    private Delivery refused(Level level, ProblemCode code, int line, String... details) {
        problems.add(Problem.of(level, code, line, 0, "", details));
        return delivery(List.of(), List.of(), List.of(), Areas.none());
    }

    private String source() {
        return profile.map(Profile::source).orElse(Source.UNKNOWN);
    }

    private InformationClass informationClass() {
        return catalogue.sources().stream()
                .filter(one -> one.code().equals(source()))
                .map(Source::informationClass)
                .findFirst()
                .orElse(InformationClass.INTERNAL);
    }
}
