package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;

/// Kolada gives the margin of error of a share in a row of its own, "Osäkerhetstal – …": it belongs to the row whose
/// label contains the rest of that text, same area, period and group.
final class Margins {
    private static final Pattern ROW = Pattern.compile("(?iu)^(?:osäkerhetstal|felmarginal)\\s*[–:-]\\s*(\\S.*)$");

    private final Areas areas;
    private final Problems problems;

    Margins(Areas areas, Problems problems) {
        this.areas = areas;
        this.problems = problems;
    }

    /// What a label that begins as a row of margins speaks of; empty for a row of values.
    static Optional<String> subject(String label) {
        Matcher matcher = ROW.matcher(label);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// The observations with the intervals that the margins mean.
    ///
    /// @param labels label of each observation's row, by line
    List<Observation> applied(List<Entry> margins, List<Observation> observations, Map<Integer, String> labels) {
        List<Observation> result = new ArrayList<>(observations);
        margins.forEach(margin -> apply(margin, result, labels));
        return result;
    }

    private void apply(Entry margin, List<Observation> observations, Map<Integer, String> labels) {
        Optional<BigDecimal> width = width(margin);
        String subject = AreaName.fold(margin.marginOf().orElse(""));
        Optional<AreaKey> area = areas.of(margin);
        boolean used = false;
        for (int i = 0; i < observations.size() && width.isPresent(); i++) {
            Observation one = observations.get(i);
            String label = AreaName.fold(labels.getOrDefault(one.origin().line(), ""));
            boolean same = area.equals(Optional.of(one.key().area()))
                    && one.key().period().equals(margin.period())
                    && one.key().subgroup().equals(margin.subgroup())
                    && label.contains(subject);
            if (same && one.value().isPresent()) {
                observations.set(
                        i, with(one, PublishedInterval.around(one.value().get(), width.get())));
                used = true;
            }
        }
        if (width.isPresent() && !used) {
            problems.add(
                    Level.WARN,
                    ProblemCode.MARGIN_UNUSED,
                    margin.line(),
                    margin.label().column());
        }
    }

    private Optional<BigDecimal> width(Entry margin) {
        Cell cell = Cell.of(margin.text());
        if (cell instanceof Cell.Absent) {
            return Optional.empty();
        }
        if (cell instanceof Cell.Numeric number) {
            return Percent.allows(number.value())
                    ? Optional.of(number.value())
                    : refused(ProblemCode.OUT_OF_RANGE, margin);
        }
        return refused(ProblemCode.NOT_A_NUMBER, margin);
    }

    private Optional<BigDecimal> refused(ProblemCode code, Entry margin) {
        problems.add(Level.REJECT, code, margin.line(), margin.column().number());
        return Optional.empty();
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
