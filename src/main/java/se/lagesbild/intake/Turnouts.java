package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;

/// Reads the response per area, where a survey publishes its sample or response rate, and checks it against itself.
final class Turnouts {
    private final Layout layout;
    private final Areas areas;
    private final Numbers numbers;
    private final Problems problems;
    private final Map<Period, Map<AreaKey, Turnout>> found = new LinkedHashMap<>();

    Turnouts(Layout layout, Areas areas, Numbers numbers, Problems problems) {
        this.layout = layout;
        this.areas = areas;
        this.numbers = numbers;
        this.problems = problems;
    }

    List<SurveyWave> waves(String source, List<Entry> entries) {
        if (layout.first(Role.SAMPLE).isPresent()
                || layout.first(Role.RESPONSE_RATE).isPresent()) {
            entries.stream()
                    .filter(entry -> entry.subgroup().equals(Subgroup.ALL))
                    .forEach(entry -> areas.of(entry).ifPresent(area -> add(entry, area)));
        }
        return found.entrySet().stream()
                .map(wave -> SurveyWave.of(
                        source, wave.getKey(), List.copyOf(wave.getValue().values())))
                .toList();
    }

    private void add(Entry entry, AreaKey area) {
        Map<AreaKey, Turnout> wave = found.getOrDefault(entry.period(), Map.of());
        if (wave.containsKey(area)) {
            return;
        }
        OptionalLong sample = count(Role.SAMPLE, entry);
        OptionalLong answers = count(Role.ANSWERS, entry);
        Optional<BigDecimal> rate = rate(entry);
        boolean impossible = sample.isPresent() && answers.isPresent() && answers.getAsLong() > sample.getAsLong();
        if (impossible) {
            refuse(Role.ANSWERS, ProblemCode.OUT_OF_RANGE, entry);
        } else if (sample.isPresent() || rate.isPresent()) {
            Turnout turnout = new Turnout(area, sample, answers, rate);
            found.computeIfAbsent(entry.period(), period -> new LinkedHashMap<>())
                    .put(area, turnout);
            check(turnout, entry);
        }
    }

    private OptionalLong count(Role role, Entry entry) {
        return layout.companion(role, entry.column())
                .map(column -> numbers.count(entry.line(), column))
                .orElse(OptionalLong.empty());
    }

    private Optional<BigDecimal> rate(Entry entry) {
        return layout.companion(Role.RESPONSE_RATE, entry.column())
                .flatMap(column -> numbers.percentage(entry.line(), column));
    }

    private void check(Turnout turnout, Entry entry) {
        if (turnout.contradictsItself()) {
            layout.companion(Role.RESPONSE_RATE, entry.column())
                    .ifPresent(column -> problems.add(
                            Level.WARN,
                            ProblemCode.RESPONSE_RATE,
                            entry.line(),
                            column.number(),
                            turnout.computedRate()
                                    .map(rate -> BigDecimal.valueOf(Math.round(rate * 10), 1)
                                            .toPlainString())
                                    .orElse("")));
        }
    }

    private void refuse(Role role, ProblemCode code, Entry entry) {
        layout.companion(role, entry.column())
                .ifPresent(column -> problems.add(Level.REJECT, code, entry.line(), column.number()));
    }
}
