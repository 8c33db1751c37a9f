package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.NewCode;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;

/// Finds the indicators that the labels of a file mean, and creates the ones that nobody knew.
final class IndicatorNames {
    /// Shorter names are often one letter from another one that means something else.
    private static final int LONG_ENOUGH = 8;

    private final Catalogue catalogue;
    private final Optional<Profile> profile;
    private final String source;
    private final UnitEvidence units;
    private final Problems problems;
    private final List<Indicator> inSource;
    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, Indicator> created = new LinkedHashMap<>();

    IndicatorNames(Catalogue catalogue, Optional<Profile> profile, Layout layout, Title title, Problems problems) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.source = profile.map(Profile::source).orElse(Source.UNKNOWN);
        this.units = new UnitEvidence(catalogue, source, layout, title);
        this.problems = problems;
        this.inSource = catalogue.indicators().stream()
                .filter(one -> one.source().equals(source))
                .toList();
        inSource.forEach(one -> byName.putIfAbsent(AreaName.fold(one.name()), one));
    }

    /// Every label of the entries → its indicator.
    Map<String, Indicator> resolve(List<Entry> entries) {
        Map<String, List<Entry>> byLabel = entries.stream()
                .filter(entry -> entry.marginOf().isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.label().text(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Indicator> found = new HashMap<>();
        List<List<Entry>> left = new ArrayList<>();
        byLabel.forEach((label, some) -> {
            Optional<Indicator> one = known(label).or(() -> answered(some.getFirst()));
            one.ifPresentOrElse(meant -> found.put(label, meant), () -> left.add(some));
            one.ifPresent(meant -> OtherWords.note(label, meant, problems.answers()));
        });
        OtherWords words = new OtherWords(inSource, profile, found.values(), problems);
        left.forEach(some -> found.put(some.getFirst().label().text(), unknown(some, words, left.size())));
        return found;
    }

    private Indicator unknown(List<Entry> entries, OtherWords words, int alike) {
        Entry first = entries.getFirst();
        Unit unit = units.unit(first.label().text(), entries);
        return known(first.label().text()).or(() -> words.meant(first, unit)).orElseGet(() -> {
            Indicator made = create(first, unit);
            Problem said = words.created(first, made.code(), unit, alike);
            problems.add(askWhenSimilar(first) ? said.asking(Optional.empty(), List.of()) : said);
            return made;
        });
    }

    List<Indicator> created() {
        return List.copyOf(created.values());
    }

    private Optional<Indicator> known(String label) {
        return profile.flatMap(one -> one.indicator(label))
                .or(() -> Optional.of(label))
                .flatMap(catalogue::indicator)
                .or(() -> Optional.ofNullable(byName.get(AreaName.fold(label))));
    }

    /// What an answer says that the label means.
    private Optional<Indicator> answered(Entry entry) {
        Problem question = similar(entry);
        Optional<String> answer = problems.answers().to(question.code(), question.raw());
        Optional<Indicator> found = answer.filter(text -> !text.equals(Answer.NEW))
                .map(text -> text.equals(Answer.SAME) ? nearest(entry).orElse(text) : text)
                .flatMap(text ->
                        catalogue.indicator(text).or(() -> Optional.ofNullable(byName.get(AreaName.fold(text)))));
        found.ifPresent(indicator -> {
            problems.answers().settle(question, answer.orElseThrow());
            problems.answers().learn(entry.label().text(), indicator.code());
        });
        return found;
    }

    private Indicator create(Entry first, Unit unit) {
        String label = first.label().text();
        boolean crime = first.label().crime() || source.equals("POL");
        Indicator made = new Indicator(code(label), source, label, label, unit, Polarity.NEUTRAL, Set.of(), crime, "");
        created.put(made.code(), made);
        byName.put(AreaName.fold(label), made);
        return made;
    }

    /// Whether the name is nearly that of a known measure, and nobody has said that it is another one.
    private boolean askWhenSimilar(Entry entry) {
        if (nearest(entry).isEmpty()) {
            return false;
        }
        Problem question = similar(entry);
        if (problems.answers().to(question).equals(Optional.of(Answer.NEW))) {
            problems.answers().settle(question, Answer.NEW);
            return false;
        }
        problems.add(question);
        return true;
    }

    private Problem similar(Entry entry) {
        return Problem.of(
                        Level.HOLD,
                        ProblemCode.SIMILAR_INDICATOR,
                        entry.line().number(),
                        entry.label().column(),
                        entry.label().text(),
                        nearest(entry).orElse(""))
                .asking(Optional.of(Answer.SAME), List.of(Answer.SAME, Answer.NEW));
    }

    // Opposites begin differently ("Otrygg", "Trygg"), and a number in a name tells two questions apart.
    private Optional<String> nearest(Entry entry) {
        String label = AreaName.fold(entry.label().text());
        List<String> names = catalogue.indicators().stream()
                .filter(one -> one.source().equals(source))
                .map(Indicator::name)
                .filter(name -> label.length() >= LONG_ENOUGH
                        && label.charAt(0) == AreaName.fold(name).charAt(0))
                .filter(name -> digits(name).equals(digits(label)))
                .toList();
        return Spelling.nearest(label, names);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private String code(String label) {
        return NewCode.free(
                source,
                label,
                code -> created.containsKey(code) || catalogue.indicator(code).isPresent());
    }
}
