package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.Decline;
import se.lagesbild.workbench.Declines;
import se.lagesbild.workbench.Lineage;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// Reads what a choice shows, and what lies behind a value of it. Works on any thread.
final class ChoiceReader {
    private final Workbench workbench;
    private final Words words;
    private final WaysOut waysOut;

    ChoiceReader(Workbench workbench, Words words) {
        this.workbench = workbench;
        this.words = words;
        this.waysOut = new WaysOut(words);
    }

    /// The charts of the choice, or why there are none, beside what people added of their own.
    Shown read(Choice wanted) throws StoreException {
        Offer offer = workbench.offers().of(wanted.request().time(), wanted.focus());
        Shown drawn =
                offer.indicators().isEmpty() ? Shown.nothing(wanted, offer, Optional.empty()) : drawn(wanted, offer);
        List<SavedView> views = workbench.savedViews().all();
        Optional<SavedView> opened = views.stream()
                .filter(one -> wanted.view().equals(Optional.of(one.name())))
                .findFirst();
        Shown styled = drawn.with(workbench.charts().look(wanted.request().options()));
        return styled.with(new Shown.Own(
                views,
                workbench.groups().all(),
                opened,
                opened.map(one -> SavedViews.changes(one, drawn.views())).orElse(List.of())));
    }

    private Shown drawn(Choice wanted, Offer offer) throws StoreException {
        try {
            return wanted.manner().beside()
                    ? beside(wanted, offer)
                    : wanted.manner().worsening()
                            ? worsening(wanted, offer)
                            : Shown.of(wanted, offer, List.of(chart(wanted.resolved(offer))));
        } catch (UndrawableException undrawable) {
            return Shown.nothing(wanted, offer, Optional.of(waysOut.from(undrawable, wanted, offer)));
        }
    }

    private Chart chart(ChartRequest request) throws StoreException, UndrawableException {
        return workbench.charts().draw(request, words);
    }

    /// The selected areas on the same axes: profiles of many indicators, panels of one.
    private Shown beside(Choice wanted, Offer offer) throws StoreException, UndrawableException {
        List<AreaKey> areas = wanted.request().options().highlighted();
        if (areas.size() < 2) {
            Chart all = chart(wanted.resolved(offer));
            return Shown.nothing(wanted, offer, Optional.of(waysOut.fromTooFew(wanted, all.views())));
        }
        if (!ChartRequest.isOfMany(wanted.request().kind())) {
            return Shown.of(
                    wanted,
                    offer,
                    List.of(chart(wanted.as(ChartKind.TREND).resolved(offer).among(areas))));
        }
        List<Chart> charts = new ArrayList<>();
        for (AreaKey area : areas) {
            charts.add(chart(wanted.as(ChartKind.PROFILE).resolved(offer).among(List.of(area))));
        }
        return Shown.of(wanted, offer, charts);
    }

    /// Only the indicators and the areas where something is certainly worse and getting worse.
    private Shown worsening(Choice wanted, Offer offer) throws StoreException, UndrawableException {
        Chart all = chart(wanted.resolved(offer));
        Declines.Search search = workbench.declines().among(all.views());
        return search.found().isEmpty()
                ? Shown.nothing(wanted, offer, Optional.of(waysOut.fromNoDecline(wanted, search)))
                : Shown.of(wanted, offer, List.of(chart(narrowed(all.request(), search.found()))))
                        .with(search.found());
    }

    private static ChartRequest narrowed(ChartRequest request, List<Decline> declines) {
        return new ChartRequest(
                request.kind(),
                declines.stream()
                        .map(one -> one.view().indicator().code())
                        .distinct()
                        .toList(),
                declines.stream()
                        .map(one -> one.estimate().area().key())
                        .distinct()
                        .toList(),
                request.time(),
                request.comparators(),
                request.subgroup(),
                request.options());
    }

    /// The value with everything behind it.
    Selected read(Found found, Subgroup people) throws StoreException {
        ObservationKey key = found.estimate().observation().key();
        Series series = workbench.comparisons().series(found.view().indicator()).about(people);
        List<Lineage> lineages = new ArrayList<>();
        for (var part : workbench.comparisons().behind(found.estimate())) {
            lineages.add(workbench.comparisons().lineage(part));
        }
        return new Selected(
                found.view(),
                found.estimate(),
                found.view().of(key.area()),
                workbench.comparisons().changes(series, key.area()),
                workbench.comparisons().trend(series, key.area()),
                lineages,
                workbench.notes().about(key));
    }
}
