package se.lagesbild.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;

/// Puts two or three rounds together where the base of one is small: those who gave the answer and those who were asked
/// are summed, events are summed, and percentages are never averaged.
public final class Pooling {
    private final Catalogue catalogue;
    private final int years;

    /// @param years how many years one pooled period covers at most, 2 or 3
    public Pooling(Catalogue catalogue, int years) {
        this.catalogue = catalogue;
        this.years = years;
    }

    /// What came of pooling.
    ///
    /// @param series with pooled periods that share no day, the last of them ending with the asked one
    /// @param refusal why it cannot be done
    public record Result(Optional<Series> series, Optional<Refusal> refusal) {
        private static Result no(Refusal why) {
            return new Result(Optional.empty(), Optional.of(why));
        }
    }

    /// Why rounds cannot be put together.
    public enum Refusal {
        /// Fewer than two rounds lie in the years.
        ONE_ROUND,
        /// Two of the periods share days: somebody would be counted twice.
        OVERLAP,
        /// A break lies between them.
        BREAK,
        /// Neither a share with number of answers nor a count of events.
        UNIT,
        /// Small counts are hidden; a sum beside its years could give them away.
        SENSITIVE
    }

    /// Pools the rounds up to the given period, backwards from it.
    public Result of(Series series, Period end) {
        Unit unit = series.indicator().unit();
        if (series.indicator().sensitive()) {
            return Result.no(Refusal.SENSITIVE);
        }
        if (unit != Unit.PERCENT && unit != Unit.COUNT) {
            return Result.no(Refusal.UNIT);
        }
        List<Period> left = new ArrayList<>(series.periods().stream()
                .filter(period -> period.compareTo(end) <= 0)
                .toList());
        List<Observation> pooled = new ArrayList<>();
        boolean first = true;
        while (!left.isEmpty()) {
            List<Period> window = window(left);
            Optional<Refusal> refusal = refusal(series, window);
            if (refusal.isPresent() && first) {
                return Result.no(refusal.get());
            }
            if (refusal.isEmpty()) {
                pooled.addAll(sums(series, window));
            }
            left.removeAll(window);
            first = false;
        }
        return pooled.isEmpty()
                ? Result.no(Refusal.UNIT)
                : new Result(
                        Optional.of(new Series(series.indicator(), pooled, List.of(), series.subgroup())),
                        Optional.empty());
    }

    /// The rounds of the last years among those that are left.
    private List<Period> window(List<Period> left) {
        int from = left.getLast().lastYear() - years + 1;
        return left.stream().filter(period -> period.lastYear() >= from).toList();
    }

    private Optional<Refusal> refusal(Series series, List<Period> window) {
        if (window.size() < 2) {
            return Optional.of(Refusal.ONE_ROUND);
        }
        for (int i = 1; i < window.size(); i++) {
            if (window.get(i).overlaps(window.get(i - 1))) {
                return Optional.of(Refusal.OVERLAP);
            }
        }
        return catalogue
                .breakBetween(series.indicator(), window.getFirst(), window.getLast())
                .map(found -> Refusal.BREAK);
    }

    /// One sum an area that has a value in every round of the window.
    private static List<Observation> sums(Series series, List<Period> window) {
        List<Observation> sums = new ArrayList<>();
        for (Observation last : series.in(window.getLast())) {
            List<Observation> parts = window.stream()
                    .flatMap(period -> series.of(last.key().area(), period).stream())
                    .filter(one -> one.value().isPresent())
                    .toList();
            if (parts.size() == window.size()) {
                (last.key().kind() == ObservationKind.COUNT ? Optional.of(count(window, parts)) : share(window, parts))
                        .ifPresent(sums::add);
            }
        }
        return sums;
    }

    private static Observation count(List<Period> window, List<Observation> parts) {
        BigDecimal sum = parts.stream().map(one -> one.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return observation(window, parts, sum, Optional.empty());
    }

    /// Empty where a round does not tell how many answered.
    private static Optional<Observation> share(List<Period> window, List<Observation> parts) {
        double having = 0;
        double asked = 0;
        double effective = 0;
        for (Observation part : parts) {
            if (part.base().isEmpty() || part.base().get().answers() == 0) {
                return Optional.empty();
            }
            Base base = part.base().get();
            having += part.value().orElseThrow().doubleValue() / 100 * base.answers();
            asked += base.answers();
            effective += base.effectiveSize();
        }
        BigDecimal percent = BigDecimal.valueOf(100 * having / asked).setScale(1, RoundingMode.HALF_UP);
        Base base = new Base(Math.round(asked), Optional.of(BigDecimal.valueOf(effective)), Optional.empty());
        return Optional.of(observation(window, parts, percent, Optional.of(base)));
    }

    /// It stands in the place of its last part.
    private static Observation observation(
            List<Period> window, List<Observation> parts, BigDecimal value, Optional<Base> base) {
        Observation last = parts.getLast();
        ObservationKey key = last.key();
        Set<Flag> flags = new HashSet<>();
        parts.forEach(part -> flags.addAll(part.flags()));
        Period all = new Period(window.getFirst().first(), window.getLast().last());
        return new Observation(
                new ObservationKey(key.indicator(), all, key.area(), key.subgroup(), key.kind()),
                Status.OK,
                Optional.of(value),
                "",
                base,
                Optional.empty(),
                OptionalLong.empty(),
                flags,
                last.informationClass(),
                last.origin());
    }
}
