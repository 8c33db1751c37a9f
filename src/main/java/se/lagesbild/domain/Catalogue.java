package se.lagesbild.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the program knows before any file is read: sources, indicators and series breaks, and the labels under
/// which extracts name the indicators. Two that know the same are equal.
public final class Catalogue {
    private final List<Source> sources;
    private final Map<String, Indicator> indicators;
    private final List<ComparabilityBreak> breaks;

    public Catalogue(List<Source> sources, Collection<Indicator> indicators, List<ComparabilityBreak> breaks) {
        this.sources = List.copyOf(sources);
        this.indicators = new LinkedHashMap<>();
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.breaks = List.copyOf(breaks);
    }

    /// The catalogue that is part of the program.
    public static Catalogue shipped() {
        return new Catalogue(
                ShippedTable.named("sources.csv").map(Catalogue::source),
                ShippedTable.named("indicators.csv").map(Catalogue::indicator),
                ShippedTable.named("breaks.csv").map(Catalogue::seriesBreak));
    }

    private static Source source(ShippedTable.Row row) {
        return new Source(
                row.get("code"),
                row.get("name"),
                row.get("nameEn"),
                row.get("owner"),
                SourceKind.valueOf(row.get("kind")),
                row.get("population"),
                InformationClass.valueOf(row.get("class")),
                row.get("lagesbild").equals("ja"));
    }

    private static Indicator indicator(ShippedTable.Row row) {
        return new Indicator(
                row.get("code"),
                row.get("source"),
                row.get("name"),
                row.get("nameEn"),
                Unit.valueOf(row.get("unit")),
                Polarity.valueOf(row.get("polarity")),
                fields(row.get("fields")),
                row.get("sensitive").equals("ja"),
                row.get("question"));
    }

    private static Set<PriorityField> fields(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isBlank())
                .map(PriorityField::valueOf)
                .collect(Collectors.toSet());
    }

    private static ComparabilityBreak seriesBreak(ShippedTable.Row row) {
        return new ComparabilityBreak(
                row.get("scope"),
                Integer.parseInt(row.get("year")),
                ComparabilityBreak.Kind.valueOf(row.get("kind")),
                row.get("note"),
                row.get("noteEn"));
    }

    /// Folded labels under which extracts of a source name its indicators → indicator code.
    public static Map<String, String> labels(String source) {
        Map<String, String> labels = new HashMap<>();
        ShippedTable.named("indicators.csv").rows().stream()
                .filter(row -> row.get("source").equals(source))
                .forEach(row -> {
                    labels.put(AreaName.fold(row.get("name")), row.get("code"));
                    labels.put(AreaName.fold(row.get("code")), row.get("code"));
                    Arrays.stream(row.get("texts").split("\\|"))
                            .filter(text -> !text.isBlank())
                            .forEach(text -> labels.put(AreaName.fold(text), row.get("code")));
                });
        return labels;
    }

    public List<Source> sources() {
        return sources;
    }

    /// Source of that code.
    ///
    /// @throws IllegalArgumentException when there is none, which foreign keys of the store prevent
    public Source source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source of code " + code));
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public List<ComparabilityBreak> breaks() {
        return breaks;
    }

    /// The first break of the indicator or its source between two periods, in either order.
    public Optional<ComparabilityBreak> breakBetween(Indicator indicator, Period one, Period other) {
        Period earlier = one.compareTo(other) <= 0 ? one : other;
        Period later = one.compareTo(other) <= 0 ? other : one;
        return breaks.stream()
                .filter(b -> b.scope().equals(indicator.code()) || b.scope().equals(indicator.source()))
                .filter(b -> b.isBetween(earlier, later))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue catalogue
                && sources.equals(catalogue.sources)
                && indicators.equals(catalogue.indicators)
                && breaks.equals(catalogue.breaks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, indicators, breaks);
    }
}
