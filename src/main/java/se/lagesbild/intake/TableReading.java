package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Unit;

/// Turns the rows of a table whose columns are understood into observations.
final class TableReading {
    private final Geography geography;
    private final Areas areas;
    private final Map<String, Indicator> indicators;
    private final Values values;
    private final Numbers numbers;
    private final Problems problems;
    private final Fates fates;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<ObservationKey, Observation> known = new HashMap<>();
    private final List<Entry> margins = new ArrayList<>();
    private final List<Entry> sums = new ArrayList<>();
    private final Fractions fractions;
    private final Set<String> percents;

    TableReading(
            Geography geography,
            Areas areas,
            Map<String, Indicator> indicators,
            Values values,
            Numbers numbers,
            Problems problems,
            Fates fates) {
        this.geography = geography;
        this.areas = areas;
        this.indicators = indicators;
        this.values = values;
        this.numbers = numbers;
        this.problems = problems;
        this.fates = fates;
        this.fractions = new Fractions(problems);
        this.percents = indicators.values().stream()
                .filter(one -> one.unit() == Unit.PERCENT)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /// @param rows the entries of each row
    List<Observation> read(List<List<Entry>> rows) {
        rows.forEach(this::row);
        Set<String> parts = fractions.report();
        if (!parts.isEmpty()) {
            observations.replaceAll(one -> parts.contains(one.key().indicator()) ? Fractions.asPercent(one) : one);
        }
        Totals totals = new Totals(parts(), numbers, problems);
        sums.forEach(sum -> indicator(sum).ifPresent(one -> totals.check(sum, one.code())));
        return margins.isEmpty()
                ? observations
                : new Margins(areas, numbers, problems).applied(margins, observations, labels(rows));
    }

    private static Map<Integer, String> labels(List<List<Entry>> rows) {
        Map<Integer, String> labels = new HashMap<>();
        rows.forEach(row -> row.forEach(
                entry -> labels.put(entry.line().number(), entry.label().text())));
        return labels;
    }

    private void row(List<Entry> entries) {
        if (entries.size() == 1) {
            fates.put(entries.getFirst().line(), fate(entries.getFirst()));
            return;
        }
        Set<Fate> found = EnumSet.noneOf(Fate.class);
        entries.forEach(entry -> found.add(fate(entry)));
        Line line = entries.getFirst().line();
        boolean torn = found.contains(Fate.HELD);
        fates.put(
                line,
                torn
                        ? Fate.HELD
                        : found.contains(Fate.STORED)
                                ? Fate.STORED
                                : found.iterator().next());
    }

    private Fate fate(Entry entry) {
        if (entry.marginOf().isPresent()) {
            margins.add(entry);
            return Fate.STORED;
        }
        Optional<Indicator> indicator = indicator(entry);
        if (areas.isSum(entry)
                && indicator.map(one -> Values.kind(entry, one)).equals(Optional.of(ObservationKind.COUNT))) {
            sums.add(entry);
            problems.add(Problem.of(
                    Level.WARN,
                    ProblemCode.TOTAL_ROW,
                    entry.place().line(),
                    entry.place().column(),
                    entry.area()));
            return Fate.TOTAL;
        }
        Optional<AreaKey> area = areas.of(entry);
        if (area.isEmpty()) {
            askForWhole(entry);
        }
        return area.flatMap(key -> indicator.flatMap(one -> values.observation(entry, key, one)))
                .map(this::keep)
                .orElse(Fate.HELD);
    }

    private void askForWhole(Entry entry) {
        problems.add(Problem.of(
                        Level.HOLD,
                        ProblemCode.UNKNOWN_DISTRICT,
                        entry.place().line(),
                        entry.place().column(),
                        entry.area())
                .asking(Optional.empty(), List.of("new", "skip_row")));
    }

    private Optional<Indicator> indicator(Entry entry) {
        return Optional.ofNullable(indicators.get(entry.label().text()));
    }

    private Fate keep(Observation one) {
        Observation before = known.putIfAbsent(one.key(), one);
        if (before == null) {
            observations.add(one);
            if (percents.contains(one.key().indicator())) {
                fractions.note(one);
            }
            return Fate.STORED;
        }
        if (before.saysTheSameAs(one)) {
            return Fate.REPEATED;
        }
        return decided(before, one);
    }

    // Of two rows that contradict each other an answer may name the one that is right.
    private Fate decided(Observation before, Observation one) {
        String earlier = Answer.LINE + before.origin().line();
        String later = Answer.LINE + one.origin().line();
        Problem question = Problem.of(
                        Level.HOLD,
                        ProblemCode.CONFLICT,
                        one.origin().line(),
                        one.origin().column(),
                        one.text(),
                        String.valueOf(before.origin().line()))
                .asking(Optional.empty(), List.of(earlier, later));
        Optional<String> answer = problems.answers().to(question);
        if (answer.isEmpty()) {
            problems.add(question);
            return Fate.HELD;
        }
        problems.answers().settle(question, answer.get());
        if (answer.get().equals(earlier)) {
            return Fate.REFUSED;
        }
        known.put(one.key(), one);
        observations.set(observations.indexOf(before), one);
        if (observations.stream()
                .noneMatch(other -> other.origin().line() == before.origin().line())) {
            fates.put(before.origin().line(), Fate.REFUSED);
        }
        return Fate.STORED;
    }

    // Totals sum the districts, or the municipalities where the file has no districts.
    private List<Observation> parts() {
        List<Observation> districts = observations.stream()
                .filter(one -> !isReference(one.key().area()))
                .toList();
        return districts.isEmpty()
                ? observations.stream()
                        .filter(one -> level(one.key().area()).equals(Optional.of(AreaLevel.MUNICIPALITY)))
                        .toList()
                : districts;
    }

    private boolean isReference(AreaKey area) {
        return level(area).map(AreaLevel::isReference).orElse(false);
    }

    private Optional<AreaLevel> level(AreaKey area) {
        return geography.area(area).map(one -> one.level());
    }
}
