package se.lagesbild.intake;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Finds the areas that the names of a file mean: reference areas first, labels of SCB next, and then the one division
/// in which all other names resolve.
final class AreaNames {
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{2}|\\d{4}) (\\S.*)");
    private static final String NOWHERE = "OKAND";

    /// A list of more areas than this is none to choose from.
    private static final int MOST_CHOICES = 60;

    private static final Comparator<Object> SWEDISH = Collator.getInstance(Locale.of("sv"));

    private final Geography geography;
    private final Problems problems;
    private final Optional<AreaKey> toldWhole;
    private final Map<String, AreaKey> keys = new LinkedHashMap<>();
    private final ScbLabels scb;
    private final AreaAnswers answers;

    /// @param title what stands above the table: the municipality that "samtliga" means may be named there
    AreaNames(Knowledge known, Title title, Problems problems) {
        this.geography = known.geography();
        this.problems = problems;
        this.toldWhole = only(known.areas().within(title.clues()).stream()
                .flatMap(name -> geography.reference(name).stream())
                .map(Area::key)
                .filter(this::isMunicipality)
                .collect(Collectors.toSet()));
        this.scb = new ScbLabels(geography, problems);
        this.answers = new AreaAnswers(geography, problems);
    }

    Areas resolve(List<Entry> entries) {
        Map<String, Entry> open = new LinkedHashMap<>();
        entries.stream().filter(entry -> !entry.total()).forEach(entry -> open.putIfAbsent(entry.area(), entry));
        List<AreaDivision> valid = divisions(entries);
        boolean districts = scb.nameDistricts(open.keySet(), valid);
        open.values().removeIf(entry -> resolvesAlone(entry, districts));
        Map<AreaDivision, Map<String, AreaSpelling.Found>> found = new LinkedHashMap<>();
        valid.forEach(one -> found.put(one, found(one, open.keySet())));
        Optional<AreaDivision> division = valid.stream()
                .max(Comparator.comparingInt((AreaDivision one) -> hits(found, one))
                        .thenComparing(Comparator.comparingInt(valid::indexOf).reversed()))
                .filter(one -> hits(found, one) > 0)
                .or(() -> outdated(open.values(), found));
        division.ifPresent(one -> open.values().removeIf(entry -> isIn(found.getOrDefault(one, Map.of()), entry)));
        division.ifPresent(this::preferDistricts);
        ask(open.values(), division, valid);
        Optional<AreaKey> whole = whole(division);
        Set<String> sums = sums(entries);
        return new Areas(Map.copyOf(keys), sums, answers.with(scb.created()), whole);
    }

    // Names that are all known, in years for which their division is not said to hold: one question instead of many.
    private Optional<AreaDivision> outdated(
            Collection<Entry> open, Map<AreaDivision, Map<String, AreaSpelling.Found>> found) {
        Set<String> names = open.stream().map(Entry::area).collect(Collectors.toSet());
        Optional<AreaDivision> division = geography.divisions().stream()
                .filter(one -> !names.isEmpty() && !one.code().equals(AreaDivision.SWEDEN))
                .sorted(Comparator.comparingInt(
                        one -> geography.areasOf(one.code()).size()))
                .filter(one -> found(one, names).size() == names.size())
                .findFirst();
        division.ifPresent(one -> {
            found.put(one, found(one, names));
            askWhetherItHolds(one, open.iterator().next());
        });
        return division;
    }

    private void askWhetherItHolds(AreaDivision division, Entry first) {
        Problem question = Problem.of(
                        Level.HOLD,
                        ProblemCode.DIVISION_OUTDATED,
                        first.place().line(),
                        first.place().column(),
                        division.name(),
                        years(division))
                .asking(Optional.empty(), List.of(Answer.HOLDS));
        problems.answers()
                .to(question)
                .ifPresentOrElse(answer -> problems.answers().settle(question, answer), () -> problems.add(question));
    }

    private static String years(AreaDivision division) {
        return division.validFrom().map(LocalDate::getYear).map(String::valueOf).orElse("") + "–"
                + division.validTo()
                        .map(LocalDate::getYear)
                        .map(String::valueOf)
                        .orElse("");
    }

    private Map<String, AreaSpelling.Found> found(AreaDivision division, Collection<String> names) {
        Map<String, AreaSpelling.Found> found = new LinkedHashMap<>();
        names.forEach(
                name -> AreaSpelling.find(geography, division.code(), name).ifPresent(area -> found.put(name, area)));
        return found;
    }

    private static int hits(Map<AreaDivision, Map<String, AreaSpelling.Found>> found, AreaDivision division) {
        return found.getOrDefault(division, Map.of()).size();
    }

    // "Riket totalt" is the nation; "Huddinge totalt" is a sum only where the parts of Huddinge stand beside it.
    private Set<String> sums(List<Entry> entries) {
        boolean parts = keys.values().stream().anyMatch(key -> !key.division().equals(AreaDivision.SWEDEN));
        Set<String> sums = new HashSet<>();
        entries.stream().filter(Entry::total).map(Entry::area).distinct().forEach(text -> {
            Optional<AreaKey> named = reference(TotalWords.without(text));
            named.ifPresent(key -> keys.put(text, key));
            if (named.isEmpty() || (parts && isMunicipality(named.get()))) {
                sums.add(text);
            }
        });
        return sums;
    }

    private boolean resolvesAlone(Entry entry, boolean districts) {
        String text = entry.area();
        Optional<AreaKey> key = reference(text).or(() -> districts ? Optional.empty() : scb.area(entry));
        key.ifPresent(found -> keys.put(text, found));
        return key.isPresent() || isOddReference(entry);
    }

    private boolean isOddReference(Entry entry) {
        Optional<AreaSpelling.Found> found = AreaSpelling.find(geography, AreaDivision.SWEDEN, entry.area());
        found.ifPresent(one -> settle(one, entry));
        return found.isPresent();
    }

    private Optional<AreaKey> reference(String text) {
        return geography.reference(text).or(() -> codeAndName(text)).map(Area::key);
    }

    // Code and name must agree: of two that contradict each other neither is believed.
    private Optional<Area> codeAndName(String text) {
        Matcher matcher = CODE_AND_NAME.matcher(text);
        return matcher.matches()
                ? geography
                        .area(new AreaKey(AreaDivision.SWEDEN, matcher.group(1)))
                        .filter(area -> geography.reference(matcher.group(2)).equals(Optional.of(area)))
                : Optional.empty();
    }

    private List<AreaDivision> divisions(List<Entry> entries) {
        return entries.stream()
                .map(Entry::period)
                .distinct()
                .map(geography::divisionsIn)
                .reduce((some, more) -> some.stream().filter(more::contains).toList())
                .orElse(List.of());
    }

    private boolean isIn(Map<String, AreaSpelling.Found> found, Entry entry) {
        AreaSpelling.Found one = found.get(entry.area());
        if (one == null) {
            return false;
        }
        settle(one, entry);
        return true;
    }

    private void settle(AreaSpelling.Found found, Entry entry) {
        keys.put(entry.area(), found.area().key());
        found.oddity()
                .or(() -> otherwise(found.area(), entry.area()))
                .ifPresent(code -> problems.add(Problem.of(
                        Level.WARN,
                        code,
                        entry.place().line(),
                        entry.place().column(),
                        entry.area(),
                        found.area().name())));
    }

    // The name in other letters, blanks or signs; a code or an alias is a name of its own.
    private Optional<ProblemCode> otherwise(Area area, String text) {
        boolean known = text.equals(area.name())
                || text.equals(area.key().code())
                || geography.aliases().stream()
                        .anyMatch(alias ->
                                alias.area().equals(area.key()) && alias.text().equals(text));
        return known ? Optional.empty() : Optional.of(ProblemCode.DISTRICT_NORMALISED);
    }

    // Among other districts of Sigtuna, "Sigtuna" is the district; the municipality is then "Sigtuna kommun".
    private void preferDistricts(AreaDivision division) {
        List.copyOf(keys.entrySet()).stream()
                .filter(entry -> isMunicipality(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(text -> !text.strip().endsWith(" kommun"))
                .forEach(text -> geography.named(division.code(), text).ifPresent(area -> keys.put(text, area.key())));
    }

    private void ask(Collection<Entry> unresolved, Optional<AreaDivision> division, List<AreaDivision> valid) {
        String code = division.map(AreaDivision::code).orElse(NOWHERE);
        unresolved.forEach(entry -> keys.put(entry.area(), new AreaKey(code, entry.area())));
        boolean noAreas = geography.areas().stream()
                .allMatch(area -> area.key().division().equals(AreaDivision.SWEDEN));
        if (noAreas) {
            askForList(unresolved);
        } else {
            List<AreaDivision> likely = division.map(List::of).orElse(valid);
            List<String> names = likely.stream()
                    .flatMap(one -> geography.areasOf(one.code()).stream())
                    .map(Area::name)
                    .distinct()
                    .toList();
            unresolved.forEach(entry -> ask(entry, names, likely));
        }
    }

    // Without a list of areas the names of the file may become the list.
    private void askForList(Collection<Entry> unresolved) {
        boolean listed = false;
        for (Entry entry : unresolved) {
            Problem question =
                    about(entry, ProblemCode.NO_AREAS, entry.area()).asking(Optional.empty(), List.of(Answer.NEW));
            if (listed || problems.answers().to(question).isPresent()) {
                listed = true;
                keys.put(entry.area(), answers.create(question, List.of()));
            } else {
                problems.add(question);
                return;
            }
        }
    }

    private void ask(Entry entry, List<String> names, List<AreaDivision> likely) {
        Optional<String> nearest = Spelling.nearest(entry.area(), names);
        List<String> choices = new ArrayList<>(nearest.stream().toList());
        if (names.size() <= MOST_CHOICES) {
            names.stream()
                    .filter(name -> !choices.contains(name))
                    .sorted(SWEDISH)
                    .forEach(choices::add);
        }
        choices.addAll(List.of(Answer.NEW, Answer.SKIP_ROW));
        String marked = nearest.map(name -> Spelling.marked(entry.area(), name)).orElse(entry.area());
        Problem question = about(entry, ProblemCode.UNKNOWN_DISTRICT, marked).asking(nearest, choices);
        answers.settle(question, likely).ifPresent(key -> keys.put(entry.area(), key));
    }

    private static Problem about(Entry entry, ProblemCode code, String detail) {
        return Problem.of(Level.HOLD, code, entry.place().line(), entry.place().column(), entry.area(), detail);
    }

    private Optional<AreaKey> whole(Optional<AreaDivision> division) {
        List<Area> districts =
                division.map(one -> geography.areasOf(one.code())).orElse(List.of());
        Set<AreaKey> parents = districts.stream()
                .flatMap(area -> area.parent().stream())
                .filter(this::isMunicipality)
                .collect(Collectors.toSet());
        return only(parents)
                .or(() ->
                        only(keys.values().stream().filter(this::isMunicipality).collect(Collectors.toSet())))
                .or(() -> toldWhole);
    }

    private boolean isMunicipality(AreaKey key) {
        return geography.area(key).map(Area::level).equals(Optional.of(AreaLevel.MUNICIPALITY));
    }

    private static Optional<AreaKey> only(Set<AreaKey> found) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
