package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.ChunkBuilder;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationTemplate;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Status;

/// What the telling lines of a long table taught about all others: which area each name is, and what each kind of cell
/// means. It stays when the file has to be read again.
final class Learned {
    /// These compare rows that are not looked at together here.
    private static final Set<ProblemCode> WHOLE = Set.of(
            ProblemCode.TOTAL_ROW,
            ProblemCode.TOTAL_MISMATCH,
            ProblemCode.MARGIN_UNUSED,
            ProblemCode.NOT_TABLE,
            ProblemCode.NOT_READ_YET,
            ProblemCode.NO_HEADER,
            ProblemCode.MISSING_COLUMN);

    /// Lines up to this one tell how all others are to be read.
    private static final int HEAD = LongTables.CLOSELY;

    /// The number of a name whose rows must each be read closely.
    static final int NEVER = -2;

    private final Telling telling;
    private final Plan plan;
    private final ChunkBuilder builder;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Integer> areaLines = new ArrayList<>();
    private final List<Integer> areas = new ArrayList<>();
    private final Map<ObservationTemplate, Integer> sliceNumbers = new HashMap<>();
    private final List<Integer> slices = new ArrayList<>();
    private Telling.Said said;
    private int readTo;
    private int readLines;
    private boolean needsWhole;

    Learned(Telling telling, Plan plan, Telling.Said said, int chunk) {
        this.telling = telling;
        this.plan = plan;
        this.said = said;
        this.builder = new ChunkBuilder(chunk);
    }

    ChunkBuilder builder() {
        return builder;
    }

    Telling telling() {
        return telling;
    }

    Plan plan() {
        return plan;
    }

    Telling.Said said() {
        return said;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /// Whether only reading the whole file at once can tell.
    boolean needsWhole() {
        return needsWhole;
    }

    void needWhole() {
        needsWhole = true;
    }

    void meetArea(int line) {
        areaLines.add(line);
        areas.add(-1);
    }

    /// Number of the area of a name, -1 as long as it is not known.
    int area(int name) {
        return areas.get(name);
    }

    /// Number of the slice that a template's cells belong to.
    int slice(int template) {
        while (slices.size() <= template) {
            ObservationTemplate one = builder.templates().get(slices.size());
            ObservationTemplate key = new ObservationTemplate(
                    one.indicator(),
                    one.period(),
                    one.subgroup(),
                    one.kind(),
                    Status.OK,
                    Set.of(),
                    InformationClass.OPEN,
                    1);
            slices.add(sliceNumbers.computeIfAbsent(key, ignored -> sliceNumbers.size()));
        }
        return slices.get(template);
    }

    /// Reads all telling lines and settles what is open.
    ///
    /// @param end the last bytes of the file, or as if it ended well
    /// @return whether everything that was settled before still holds
    boolean read(byte[] end) {
        said = telling.said(end);
        readTo = telling.lastLine();
        readLines = telling.size();
        needsWhole |= !fits(said)
                || !said.delivery().waves().isEmpty()
                || said.delivery().problems().stream().anyMatch(one -> WHOLE.contains(one.code()));
        return settle(said, 0);
    }

    /// Settles what the lines tell that were added since; all of them are read only where those do not say enough by
    /// themselves. What they said is looked at again when all are read at the end.
    ///
    /// @return whether everything that was settled before still holds
    boolean readOn(byte[] end) {
        int behind = telling.countBehind(readTo);
        if (readLines + behind != telling.size() || behind > readLines) {
            return read(end);
        }
        List<Integer> shown = kinds.stream()
                .filter(kind -> isShownBehind(kind, readTo))
                .flatMap(kind -> kind.lines().stream())
                .toList();
        Telling.Said few = telling.said(end, HEAD, shown, readTo);
        boolean clear = fits(few)
                && createsNothingElse(few.delivery())
                && few.delivery().outcome().isStored()
                && few.delivery().waves().isEmpty()
                && few.delivery().problems().stream().noneMatch(one -> WHOLE.contains(one.code()));
        if (!clear) {
            return read(end);
        }
        int from = readTo;
        readTo = telling.lastLine();
        readLines = telling.size();
        return settle(few, from);
    }

    /// A new name may be understood otherwise among fewer lines.
    private boolean createsNothingElse(Delivery few) {
        return said.delivery().newAreas().containsAll(few.newAreas())
                && said.delivery().newIndicators().containsAll(few.newIndicators());
    }

    private boolean fits(Telling.Said one) {
        return !one.isRedacted() && one.layout().flatMap(Plan::of).equals(Optional.of(plan));
    }

    private static boolean isShownBehind(Kind kind, int line) {
        return kind.lines().stream().anyMatch(one -> one > line);
    }

    /// @param behind the number of the line behind which names and kinds must have been met
    private boolean settle(Telling.Said read, int behind) {
        Map<Long, Observation> cells = new HashMap<>();
        Map<Integer, AreaKey> named = new HashMap<>();
        for (Observation one : read.delivery().observations()) {
            cells.put(LongNumbers.pair(one.origin().line(), one.origin().column() - 1), one);
            named.put(one.origin().line(), one.key().area());
            needsWhole |= one.published().isPresent()
                    || one.base().flatMap(Base::effective).isPresent()
                    || one.base().flatMap(Base::designEffect).isPresent();
        }
        boolean holds = true;
        for (int name = 0; name < areas.size(); name++) {
            if (areaLines.get(name) > behind) {
                holds &= settleArea(name, Optional.ofNullable(named.get(areaLines.get(name))), read.problems());
            }
        }
        for (Kind kind : kinds) {
            if (isShownBehind(kind, behind)) {
                holds &= settle(kind, cells, read.problems());
            }
        }
        return holds;
    }

    private boolean settleArea(int name, Optional<AreaKey> key, Problems problems) {
        int before = areas.get(name);
        boolean odd =
                problems.at(areaLines.get(name), plan.area() + 1).stream().anyMatch(one -> one.level() == Level.WARN);
        int now = odd ? NEVER : key.map(builder::area).orElse(NEVER);
        areas.set(name, now);
        return before == -1 || before == now;
    }

    private boolean settle(Kind kind, Map<Long, Observation> cells, Problems problems) {
        boolean before = kind.isSettled();
        Optional<ObservationTemplate> meant = kind.meaning();
        List<Observation> found = kind.lines().stream()
                .flatMap(line -> Optional.ofNullable(cells.get(LongNumbers.pair(line, kind.column()))).stream())
                .toList();
        boolean same = found.size() == kind.lines().size()
                && found.stream().map(ObservationTemplate::of).distinct().count() == 1
                && found.stream().allMatch(one -> isAsShown(kind, one, problems));
        Optional<Observation> one = same ? found.stream().findFirst() : Optional.empty();
        kind.settle(one, one.map(ObservationTemplate::of).map(builder::template).orElse(-1));
        return !before || meant.equals(kind.meaning());
    }

    /// A number of a plain kind must have been read as it stands; and where the kind says more than that about a text
    /// of its own, each of its rows has to be looked at.
    private static boolean isAsShown(Kind kind, Observation one, Problems problems) {
        if (kind.isExact()) {
            return true;
        }
        return one.value().isPresent()
                && one.value().get().compareTo(new BigDecimal(one.text().replace(',', '.'))) == 0
                && problems.at(one.origin().line(), kind.column() + 1).isEmpty();
    }
}
