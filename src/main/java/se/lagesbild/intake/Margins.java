package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Subgroup;

/// Kolada gives the margin of error of a share in a row of its own, "Osäkerhetstal – …": it belongs to the row whose
/// label contains the rest of that text, same area, period and group.
final class Margins {
    private static final Pattern ROW = Pattern.compile("(?iu)^(?:osäkerhetstal|felmarginal)\\s*[–:-]\\s*(\\S.*)$");

    private final Areas areas;
    private final Numbers numbers;
    private final Problems problems;

    Margins(Areas areas, Numbers numbers, Problems problems) {
        this.areas = areas;
        this.numbers = numbers;
        this.problems = problems;
    }

    /// What a label that begins as a row of margins speaks of; empty for a row of values.
    static Optional<String> subject(String label) {
        if (label.isEmpty() || "oOfF".indexOf(label.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = ROW.matcher(label);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private record Asked(AreaKey area, Period period, Subgroup subgroup) {}

    /// The observations with the intervals that the margins mean.
    ///
    /// @param labels label of each observation's row, by line
    List<Observation> applied(List<Entry> margins, List<Observation> observations, Map<Integer, String> labels) {
        List<Observation> result = new ArrayList<>(observations);
        Map<Asked, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < result.size() && !margins.isEmpty(); i++) {
            ObservationKey key = result.get(i).key();
            places.computeIfAbsent(new Asked(key.area(), key.period(), key.subgroup()), asked -> new ArrayList<>())
                    .add(i);
        }
        for (Entry margin : margins) {
            List<Integer> near = areas.of(margin)
                    .map(area -> new Asked(area, margin.period(), margin.subgroup()))
                    .map(asked -> places.getOrDefault(asked, List.of()))
                    .orElse(List.of());
            width(margin).ifPresent(width -> apply(margin, width, near, result, labels));
        }
        return result;
    }

    private void apply(
            Entry margin,
            BigDecimal width,
            List<Integer> near,
            List<Observation> observations,
            Map<Integer, String> labels) {
        String subject = AreaName.fold(margin.marginOf().orElse(""));
        List<Integer> meant = near.stream()
                .filter(i -> observations.get(i).value().isPresent())
                .filter(i -> AreaName.fold(
                                labels.getOrDefault(observations.get(i).origin().line(), ""))
                        .contains(subject))
                .toList();
        // A margin that fits two shares would be a guess for one of them.
        if (meant.size() != 1) {
            problems.add(
                    Level.WARN,
                    ProblemCode.MARGIN_UNUSED,
                    margin.line(),
                    margin.label().column());
            return;
        }
        Observation one = observations.get(meant.getFirst());
        one.value()
                .ifPresent(
                        value -> observations.set(meant.getFirst(), with(one, PublishedInterval.around(value, width))));
    }

    private Optional<BigDecimal> width(Entry margin) {
        return numbers.percentage(margin.line(), margin.column());
    }

    private static Observation with(Observation one, PublishedInterval interval) {
        return new Observation(
                one.key(),
                one.status(),
                one.value(),
                one.text(),
                one.base(),
                Optional.of(interval),
                one.population(),
                one.flags(),
                one.informationClass(),
                one.origin());
    }
}
