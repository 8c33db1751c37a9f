package se.lagesbild.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What is otherwise in a file than in the one before it of the same source: what an analyst must know before trusting
/// that a series goes on.
///
/// @param from the latest period of the earlier file, where its figures were summed
/// @param form how it is written, by name, only what changed; empty text where a file does not tell
/// @param headers its columns
/// @param labels what its rows name as measured
/// @param breaks of its source or indicators between the two files' latest periods
public record Drift(
        Optional<Period> from,
        Map<String, Change> form,
        WordDrift headers,
        WordDrift labels,
        AreaDrift areas,
        FigureDrift figures,
        List<ComparabilityBreak> breaks) {
    /// As it was and as it is.
    public record Change(String before, String now) {}

    public Drift {
        form = Map.copyOf(form);
        breaks = List.copyOf(breaks);
    }

    /// What there is to know beside the two files.
    ///
    /// @param meaning folded header or label → indicator
    /// @param synonyms folded header → the earlier header that an answer said it replaces
    public record Knowledge(
            Geography geography,
            Catalogue catalogue,
            String source,
            Function<String, Optional<String>> meaning,
            Map<String, String> synonyms) {}

    /// What changed from one file to the next of its source.
    public static Drift between(Portrait before, Portrait now, Knowledge known) {
        FigureDrift figures = FigureDrift.between(before, now);
        return new Drift(
                before.latest(),
                form(before.form(), now.form()),
                WordDrift.ofHeaders(before.headers(), now.headers(), known),
                WordDrift.ofLabels(before.labels(), now.labels(), known),
                AreaDrift.between(before.areas(), now.areas(), known.geography()),
                figures,
                breaks(before, now, known));
    }

    private static Map<String, Change> form(Map<String, String> before, Map<String, String> now) {
        Map<String, Change> changed = new TreeMap<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                changed.put(name, new Change(was, is));
            }
        }
        // a file of before this was noted tells nothing of its form
        return before.isEmpty() || now.isEmpty() ? Map.of() : changed;
    }

    private static List<ComparabilityBreak> breaks(Portrait before, Portrait now, Knowledge known) {
        if (before.latest().isEmpty() || now.latest().isEmpty()) {
            return List.of();
        }
        Period earlier = before.latest().get();
        Period later = now.latest().get();
        Set<String> scopes = new TreeSet<>(now.indicators());
        scopes.add(known.source());
        return known.catalogue().breaks().stream()
                .filter(one -> scopes.contains(one.scope()) && one.isBetween(earlier, later))
                .toList();
    }

    /// The same when these areas may still be there, because the file asks about their names.
    public Drift asking(Set<String> names) {
        return new Drift(from, form, headers, labels, areas.without(names), figures, breaks);
    }

    /// Whether the two files differ in nothing but their figures.
    public boolean isNone() {
        return form.isEmpty()
                && headers.isNone()
                && labels.isNone()
                && areas.isNone()
                && figures.isNone()
                && breaks.isEmpty();
    }
}
