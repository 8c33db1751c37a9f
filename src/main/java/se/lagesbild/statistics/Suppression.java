package se.lagesbild.statistics;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which cells of an export must not be published besides the small ones, so that no small one can be worked out from
/// the sums. Small are counts of persons from 1 to 4.
/// For every small cell and for both ends of 1..4 there must be another export that a reader cannot tell from this one
/// and in which the cell has that value; the cells in which the two differ are hidden, and of all such exports the one
/// is taken that costs least: few cells before many, small ones before large ones, parts before totals, cells of 0
/// never. The reader is taken to know that a small cell is 1 to 4 and that a cell of 5 or more is not; where this
/// leaves too little room, as when a total is small itself, the reader is taken to know only that counts are not
/// negative. Values between whole numbers count as possible, which is exact for tables of rows and columns and for
/// hierarchies.
///
/// How to call it: put all tables of one export into one [LinkedCells], a cell that stands in two of them once; name
/// the small cells that the rules say must be hidden; publish what is not in [#hidden()]. [SuppressionAudit] then looks
/// at the result by itself.
/// Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4.
/// Check value: in 3 20 17 / 12 22 30 / 25 31 40 with margins and the 3 small, three more are hidden: 20, 12 and 22.
///
/// @param <K> what names a cell
/// @param primary the small ones
/// @param secondary those hidden to protect them
public record Suppression<K>(Set<K> primary, Set<K> secondary) {
    /// From which count a cell is not small.
    public static final long SMALL_BELOW = 5;

    private static final double TOTALS_COST = 10;

    public Suppression {
        primary = Collections.unmodifiableSet(new LinkedHashSet<>(primary));
        secondary = Collections.unmodifiableSet(new LinkedHashSet<>(secondary));
    }

    /// Whether a count of persons is too small to be published where the subject is sensitive.
    public static boolean isSmall(long count) {
        return count > 0 && count < SMALL_BELOW;
    }

    /// Of everything that is exported together.
    ///
    /// @param primary cells of 1 to 4 that must be hidden
    public static <K> Suppression<K> of(LinkedCells<K> cells, Set<K> primary) {
        primary.forEach(cell -> Bounds.within("count of " + cell, (double) cells.count(cell), 1, SMALL_BELOW - 1.0));
        Set<K> hidden = new LinkedHashSet<>(primary);
        for (LinkedCells<K> group : cells.groups()) {
            List<K> small =
                    group.counts().keySet().stream().filter(primary::contains).toList();
            for (K cell : small) {
                protect(group, primary, hidden, cell, SMALL_BELOW - 1.0 - cells.count(cell));
                protect(group, primary, hidden, cell, 1.0 - cells.count(cell));
            }
        }
        Set<K> secondary = new LinkedHashSet<>(hidden);
        secondary.removeAll(primary);
        return new Suppression<>(primary, secondary);
    }

    /// All cells that are not published.
    public Set<K> hidden() {
        Set<K> all = new LinkedHashSet<>(primary);
        all.addAll(secondary);
        return all;
    }

    /// Hides what must change when the cell changes by this amount.
    private static <K> void protect(LinkedCells<K> group, Set<K> primary, Set<K> hidden, K cell, double amount) {
        if (amount != 0 && !group.sums().isEmpty() && !reach(group, Optional.of(primary), hidden, cell, amount)) {
            reach(group, Optional.empty(), hidden, cell, amount);
        }
    }

    /// Tries with what is hidden already, then with all cells.
    ///
    /// @param small cells that the reader knows to be 1 to 4; empty when the reader knows only that no count is
    /// negative
    /// @return whether the change is possible now
    private static <K> boolean reach(
            LinkedCells<K> group, Optional<Set<K>> small, Set<K> hidden, K cell, double amount) {
        List<CheapestChange.Freedom<K>> all = group.counts().keySet().stream()
                .filter(one -> group.count(one) > 0)
                .map(one -> freedom(group, small, hidden.contains(one), one))
                .toList();
        List<CheapestChange.Freedom<K>> unseen =
                all.stream().filter(one -> hidden.contains(one.cell())).toList();
        if (CheapestChange.of(group.sums(), unseen, cell, amount).possible()) {
            return true;
        }
        CheapestChange<K> change = CheapestChange.of(group.sums(), all, cell, amount);
        hidden.addAll(change.moved());
        return change.possible();
    }

    private static <K> CheapestChange.Freedom<K> freedom(
            LinkedCells<K> group, Optional<Set<K>> small, boolean hidden, K cell) {
        double count = group.count(cell);
        boolean total = group.sums().stream().anyMatch(sum -> sum.total().equals(cell));
        double cost = hidden ? 0 : Math.log1p(count) * (total ? TOTALS_COST : 1);
        if (small.isPresent() && small.orElseThrow().contains(cell)) {
            return new CheapestChange.Freedom<>(cell, SMALL_BELOW - 1 - count, count - 1, cost);
        }
        boolean known = small.isPresent() && count >= SMALL_BELOW;
        return new CheapestChange.Freedom<>(cell, Double.POSITIVE_INFINITY, known ? count - SMALL_BELOW : count, cost);
    }
}
