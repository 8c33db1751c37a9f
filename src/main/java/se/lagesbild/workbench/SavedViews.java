package se.lagesbild.workbench;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.SavedView;
import se.lagesbild.domain.SavedView.KnownVerdict;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Verdict;
import se.lagesbild.store.OwnWork;
import se.lagesbild.store.StoreException;

/// Views under a name, kept in the file as rules: after next year's import the same name shows next year.
public final class SavedViews {
    private final OwnWork own;
    private final Clock clock;

    SavedViews(OwnWork own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /// A saved view as the Compare view takes it.
    ///
    /// @param set the ready-made set that is meant while the request names no indicators
    /// @param focus the indicator that charts of one show
    public record Opened(ChartRequest request, IndicatorSet.Kind set, Optional<String> focus) {
        /// The request with the indicators that are meant: those of the set, or the one that charts of one show.
        public ChartRequest resolved(Offer offer) {
            List<String> many = request.indicators().isEmpty() ? offer.set(set).codes() : request.indicators();
            return request.isOfMany()
                    ? request.about(many)
                    : request.about(focus.or(() -> many.stream().findFirst())
                            .or(() -> offer.indicators().stream()
                                    .map(Indicator::code)
                                    .findFirst())
                            .map(List::of)
                            .orElse(List.of()));
        }
    }

    /// What a view says now that it did not say when it was last looked at.
    ///
    /// @param before empty for what was not told before
    public record Change(KnownVerdict now, Optional<Verdict> before) {
        public Verdict verdict() {
            return Verdict.valueOf(now.verdict());
        }
    }

    /// All of them, by name.
    public List<SavedView> all() throws StoreException {
        return own.views();
    }

    /// The view of that name.
    public Optional<SavedView> named(String name) throws StoreException {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Keeps what is shown under a name, in place of an older view of that name.
    ///
    /// @param shown what it says now
    public SavedView save(String name, Opened view, List<DistrictComparison> shown) throws StoreException {
        ChartRequest request = view.request();
        SavedView saved = new SavedView(
                name.strip(),
                request.kind().name(),
                view.set().name(),
                request.indicators(),
                view.focus(),
                new SavedView.Areas(
                        request.areas(),
                        request.comparators(),
                        request.options().highlighted()),
                time(request.time()),
                request.subgroup(),
                new SavedView.Options(
                        request.options().intervals(),
                        request.options().corrected(),
                        request.options().pooledYears()),
                clock.instant(),
                verdicts(shown));
        own.save(saved);
        return saved;
    }

    private static SavedView.Time time(ChartTime time) {
        return switch (time) {
            case ChartTime.Latest ignored -> new SavedView.Time.Latest();
            case ChartTime.OfEdition edition -> new SavedView.Time.OfEdition(edition.year());
            case ChartTime.During during -> new SavedView.Time.During(during.period());
        };
    }

    /// What to draw.
    public static Opened opened(SavedView saved) {
        ChartTime time = switch (saved.time()) {
            case SavedView.Time.Latest ignored -> new ChartTime.Latest();
            case SavedView.Time.OfEdition edition -> new ChartTime.OfEdition(edition.year());
            case SavedView.Time.During during -> new ChartTime.During(during.period());
        };
        ChartRequest request = new ChartRequest(
                ChartKind.valueOf(saved.kind()),
                saved.indicators(),
                saved.areas().shown(),
                time,
                saved.areas().comparators(),
                saved.subgroup(),
                new ChartRequest.Options(
                        saved.options().intervals(),
                        saved.options().corrected(),
                        saved.areas().selected(),
                        saved.options().pooledYears()));
        return new Opened(request, IndicatorSet.Kind.valueOf(saved.readySet()), saved.focus());
    }

    /// Verdicts that are others than when the view was last looked at, in the order of what is shown.
    public static List<Change> changes(SavedView saved, List<DistrictComparison> shown) {
        return verdicts(shown).stream()
                .map(now -> new Change(
                        now,
                        saved.verdicts().stream()
                                .filter(now::isAboutTheSameAs)
                                .map(one -> Verdict.valueOf(one.verdict()))
                                .findFirst()))
                .filter(change -> !change.before().equals(Optional.of(change.verdict())))
                .toList();
    }

    /// Remembers that somebody has seen what the view says now.
    public void seen(SavedView saved, List<DistrictComparison> shown) throws StoreException {
        own.save(saved.saying(verdicts(shown)));
    }

    private static List<KnownVerdict> verdicts(List<DistrictComparison> shown) {
        return shown.stream()
                .flatMap(view -> view.comparisons().stream().map(one -> verdict(view, one)))
                .toList();
    }

    private static KnownVerdict verdict(DistrictComparison view, Comparison one) {
        return new KnownVerdict(
                view.indicator().code(),
                one.estimate().area().key(),
                one.baseline().area().key(),
                view.period(),
                one.verdict().name());
    }

    public void delete(String name) throws StoreException {
        own.deleteView(name);
    }
}
