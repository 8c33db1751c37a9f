package se.lagesbild.intake;

import java.util.Map;
import java.util.TreeMap;
import se.lagesbild.domain.RowBalance;

/// Keeps one fate per record, so that the rows balance whatever happens.
final class Fates {
    private final Map<Integer, Fate> byLine = new TreeMap<>();

    void put(Line line, Fate fate) {
        byLine.put(line.number(), fate);
    }

    RowBalance balance() {
        return new RowBalance(
                byLine.size(),
                count(Fate.HEADER),
                count(Fate.NOTE),
                count(Fate.BLANK),
                count(Fate.TOTAL),
                count(Fate.REPEATED),
                0,
                0,
                count(Fate.HELD),
                count(Fate.STORED));
    }

    private int count(Fate fate) {
        return (int) byLine.values().stream().filter(fate::equals).count();
    }
}
