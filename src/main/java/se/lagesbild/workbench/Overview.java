package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;
import se.lagesbild.picture.DistrictComparison;
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

    /// Messages that deserve a look, over all imports.
    public long warnings() throws StoreException {
        return imports.stored().stream()
                .flatMap(batch -> batch.problems().stream())
                .filter(problem -> problem.level() == Level.WARN)
                .count();
    }

    /// The views of an edition in which something is certain, most verdicts first.
    public List<DistrictComparison> findings(int edition) throws StoreException {
        return comparisons.usualViews(edition).stream()
                .filter(view -> certain(view) > 0)
                .sorted((one, other) -> Long.compare(certain(other), certain(one)))
                .limit(FINDINGS)
                .toList();
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
