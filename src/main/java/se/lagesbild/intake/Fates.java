package se.lagesbild.intake;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import se.lagesbild.domain.RowBalance;

/// Keeps one fate per record, so that the rows balance whatever happens.
final class Fates {
    /// Of each fate the numbers of the lines that met it; a line is in one of them at most.
    private final Map<Fate, BitSet> lines = new EnumMap<>(Fate.class);

    /// The latest fate of a line is the one that counts.
    void put(Line line, Fate fate) {
        put(line.number(), fate);
    }

    /// The same by the number of the line.
    void put(int number, Fate fate) {
        lines.values().forEach(some -> some.clear(number));
        lines.computeIfAbsent(fate, ignored -> new BitSet()).set(number);
    }

    /// What somebody has decided goes before everything else.
    void refuse(BitSet some) {
        lines.values().forEach(others -> others.andNot(some));
        lines.computeIfAbsent(Fate.REFUSED, ignored -> new BitSet()).or(some);
    }

    RowBalance balance() {
        return new RowBalance(
                lines.values().stream().mapToInt(BitSet::cardinality).sum(),
                count(Fate.HEADER),
                count(Fate.NOTE),
                count(Fate.BLANK),
                count(Fate.TOTAL),
                count(Fate.REPEATED),
                count(Fate.REFUSED),
                0,
                count(Fate.HELD),
                count(Fate.STORED));
    }

    /// The first line of that fate, 0 when none met it.
    int first(Fate fate) {
        return Math.max(lines.getOrDefault(fate, new BitSet()).nextSetBit(0), 0);
    }

    private int count(Fate fate) {
        return lines.getOrDefault(fate, new BitSet()).cardinality();
    }
}
