package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// An earlier round of the same measure, to compare every area with as with itself: that of a year, or the one before.
///
/// @param year in which it ended; empty for the one before the period that is shown
public record EarlierRound(Optional<Integer> year) {
    /// Division of the rounds: they stand among the areas that others are compared with, but lie on no map.
    public static final String DIVISION = "OMGÅNG";

    /// The one before.
    public static final EarlierRound BEFORE = new EarlierRound(Optional.empty());

    private static final String BEFORE_CODE = "FÖREGÅENDE";

    /// The round of that year.
    public static EarlierRound of(int year) {
        return new EarlierRound(Optional.of(year));
    }

    /// What stands under that key; empty where it is an area.
    public static Optional<EarlierRound> of(AreaKey key) {
        return key.division().equals(DIVISION)
                ? Optional.of(key.code().equals(BEFORE_CODE) ? BEFORE : of(Integer.parseInt(key.code())))
                : Optional.empty();
    }

    /// The round as something to compare with.
    public AreaKey key() {
        return new AreaKey(DIVISION, year.map(String::valueOf).orElse(BEFORE_CODE));
    }

    /// Under the name of its period, as "lower than 2018" needs it.
    public Area area(Period period) {
        return new Area(key(), period.label(), AreaLevel.CUSTOM, Optional.empty());
    }

    /// Its period among those of a measure: the latest that ends in its year and before the shown one does.
    public Optional<Period> before(Period shown, List<Period> periods) {
        return periods.stream()
                .filter(one -> one.compareTo(shown) < 0 && one.lastYear() < shown.lastYear())
                .filter(one -> year.isEmpty() || one.lastYear() == year.get())
                .max(Period::compareTo);
    }
}
