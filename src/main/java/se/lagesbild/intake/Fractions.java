package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;

/// Shares of 1 in the place of percentages: 0,53 may mean 53 percent. Where all values of an indicator are so small the
/// file is asked about, where a few of them are among values a hundred times as large they are pointed out.
final class Fractions {
    private static final int ENOUGH = 3;
    private static final int POINTED_OUT = 100;
    private static final String FRACTION = "fraction";
    private static final BigDecimal FAR = BigDecimal.TEN;

    private final Problems problems;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Fractions(Problems problems) {
        this.problems = problems;
    }

    private record Small(Origin origin, String text) {}

    /// What is remembered of one indicator: counts, and the first small values.
    private static final class Tally {
        private final List<Small> fractions = new ArrayList<>();
        private int all;
        private int small;
        private boolean between;
    }

    /// Notes a value of an indicator in percent; a cell that says "%" has said what it means.
    void note(Observation one) {
        BigDecimal value = one.value().orElse(BigDecimal.ZERO);
        if (value.signum() <= 0 || one.text().indexOf('%') >= 0) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(one.key().indicator(), ignored -> new Tally());
        tally.all++;
        if (value.compareTo(BigDecimal.ONE) > 0) {
            tally.between |= value.compareTo(FAR) < 0;
            return;
        }
        tally.small++;
        if (value.compareTo(BigDecimal.ONE) < 0 && tally.fractions.size() < POINTED_OUT) {
            tally.fractions.add(new Small(one.origin(), one.text()));
        }
    }

    /// To be called when all values are noted.
    ///
    /// @return indicators whose values an answer calls fractions of 1
    Set<String> report() {
        Set<String> fractions = new HashSet<>();
        tallies.forEach((indicator, tally) -> {
            boolean some = tally.all >= ENOUGH && !tally.fractions.isEmpty();
            if (some && report(tally).equals(Optional.of(FRACTION))) {
                fractions.add(indicator);
            }
        });
        return fractions;
    }

    private Optional<String> report(Tally tally) {
        if (tally.small == tally.all) {
            Small first = tally.fractions.getFirst();
            return problems.ask(new Problem(
                    Level.HOLD,
                    ProblemCode.UNIT_FRACTION,
                    first.origin().line(),
                    first.origin().column(),
                    first.text(),
                    List.of(),
                    Optional.of(FRACTION),
                    List.of(FRACTION, "percent"),
                    tally.small));
        }
        if (!tally.between) {
            tally.fractions.stream()
                    .filter(one -> decimals(one.text()) > 1)
                    .forEach(one -> problems.add(Problem.of(
                            Level.WARN,
                            ProblemCode.UNIT_FRACTION,
                            one.origin().line(),
                            one.origin().column(),
                            one.text())));
        }
        return Optional.empty();
    }

    /// The same share as a percentage, the cell's text as it stood.
    static Observation asPercent(Observation one) {
        return new Observation(
                one.key(),
                one.status(),
                one.value().map(value -> value.movePointRight(2)),
                one.text(),
                one.base(),
                one.published()
                        .map(limits -> new PublishedInterval(
                                limits.lower().movePointRight(2), limits.upper().movePointRight(2))),
                one.population(),
                one.flags(),
                one.informationClass(),
                one.origin());
    }

    private static int decimals(String text) {
        return text.length() - 1 - Math.max(text.indexOf(','), text.indexOf('.'));
    }
}
