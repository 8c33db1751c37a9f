package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;

/// Makes an observation of a measure cell and what stands beside it.
final class Values {
    private static final int SMALL = 4;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "−");

    private final Companions companions;
    private final boolean dashIsZero;
    private final boolean synthetic;
    private final InformationClass informationClass;
    private final DeliveredFile file;
    private final String hash;
    private final Problems problems;
    private final Numbers numbers;
    private final Limits limits;
    /// Columns of rates by their index that are given per fewer inhabitants than rates are kept per.
    private final Map<Integer, RateTitle> rescaled = new HashMap<>();

    Values(
            Layout layout,
            boolean dashIsZero,
            boolean synthetic,
            InformationClass of,
            DeliveredFile file,
            Numbers numbers,
            Problems problems) {
        this.companions = new Companions(layout);
        this.dashIsZero = dashIsZero;
        this.synthetic = synthetic;
        this.informationClass = of;
        this.file = file;
        this.hash = file.content().hash();
        this.problems = problems;
        this.numbers = numbers;
        this.limits = new Limits(layout, numbers, problems);
        layout.all(Role.RATE)
                .forEach(one -> RateTitle.of(one.title())
                        .filter(rate -> !rate.isAsKept())
                        .ifPresent(rate -> rescaled.put(one.index(), rate)));
    }

    /// A cell as it was understood; a value is present exactly when the status is OK.
    private record Read(Status status, Optional<BigDecimal> value, boolean estimated) {
        static Read of(BigDecimal value) {
            return new Read(Status.OK, Optional.of(value), false);
        }
    }

    /// The observation; empty when the cell cannot be used, which is then reported.
    Optional<Observation> observation(Entry entry, AreaKey area, Indicator indicator) {
        ObservationKind kind = kind(entry, indicator);
        ObservationKey key = new ObservationKey(indicator.code(), entry.period(), area, entry.subgroup(), kind);
        return read(entry, indicator, kind).map(read -> observation(entry, key, indicator, read));
    }

    private Observation observation(Entry entry, ObservationKey key, Indicator indicator, Read read) {
        boolean count = key.kind() == ObservationKind.COUNT;
        if (count && indicator.sensitive()) {
            read.value().filter(Values::isSmall).ifPresent(small -> warn(ProblemCode.SMALL_N, entry));
        }
        return new Observation(
                key,
                read.status(),
                read.value().map(value -> kept(entry, value)),
                entry.text(),
                base(entry),
                read.value().flatMap(value -> limits.published(entry, value)).map(one -> kept(entry, one)),
                count ? beside(Role.POPULATION, entry) : OptionalLong.empty(),
                flags(entry, read),
                indicator.sensitive() ? InformationClass.RESTRICTED : informationClass,
                new Origin(
                        hash, file.name(), entry.line().number(), entry.column().number()));
    }

    private BigDecimal kept(Entry entry, BigDecimal value) {
        RateTitle rate = rescaled.get(entry.column().index());
        return rate == null ? value : rate.kept(value);
    }

    private PublishedInterval kept(Entry entry, PublishedInterval limits) {
        return rescaled.isEmpty()
                ? limits
                : new PublishedInterval(kept(entry, limits.lower()), kept(entry, limits.upper()));
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(SMALL)) <= 0;
    }

    /// Whether the cell counts or measures.
    static ObservationKind kind(Entry entry, Indicator indicator) {
        boolean counts = entry.column().role() == Role.COUNT
                || (entry.column().role() == Role.VALUE && indicator.unit() == Unit.COUNT);
        return counts ? ObservationKind.COUNT : ObservationKind.VALUE;
    }

    private Optional<Read> read(Entry entry, Indicator indicator, ObservationKind kind) {
        return switch (numbers.read(entry.line(), entry.column())) {
            case Cell.Numeric number ->
                kind == ObservationKind.COUNT ? count(number, entry) : value(number, entry, indicator);
            case Cell.Absent absent -> absent(absent, entry, kind);
            case Cell.Words words ->
                kind == ObservationKind.VALUE
                        ? Optional.of(new Read(Status.OK, Optional.of(words.value()), true))
                        : refused(ProblemCode.NOT_A_NUMBER, entry);
            case Cell.Unreadable other -> refused(ProblemCode.NOT_A_NUMBER, entry);
        };
    }

    private Optional<Read> count(Cell.Numeric number, Entry entry) {
        OptionalLong count = numbers.counted(number, entry.line(), entry.column());
        return count.isPresent() ? Optional.of(Read.of(BigDecimal.valueOf(count.getAsLong()))) : Optional.empty();
    }

    private Optional<Read> value(Cell.Numeric number, Entry entry, Indicator indicator) {
        boolean share = indicator.unit() == Unit.PERCENT || entry.column().role() == Role.SHARE;
        boolean rate = indicator.unit() == Unit.RATE || entry.column().role() == Role.RATE;
        boolean allowed =
                share ? Percent.allows(number.value()) : !rate || number.value().signum() >= 0;
        if (!share) {
            number.asThousands().ifPresent(other -> numbers.ask(number.value(), other, entry.line(), entry.column()));
        }
        return allowed && !Numbers.isTooLong(number.value())
                ? Optional.of(Read.of(number.value()))
                : refused(ProblemCode.OUT_OF_RANGE, entry);
    }

    private Optional<Read> absent(Cell.Absent absent, Entry entry, ObservationKind kind) {
        if (kind == ObservationKind.COUNT && DASHES.contains(entry.text())) {
            return Optional.of(dash(absent, entry));
        }
        if (!entry.text().isEmpty() && !absent.isAsked()) {
            warn(ProblemCode.SUPPRESSED, entry);
        }
        return Optional.of(new Read(absent.status(), Optional.empty(), false));
    }

    /// What a dash among counts says is known of the source, or somebody says it; without either it is no number.
    private Read dash(Cell.Absent absent, Entry entry) {
        Problem said = Problem.of(
                        Level.WARN,
                        ProblemCode.SUPPRESSED,
                        entry.line().number(),
                        entry.column().number(),
                        entry.text())
                .asking(Optional.empty(), List.of(Answer.MISSING, Answer.ZERO));
        Optional<String> answer = problems.answers().to(said);
        answer.ifPresent(one -> problems.answers().settle(said, one));
        boolean isZero = answer.map(Answer.ZERO::equals)
                .orElse(dashIsZero && entry.text().equals("-"));
        if (!isZero) {
            problems.add(answer.isPresent() ? said.asking(Optional.empty(), List.of()) : said);
            return new Read(absent.status(), Optional.empty(), false);
        }
        problems.add(
                Problem.of(Level.INFO, ProblemCode.DASH_IS_ZERO, entry.line().number(), 0, entry.text()));
        return Read.of(BigDecimal.ZERO);
    }

    private Optional<Read> refused(ProblemCode code, Entry entry) {
        problems.add(Level.REJECT, code, entry.line(), entry.column().number());
        return Optional.empty();
    }

    private void warn(ProblemCode code, Entry entry) {
        problems.add(Level.WARN, code, entry.line(), entry.column().number());
    }

    private Optional<Base> base(Entry entry) {
        OptionalLong beside = beside(Role.ANSWERS, entry);
        OptionalLong answers = beside.isPresent() ? beside : AreaSpelling.answers(entry.area());
        if (answers.isPresent() && answers.getAsLong() > 0 && answers.getAsLong() <= SMALL) {
            companions
                    .of(Role.ANSWERS, entry.column())
                    .ifPresent(column -> problems.add(Level.WARN, ProblemCode.SMALL_N, entry.line(), column.number()));
        }
        return answers.isPresent() ? Optional.of(Base.of(answers.getAsLong())) : Optional.empty();
    }

    private OptionalLong beside(Role role, Entry entry) {
        return companions
                .of(role, entry.column())
                .map(column -> numbers.count(entry.line(), column))
                .orElse(OptionalLong.empty());
    }

    private Set<Flag> flags(Entry entry, Read read) {
        if (!synthetic && !entry.preliminary() && !read.estimated()) {
            return Set.of();
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (synthetic) {
            flags.add(Flag.SYNTHETIC);
        }
        if (entry.preliminary()) {
            flags.add(Flag.PRELIMINARY);
        }
        if (read.estimated()) {
            flags.add(Flag.ESTIMATED);
        }
        return flags;
    }
}
