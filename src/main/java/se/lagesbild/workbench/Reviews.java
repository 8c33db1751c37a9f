package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Series;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ReviewTexts;

/// Last year's values beside those of a file: what jumps more than sampling explains comes first.
final class Reviews {
    private static final Comparator<Comparison> LEAST_PLAUSIBLE = Comparator.comparing(Comparison::isImplausible)
            .reversed()
            .thenComparing(one -> one.effect().map(Effect::pValue).orElse(2.0));

    private final Store store;
    private final Comparisons comparisons;

    Reviews(Store store) {
        this.store = store;
        this.comparisons = new Comparisons(store);
    }

    /// What changes with a file that was read, the least plausible first.
    List<Comparison> of(Delivery delivery) throws StoreException {
        return of(delivery.observations(), delivery.file().content().hash());
    }

    /// What changed with a stored file.
    List<Comparison> of(ImportBatch batch) throws StoreException {
        List<Observation> own = new ArrayList<>();
        if (batch.observations() <= ReviewTexts.MOST) {
            for (String code : store.portrait(batch.id()).indicators()) {
                store.observations(code).stream()
                        .filter(one -> one.origin().fileHash().equals(batch.hash()))
                        .forEach(own::add);
            }
        }
        return of(own, batch.hash());
    }

    /// The implausible ones as something to look at; they keep no file from being stored.
    List<Problem> problems(Delivery delivery) throws StoreException {
        return of(delivery).stream()
                .filter(Comparison::isImplausible)
                .map(Reviews::problem)
                .toList();
    }

    private static Problem problem(Comparison change) {
        Observation now = change.estimate().observation();
        Observation before = change.baseline().observation();
        return Problem.of(
                Level.WARN,
                ProblemCode.IMPLAUSIBLE_CHANGE,
                now.origin().line(),
                now.origin().column(),
                now.text(),
                before.text(),
                before.key().period().label());
    }

    private List<Comparison> of(List<Observation> file, String hash) throws StoreException {
        if (file.isEmpty() || file.size() > ReviewTexts.MOST) {
            return List.of();
        }
        Comparisons.Now now = comparisons.now();
        Map<String, List<Observation>> byIndicator = new LinkedHashMap<>();
        file.stream()
                .filter(one -> now.geography().area(one.key().area()).isPresent())
                .forEach(one -> byIndicator
                        .computeIfAbsent(one.key().indicator(), code -> new ArrayList<>())
                        .add(one));
        List<Comparison> changes = new ArrayList<>();
        for (Map.Entry<String, List<Observation>> one : byIndicator.entrySet()) {
            Optional<Indicator> indicator = now.catalogue().indicator(one.getKey());
            if (indicator.isPresent()) {
                Series stored = comparisons.series(indicator.get());
                List<Subgroup> groups = one.getValue().stream()
                        .map(value -> value.key().subgroup())
                        .distinct()
                        .toList();
                for (Subgroup group : groups) {
                    changes.addAll(changes(now, stored.about(group), one.getValue(), hash));
                }
            }
        }
        changes.sort(LEAST_PLAUSIBLE);
        return changes;
    }

    /// From the latest period that was stored before to the latest of the file.
    private static List<Comparison> changes(Comparisons.Now now, Series stored, List<Observation> fresh, String hash) {
        Set<ObservationKey> keys = new HashSet<>();
        fresh.forEach(one -> keys.add(one.key()));
        List<Observation> before = stored.observations().stream()
                .filter(one ->
                        !keys.contains(one.key()) && !one.origin().fileHash().equals(hash))
                .toList();
        Series all = new Series(
                        stored.indicator(),
                        Stream.concat(before.stream(), fresh.stream()).toList(),
                        stored.waves())
                .about(stored.subgroup());
        List<Period> own = new Series(stored.indicator(), fresh, List.of())
                .about(stored.subgroup())
                .periods();
        if (own.isEmpty()) {
            return List.of();
        }
        Period to = own.getLast();
        return new Series(stored.indicator(), before, List.of())
                .about(stored.subgroup()).periods().reversed().stream()
                        .filter(from -> from.last().isBefore(to.first()))
                        .filter(from -> !stored.indicator().unit().isCounted() || isAsLong(from, to))
                        .findFirst()
                        .map(from -> now.picture().changes(all, from, to))
                        .orElse(List.of());
    }

    private static boolean isAsLong(Period one, Period other) {
        return Math.round(12 * one.years()) == Math.round(12 * other.years());
    }
}
