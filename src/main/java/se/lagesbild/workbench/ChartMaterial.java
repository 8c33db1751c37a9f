package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Look;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Pooling;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.SituationPicture;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.UndrawableException.Reason;

/// What one chart is drawn from: read once, and restricted to what was asked.
final class ChartMaterial {
    private final Comparisons comparisons;
    private final Comparisons.Now now;
    private final ChartRequest request;
    private final Words words;

    ChartMaterial(Comparisons comparisons, ChartRequest request, Words words) throws StoreException {
        this.comparisons = comparisons;
        this.now = comparisons.now();
        this.request = request;
        this.words = words;
    }

    ChartRequest request() {
        return request;
    }

    Words words() {
        return words;
    }

    Catalogue catalogue() {
        return now.catalogue();
    }

    Geography geography() {
        return now.geography();
    }

    SituationPicture picture() {
        return now.picture();
    }

    /// Borders of the districts of the view, from maps that somebody read in.
    Map<AreaKey, AreaOutline> outlines(DistrictComparison view) throws StoreException {
        return comparisons.outlines(
                view.districts().stream().map(one -> one.area().key()).toList());
    }

    /// Everything stored about the first asked indicator.
    Series series() throws StoreException, UndrawableException {
        if (request.indicators().isEmpty()) {
            throw undrawable(Reason.NO_INDICATOR);
        }
        return series(request.indicators().getFirst());
    }

    private Series series(String code) throws StoreException, UndrawableException {
        Indicator indicator = catalogue().indicator(code).orElseThrow(() -> undrawable(Reason.UNKNOWN_INDICATOR, code));
        return pooled(comparisons.series(indicator).about(request.subgroup()));
    }

    /// The series itself, or its rounds put together; where many indicators are shown, those that cannot be stay as
    /// they are, with their own period beside them.
    private Series pooled(Series series) throws UndrawableException {
        Optional<Period> end = request.time().in(series);
        if (request.options().pooledYears() == 1 || end.isEmpty()) {
            return series;
        }
        Pooling.Result result = new Pooling(catalogue(), request.options().pooledYears()).of(series, end.get());
        if (result.series().isEmpty() && request.indicators().size() == 1) {
            throw undrawable(
                    Reason.NO_POOLING, words.of("pooling", result.refusal().orElseThrow()));
        }
        return result.series().orElse(series);
    }

    /// The first indicator in its period.
    DistrictComparison view() throws StoreException, UndrawableException {
        return views(1).getFirst();
    }

    /// Each asked indicator in its own period and division; those without values in it are left out.
    List<DistrictComparison> views() throws StoreException, UndrawableException {
        return restricted(everywhere());
    }

    /// The first few of them; nothing is read or judged beyond.
    List<DistrictComparison> views(int most) throws StoreException, UndrawableException {
        return restricted(everywhere(most));
    }

    /// The same about every area, whichever were asked for.
    List<DistrictComparison> everywhere() throws StoreException, UndrawableException {
        return everywhere(Integer.MAX_VALUE);
    }

    private List<DistrictComparison> everywhere(int most) throws StoreException, UndrawableException {
        if (request.indicators().isEmpty()) {
            throw undrawable(Reason.NO_INDICATOR);
        }
        List<DistrictComparison> views = new ArrayList<>();
        for (String code : request.indicators()) {
            Series series = series(code);
            Optional<Period> period = request.time().in(series);
            if (period.isPresent()) {
                views.add(view(series, period.get()));
            }
            if (views.size() == most) {
                break;
            }
        }
        if (views.isEmpty()) {
            throw undrawable(Reason.NO_VALUES, String.join(", ", request.indicators()));
        }
        return views;
    }

    /// One indicator through its periods, earliest first: those up to the asked one.
    List<DistrictComparison> through(Series series) throws StoreException, UndrawableException {
        Optional<Period> last = request.time().in(series);
        List<DistrictComparison> views = new ArrayList<>();
        for (Period period : series.periods()) {
            if (last.isPresent() && period.compareTo(last.get()) <= 0) {
                views.add(view(series, period, areas()));
            }
        }
        return areas().isEmpty() ? among(views) : restricted(views);
    }

    private List<DistrictComparison> restricted(List<DistrictComparison> views) throws UndrawableException {
        boolean compared = views.stream().anyMatch(view -> !view.baselines().isEmpty());
        if (!views.isEmpty() && !request.comparators().isEmpty() && !compared) {
            throw undrawable(Reason.NO_COMPARATOR);
        }
        return among(views);
    }

    /// Of the asked areas.
    private List<DistrictComparison> among(List<DistrictComparison> views) throws UndrawableException {
        if (views.isEmpty()) {
            throw undrawable(Reason.NO_VALUES, String.join(", ", request.indicators()));
        }
        if (request.areas().isEmpty()) {
            return views;
        }
        List<DistrictComparison> asked =
                views.stream().map(view -> view.only(this::isAsked)).toList();
        if (asked.stream().allMatch(view -> view.areas().isEmpty())) {
            throw undrawable(Reason.NO_AREA);
        }
        return asked;
    }

    /// Whether the area, or the same ground in another division, was asked for.
    boolean isAsked(Area area) {
        return request.areas().isEmpty()
                || request.areas().stream()
                        .anyMatch(key -> key.equals(area.key()) || geography().isSameGround(key, area.key()));
    }

    /// Intervals or none, and the styles of the areas that stand out.
    Look look() {
        return Charts.look(geography(), request.options());
    }

    DistrictComparison view(Series series, Period period) throws StoreException {
        return view(series, period, request.comparators());
    }

    /// What is compared with, without earlier rounds: where all rounds are shown, they stand there themselves.
    private List<AreaKey> areas() {
        return request.comparators().stream()
                .filter(key -> EarlierRound.of(key).isEmpty())
                .toList();
    }

    private DistrictComparison view(Series series, Period period, List<AreaKey> asked) throws StoreException {
        List<AreaKey> against = asked.isEmpty() ? comparisons.usualBaselines(series, period) : asked;
        DistrictComparison view = comparisons.districts(series, period, against);
        return request.options().corrected()
                ? comparisons.corrected(view, request.time().editionOf(period))
                : view;
    }

    /// The finished chart.
    ///
    /// @param views the numbers it shows
    Chart chart(Figure figure, List<DistrictComparison> views) {
        return new Chart(request, figure, views);
    }

    UndrawableException undrawable(Reason reason, Object... about) {
        return new UndrawableException(reason, words, about);
    }
}
