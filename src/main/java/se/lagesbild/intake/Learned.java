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
    private int known;
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

    /// Whether lines were added since they were read.
    boolean isOpen() {
        return known < telling.size();
    }

    /// Reads the telling lines and settles what is open.
    ///
    /// @param end the last bytes of the file, or as if it ended well
    /// @return whether everything that was settled before still holds
    boolean read(byte[] end) {
        said = telling.said(end);
        known = telling.size();
        Map<Long, Observation> cells = new HashMap<>();
        Map<Integer, AreaKey> named = new HashMap<>();
        for (Observation one : said.delivery().observations()) {
            cells.put(LongNumbers.pair(one.origin().line(), one.origin().column() - 1), one);
            named.put(one.origin().line(), one.key().area());
            needsWhole |= one.published().isPresent()
                    || one.base().flatMap(Base::effective).isPresent()
                    || one.base().flatMap(Base::designEffect).isPresent();
        }
        needsWhole |= said.isRedacted()
                || !said.delivery().waves().isEmpty()
                || said.delivery().problems().stream().anyMatch(one -> WHOLE.contains(one.code()))
                || !said.layout().flatMap(Plan::of).equals(Optional.of(plan));
        boolean holds = true;
        for (int name = 0; name < areas.size(); name++) {
            holds &= settleArea(name, Optional.ofNullable(named.get(areaLines.get(name))));
        }
        for (Kind kind : kinds) {
            holds &= settle(kind, cells);
        }
        return holds;
    }

    private boolean settleArea(int name, Optional<AreaKey> key) {
        int before = areas.get(name);
        boolean odd = said.problems().at(areaLines.get(name), plan.area() + 1).stream()
                .anyMatch(one -> one.level() == Level.WARN);
        int now = odd ? NEVER : key.map(builder::area).orElse(NEVER);
        areas.set(name, now);
        return before == -1 || before == now;
    }

    private boolean settle(Kind kind, Map<Long, Observation> cells) {
        boolean before = kind.isSettled();
        Optional<ObservationTemplate> meant = kind.meaning();
        List<Observation> found = kind.lines().stream()
                .flatMap(line -> Optional.ofNullable(cells.get(LongNumbers.pair(line, kind.column()))).stream())
                .toList();
        boolean same = found.size() == kind.lines().size()
                && found.stream().map(ObservationTemplate::of).distinct().count() == 1
                && found.stream().allMatch(one -> isAsShown(kind, one));
        Optional<Observation> one = same ? found.stream().findFirst() : Optional.empty();
        kind.settle(one, one.map(ObservationTemplate::of).map(builder::template).orElse(-1));
        return !before || meant.equals(kind.meaning());
    }

    /// A number of a plain kind must have been read as it stands; and where the kind says more than that about a text
    /// of its own, each of its rows has to be looked at.
    private boolean isAsShown(Kind kind, Observation one) {
        if (kind.isExact()) {
            return true;
        }
        return one.value().isPresent()
                && one.value().get().compareTo(new BigDecimal(one.text().replace(',', '.'))) == 0
                && said.problems().at(one.origin().line(), kind.column() + 1).isEmpty();
    }
}
