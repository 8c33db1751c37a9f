package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Source;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Series;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// What the lägesbild holds and what it says first.
public final class Overview {
    /// More findings than this are for the Compare view.
    private static final int FINDINGS = 4;

    private final Store store;
    private final Imports imports;
    private final Comparisons comparisons;

    Overview(Store store, Imports imports, Comparisons comparisons) {
        this.store = store;
        this.imports = imports;
        this.comparisons = comparisons;
    }

    /// One source with what is stored of it.
    ///
    /// @param latest the last period with values, empty when nothing is stored
    public record SourceState(Source source, int files, int observations, Optional<Period> latest) {}

    /// The nine sources of the lägesbild first, then the others that have files.
    public List<SourceState> sources() throws StoreException {
        List<ImportBatch> batches = imports.stored();
        List<SourceState> states = new ArrayList<>();
        for (Source source : store.catalogue().sources()) {
            List<ImportBatch> own = batches.stream()
                    .filter(batch -> batch.source().equals(source.code()))
                    .toList();
            if (source.lagesbild() || !own.isEmpty()) {
                states.add(new SourceState(
                        source,
                        own.size(),
                        own.stream().mapToInt(ImportBatch::observations).sum(),
                        latest(source)));
            }
        }
        return states;
    }

    private Optional<Period> latest(Source source) throws StoreException {
        Optional<Period> latest = Optional.empty();
        for (Indicator indicator : comparisons.indicators()) {
            if (indicator.source().equals(source.code())) {
                for (Period period : comparisons.series(indicator).periods()) {
                    latest =
                            latest.filter(other -> other.compareTo(period) >= 0).or(() -> Optional.of(period));
                }
            }
        }
        return latest;
    }

    /// How many of the nine sources have at least one file.
    public long sourcesLoaded() throws StoreException {
        Set<String> loaded = imports.sources();
        return store.catalogue().sources().stream()
                .filter(source -> source.lagesbild() && loaded.contains(source.code()))
                .count();
    }

    /// Districts of one division that a source says nothing about, though it tells of others.
    public record Gap(Source source, List<Area> missing) {
        public Gap {
            missing = List.copyOf(missing);
        }
    }

    /// What is missing where, source by source; districts that no source tells anything about stand with every source.
    public List<Gap> gaps(int edition) throws StoreException {
        Geography geography = store.geography();
        List<Gap> gaps = new ArrayList<>();
        for (Source source : store.catalogue().sources()) {
            Set<Area> told = told(source, edition, geography);
            List<Area> missing = told.stream()
                    .map(area -> area.key().division())
                    .distinct()
                    .flatMap(division -> geography.areasOf(division).stream())
                    .filter(area -> area.level() == AreaLevel.DISTRICT && !told.contains(area))
                    .toList();
            if (source.lagesbild() && !missing.isEmpty()) {
                gaps.add(new Gap(source, missing));
            }
        }
        return gaps;
    }

    /// Districts with a value of the source in the edition.
    private Set<Area> told(Source source, int edition, Geography geography) throws StoreException {
        Set<Area> told = new LinkedHashSet<>();
        for (Indicator indicator : comparisons.indicators()) {
            if (indicator.source().equals(source.code())) {
                Series series = comparisons.series(indicator);
                series.periodOf(edition)
                        .ifPresent(period -> series.in(period).stream()
                                .filter(one -> one.value().isPresent())
                                .flatMap(one -> geography.area(one.key().area()).stream())
                                .filter(area -> area.level() == AreaLevel.DISTRICT)
                                .forEach(told::add));
            }
        }
        return told;
    }

    /// Messages that deserve a look, over all imports.
    public long warnings() throws StoreException {
        return imports.stored().stream()
                .flatMap(batch -> batch.problems().stream())
                .filter(problem -> problem.level() == Level.WARN)
                .count();
    }

    /// The views of an edition in which something is certain, most verdicts first, then those that can be
    /// called better or worse, then the clearest.
    public List<DistrictComparison> findings(int edition) throws StoreException {
        return comparisons.usualViews(edition).stream()
                .filter(view -> certain(view) > 0)
                .sorted(Comparator.comparingLong(Overview::certain)
                        .thenComparing(view -> view.indicator().polarity() != Polarity.NEUTRAL)
                        .thenComparingDouble(Overview::largest)
                        .reversed())
                .limit(FINDINGS)
                .toList();
    }

    /// How large the clearest difference is: its size in widths of its own interval, so that shares and rates compare.
    private static double largest(DistrictComparison view) {
        return view.comparisons().stream()
                .filter(one -> one.verdict().isCertain())
                .flatMap(one -> one.effect().stream())
                .mapToDouble(Overview::clearness)
                .max()
                .orElse(0);
    }

    private static double clearness(Effect effect) {
        double away = Math.abs(effect.size() - effect.method().scale().neutral());
        return away
                / Math.max(1e-9, effect.interval().upper() - effect.interval().lower());
    }

    /// Districts, and the municipality itself, that differ with certainty from every baseline.
    private static long certain(DistrictComparison view) {
        return view.areas().stream()
                .filter(area ->
                        !area.area().level().isReference() || area.area().key().equals(Comparisons.MUNICIPALITY))
                .map(area -> view.of(area.area().key()))
                .filter(verdicts -> !verdicts.isEmpty()
                        && verdicts.stream().allMatch(one -> one.verdict().isCertain()))
                .count();
    }
}
