package se.lagesbild.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDrift;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Drift;
import se.lagesbild.domain.FigureDrift;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.WordDrift;

/// What changed in a file since last year, in sentences: first what may break a series, last what is only form.
public final class DriftTexts {
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Catalogue catalogue;
    private final List<Line> lines = new ArrayList<>();

    /// One thing that changed.
    ///
    /// @param code what kind of change it is, for scripts
    /// @param isFigure whether it tells how the figures themselves went, which they are expected to
    public record Line(String code, String text, boolean isFigure) {}

    /// @param catalogue knows the indicators of both files
    public DriftTexts(Words words, Catalogue catalogue) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.catalogue = catalogue;
    }

    /// "Ändrat sedan 2021".
    ///
    /// @param file the earlier one, which stands there where no period does
    public static String title(Words words, Drift drift, String file) {
        return words.get("drift.since", since(drift, file));
    }

    /// The latest period of the earlier file, else that file.
    public static String since(Drift drift, String file) {
        return drift.from().map(period -> period.label()).orElse(file);
    }

    /// All that changed; a single line when nothing did.
    public List<Line> of(Drift drift) {
        lines.clear();
        drift.breaks().forEach(this::seriesBreak);
        areas(drift.areas());
        headers(drift.headers());
        pairs("drift.labels.renamed", drift.labels().renamed());
        figures(drift.figures());
        new TreeMap<>(drift.form()).forEach(this::form);
        if (drift.isNone()) {
            line("drift.none");
        }
        drift.figures().latest().forEach(this::sum);
        return List.copyOf(lines);
    }

    private void line(String key, Object... arguments) {
        boolean isFigure = key.equals("drift.sum") || key.equals("drift.mean");
        lines.add(new Line(key.substring(key.indexOf('.') + 1), words.get(key, arguments), isFigure));
    }

    private void list(String key, List<String> some) {
        if (!some.isEmpty()) {
            line(key, names.list(some));
        }
    }

    private void seriesBreak(ComparabilityBreak one) {
        line("drift.break", one.year(), words.language() == Language.SWEDISH ? one.note() : one.noteEn());
    }

    private void areas(AreaDrift areas) {
        areas.division().ifPresent(change -> line("drift.division", change.before(), change.now()));
        list("drift.areas.added", named(areas.added()));
        list("drift.areas.missing", named(areas.missing()));
        list("drift.areas.redrawn", named(areas.redrawn()));
        list("drift.areas.absent", named(areas.absent()));
        list(
                "drift.areas.respelled",
                areas.respelled().stream()
                        .map(one -> renamed(one.before(), one.now()))
                        .toList());
    }

    private List<String> named(List<Area> areas) {
        return areas.stream().map(names::of).toList();
    }

    private void headers(WordDrift headers) {
        list("drift.headers.added", quoted(headers.added()));
        list("drift.headers.missing", quoted(headers.missing()));
        pairs("drift.headers.renamed", headers.renamed());
        if (headers.reordered()) {
            line("drift.headers.reordered");
        }
    }

    private void pairs(String key, List<Drift.Change> changes) {
        list(key, changes.stream().map(one -> renamed(one.before(), one.now())).toList());
    }

    private String renamed(String before, String now) {
        return words.get("drift.renamed", quoted(before), quoted(now));
    }

    private List<String> quoted(List<String> texts) {
        return texts.stream().map(this::quoted).toList();
    }

    private String quoted(String text) {
        return text.isBlank() ? words.get("drift.headless") : words.get("drift.quoted", text);
    }

    private void figures(FigureDrift figures) {
        figures.span().ifPresent(change -> line("drift.span", change.before(), change.now()));
        if (figures.added().size() == 1 && figures.gone().size() == 1) {
            String now = indicator(figures.added().getFirst());
            line("drift.indicators.instead", now, indicator(figures.gone().getFirst()));
        } else {
            list("drift.indicators.added", indicators(figures.added()));
            list("drift.indicators.gone", indicators(figures.gone()));
        }
        list("drift.indicators.kind", indicators(figures.otherKind()));
        pair("drift.rows", figures.rows());
        pair("drift.values.missing", figures.missing());
        List<FigureDrift.Sums> other =
                figures.again().stream().filter(one -> !one.isSame()).toList();
        other.forEach(one ->
                line("drift.again.other", indicator(one.indicator()), one.to().label(), before(one), now(one)));
        if (other.isEmpty() && !figures.again().isEmpty()) {
            line(
                    "drift.again.same",
                    figures.again().stream()
                            .map(FigureDrift.Sums::to)
                            .distinct()
                            .sorted()
                            .map(period -> period.label())
                            .collect(Collectors.joining(", ")));
        }
    }

    private List<String> indicators(List<String> codes) {
        return codes.stream().map(this::indicator).toList();
    }

    private String indicator(String code) {
        return catalogue.indicator(code).map(names::of).orElse(code);
    }

    private void pair(String key, FigureDrift.Pair pair) {
        if (pair.before() != pair.now()) {
            line(key, numbers.count(pair.before()), numbers.count(pair.now()));
        }
    }

    /// Counts as their sum, any other figures in the mean of those that are there.
    private void sum(FigureDrift.Sums one) {
        boolean isCount = one.kind() == ObservationKind.COUNT;
        line(
                isCount ? "drift.sum" : "drift.mean",
                indicator(one.indicator()),
                isCount ? before(one) : mean(one.before()),
                one.from().label(),
                isCount ? now(one) : mean(one.now()),
                one.to().label(),
                numbers.count(one.before().valued()),
                numbers.count(one.now().valued()));
    }

    private String mean(Portrait.Sum sum) {
        return sum.valued() == 0
                ? words.get("drift.value.nothing")
                : numbers.rounded(sum.sum().doubleValue() / sum.valued(), 1);
    }

    private String before(FigureDrift.Sums one) {
        return numbers.exact(one.before().sum());
    }

    private String now(FigureDrift.Sums one) {
        return numbers.exact(one.now().sum());
    }

    /// Where only one of the files tells, nothing can be said to have changed.
    private void form(String name, Drift.Change change) {
        boolean isMarks = name.equals("missing");
        if (isMarks || (!change.before().isEmpty() && !change.now().isEmpty())) {
            line("drift.form." + name, value(change.before()), value(change.now()));
        }
    }

    private String value(String text) {
        if (text.matches("\\d+")) {
            return numbers.count(Long.parseLong(text));
        }
        return text.isEmpty()
                ? words.get("drift.value.nothing")
                : known("drift.value." + text)
                        .or(() -> known("encoding." + text))
                        .or(() -> known("delimiter." + text))
                        .orElse(text);
    }

    private Optional<String> known(String key) {
        return words.has(key) ? Optional.of(words.get(key)) : Optional.empty();
    }
}
