package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Labels of SCB tell the municipality that an area lies in: "Huddinge (Vårby gård)", "0126R020 Vårby gård". An area
/// that is not known yet is created from such a label.
final class ScbLabels {
    /// What stands in brackets behind a municipality without being a part of it.
    private static final Set<String> NO_PART =
            Set.of("kommun", "län", "stad", "totalt", "total", "hela", "alla", "riket");

    private static final Pattern WITHIN = Pattern.compile("(.+\\S) ?\\((.+)\\)");
    private static final Pattern REGSO = Pattern.compile("((\\d{4})R\\d{3})(?:_RegSO\\d{4})? ?(.*)");

    private final Geography geography;
    private final Problems problems;
    private final List<Area> created = new ArrayList<>();

    ScbLabels(Geography geography, Problems problems) {
        this.geography = geography;
        this.problems = problems;
    }

    List<Area> created() {
        return List.copyOf(created);
    }

    /// The area that such a label means; empty for any other text.
    Optional<AreaKey> area(Entry entry) {
        return withinMunicipality(entry).or(() -> byRegsoCode(entry));
    }

    /// Whether the labels among the texts name districts of another division, every one of them: then they are no
    /// labels of SCB, whose areas are other ones of perhaps the same name.
    boolean nameDistricts(Collection<String> texts, List<AreaDivision> valid) {
        List<String> labels = texts.stream()
                .filter(text -> text.endsWith(")") && WITHIN.matcher(text).matches())
                .toList();
        return !labels.isEmpty()
                && !areIn(AreaDivision.REGSO, labels)
                && valid.stream()
                        .map(AreaDivision::code)
                        .anyMatch(code -> !code.equals(AreaDivision.REGSO) && areIn(code, labels));
    }

    private boolean areIn(String division, List<String> labels) {
        return labels.stream()
                .allMatch(label -> AreaSpelling.find(geography, division, label).isPresent()
                        || geography.reference(label).isPresent());
    }

    private Optional<AreaKey> byRegsoCode(Entry entry) {
        Matcher matcher = REGSO.matcher(entry.area());
        return matcher.matches()
                ? geography.reference(matcher.group(2)).map(area -> regso(area, matcher, entry))
                : Optional.empty();
    }

    private AreaKey regso(Area municipality, Matcher matcher, Entry entry) {
        AreaKey key = new AreaKey(AreaDivision.REGSO, matcher.group(1));
        return geography.area(key).isPresent()
                ? key
                : create(municipality, key, matcher.group(3).isBlank() ? matcher.group(1) : matcher.group(3), entry);
    }

    private Optional<AreaKey> withinMunicipality(Entry entry) {
        Matcher matcher = WITHIN.matcher(entry.area());
        return entry.area().endsWith(")") && matcher.matches()
                ? geography
                        .reference(matcher.group(1))
                        .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                        .filter(area -> !NO_PART.contains(AreaName.fold(matcher.group(2))))
                        .map(area -> part(area, matcher.group(2), entry))
                : Optional.empty();
    }

    private AreaKey part(Area municipality, String name, Entry entry) {
        return geography.areasOf(AreaDivision.REGSO).stream()
                .filter(area -> area.parent().equals(Optional.of(municipality.key())))
                .filter(area -> AreaName.fold(area.name()).equals(AreaName.fold(name)))
                .map(Area::key)
                .findFirst()
                .orElseGet(() -> create(
                        municipality,
                        new AreaKey(AreaDivision.REGSO, municipality.key().code() + "/" + name),
                        name,
                        entry));
    }

    private AreaKey create(Area municipality, AreaKey key, String name, Entry entry) {
        if (created.stream().noneMatch(area -> area.key().equals(key))) {
            created.add(new Area(key, name, AreaLevel.SUBAREA, Optional.of(municipality.key())));
            problems.add(Problem.of(
                    Level.INFO,
                    ProblemCode.NEW_AREA,
                    entry.place().line(),
                    entry.place().column(),
                    entry.area(),
                    name));
        }
        return key;
    }
}
