package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.statistics.LinkedCells;

/// Earlier rounds as what the areas of a view are compared with: each area with its own earlier value. Two rounds are
/// two samples, so the test is the one of separate samples; a break between them or periods that overlap leave none.
final class EarlierRounds {
    private final SituationPicture picture;
    private final Series series;
    private final Period period;

    /// @param period that is shown
    EarlierRounds(SituationPicture picture, Series series, Period period) {
        this.picture = picture;
        this.series = series;
        this.period = period;
    }

    /// Whether the baseline stands for an earlier round, and so has no value of its own.
    static boolean isOne(Estimate baseline) {
        return EarlierRound.of(baseline.area().key()).isPresent();
    }

    /// What stands for the round among the baselines; empty for an area, and for a round that is not stored.
    Optional<Estimate> baseline(AreaKey key) {
        return EarlierRound.of(key)
                .flatMap(round -> round.before(period, series.periods()).map(before -> standing(round, before)));
    }

    private Estimate standing(EarlierRound round, Period before) {
        Observation some = series.in(before).getFirst();
        ObservationKey own = some.key();
        Observation absent = new Observation(
                new ObservationKey(own.indicator(), before, round.key(), own.subgroup(), own.kind()),
                Status.MISSING,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin(some.origin().fileHash(), some.origin().fileName(), 1, 1));
        return new Estimate(
                round.area(before),
                absent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Hiding.NONE,
                List.of(absent));
    }

    /// The area beside its own earlier value; empty where the round has no row for it.
    Optional<Comparison> comparison(Estimate row, Estimate baseline) {
        return picture.change(series, row.area().key(), periodOf(baseline), period)
                .map(change -> change.against(baseline.area()));
    }

    /// The counts of the view and of the rounds beside it, because they leave the program together.
    LinkedCells<ObservationKey> cells(LinkedCells<ObservationKey> own, List<Estimate> baselines) {
        List<LinkedCells<ObservationKey>> all = new ArrayList<>(List.of(own));
        baselines.stream().filter(EarlierRounds::isOne).forEach(one -> all.add(picture.cells(series, periodOf(one))));
        if (all.size() == 1) {
            return own;
        }
        Map<ObservationKey, Long> counts = new LinkedHashMap<>();
        Set<LinkedCells.Sum<ObservationKey>> sums = new LinkedHashSet<>();
        all.forEach(cells -> {
            counts.putAll(cells.counts());
            sums.addAll(cells.sums());
        });
        return new LinkedCells<>(counts, List.copyOf(sums));
    }

    private static Period periodOf(Estimate baseline) {
        return baseline.observation().key().period();
    }
}
