package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Drift;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Learned;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Holds files beside the ones before them of the same source, with the lägesbild as it is when this is made.
public final class Drifts {
    private final Store store;
    private final Map<Long, Portrait> portraits;
    private final List<ImportBatch> imports;
    private final Geography geography;
    private final Catalogue catalogue;
    private final List<Profile> profiles;

    /// @param portraits what is known of imports, which never changes
    Drifts(Store store, Map<Long, Portrait> portraits) throws StoreException {
        this.store = store;
        this.portraits = portraits;
        this.imports = store.imports();
        this.geography = store.geography();
        this.catalogue = store.catalogue();
        this.profiles = new Profiles(store).all();
    }

    /// What changed with a file that was read; empty for the first of its source, and for one that is stored already.
    public Optional<FileDrift> of(Receipt receipt) throws StoreException {
        return of(receipt.delivery());
    }

    private Optional<FileDrift> of(Delivery now) throws StoreException {
        Portrait portrait = now.learned().portrait();
        boolean isKnown = now.problems().stream().anyMatch(one -> one.code() == ProblemCode.ALREADY_LOADED);
        if (now.profile().isEmpty() || portrait.isBlank() || isKnown) {
            return Optional.empty();
        }
        Known known = new Known(now.profile(), now.source(), now.learned(), now.newIndicators());
        Optional<FileDrift> drift =
                of(portrait, now.file().content().hash(), now.profile().get().name(), known);
        return drift.map(one -> one.with(one.drift()
                .asking(now.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.UNKNOWN_DISTRICT)
                        .flatMap(problem -> problem.suggestion().stream())
                        .collect(Collectors.toSet()))));
    }

    /// What changed with a stored file.
    public Optional<FileDrift> of(ImportBatch now) throws StoreException {
        Portrait portrait = portrait(now);
        if (portrait.isBlank()) {
            return Optional.empty();
        }
        Optional<Profile> profile = profiles.stream()
                .filter(one -> one.name().equals(now.profile()))
                .findFirst();
        return of(portrait, now.hash(), now.profile(), new Known(profile, now.source(), Learned.NOTHING, List.of()));
    }

    /// What is known about a file beside its portrait.
    private record Known(Optional<Profile> profile, String source, Learned learned, List<Indicator> created) {
        Optional<String> meaning(String word) {
            return Optional.ofNullable(learned.labels().get(AreaName.fold(word)))
                    .or(() -> profile.flatMap(one -> one.indicator(word)));
        }
    }

    private Optional<FileDrift> of(Portrait now, String hash, String profile, Known known) throws StoreException {
        Optional<Earlier> before = before(now, hash, profile, known.source());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Catalogue all = new Catalogue(
                catalogue.sources(),
                Stream.concat(known.created().stream(), catalogue.indicators().stream())
                        .toList(),
                catalogue.breaks());
        Map<String, String> synonyms = new HashMap<>();
        known.profile().ifPresent(one -> synonyms.putAll(one.memory().synonyms()));
        synonyms.putAll(known.learned().synonyms());
        Drift drift = Drift.between(
                before.get().portrait(),
                now,
                new Drift.Knowledge(geography, all, known.source(), known::meaning, synonyms));
        return Optional.of(new FileDrift(before.get().batch(), drift, all));
    }

    /// An earlier file with what it looked like.
    private record Earlier(ImportBatch batch, Portrait portrait) {
        Period latest() {
            return portrait.latest().orElseThrow();
        }
    }

    /// The latest file of the profile, else of the source, that does not reach further than this one.
    private Optional<Earlier> before(Portrait now, String hash, String profile, String source) throws StoreException {
        List<Earlier> earlier = new ArrayList<>();
        for (ImportBatch batch : imports) {
            boolean isRelated = batch.profile().equals(profile)
                    || (batch.source().equals(source) && !source.equals(Source.UNKNOWN));
            if (isRelated && !batch.hash().equals(hash)) {
                earlier.add(new Earlier(batch, portrait(batch)));
            }
        }
        List<Earlier> reached = earlier.stream()
                .filter(one -> one.portrait().latest().isPresent())
                .filter(one -> now.latest()
                        .map(last -> one.latest().compareTo(last) <= 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Earlier::latest)
                        .thenComparingLong(one -> one.batch().id()))
                .toList();
        return reached.reversed().stream()
                .filter(one -> one.batch().profile().equals(profile))
                .findFirst()
                .or(() -> reached.reversed().stream().findFirst());
    }

    private Portrait portrait(ImportBatch batch) throws StoreException {
        Portrait known = portraits.get(batch.id());
        if (known != null) {
            return known;
        }
        Portrait read = store.portrait(batch.id());
        portraits.put(batch.id(), read);
        return read;
    }
}
