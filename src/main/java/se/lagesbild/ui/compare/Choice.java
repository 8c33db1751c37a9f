package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.IndicatorSet;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.SavedViews;

/// What the user chose to see.
///
/// @param request what is drawn; its indicators are those of charts of many, and empty for the ready-made set
/// @param set the ready-made set that is meant while no indicators are named
/// @param focus the indicator of charts of one; empty for the first
/// @param manner how it is shown
/// @param view name of the saved view that it was opened from; empty once something else was chosen
public record Choice(
        ChartRequest request, IndicatorSet.Kind set, Optional<String> focus, Manner manner, Optional<String> view) {
    /// The first view: every district and every target.
    public static final Choice FIRST = new Choice(
            ChartRequest.of(ChartKind.HEATMAP, List.of()),
            IndicatorSet.Kind.TARGETS,
            Optional.empty(),
            Manner.PLAIN,
            Optional.empty());

    /// What was saved under a name.
    static Choice of(SavedView saved) {
        SavedViews.Opened opened = SavedViews.opened(saved);
        return new Choice(opened.request(), opened.set(), opened.focus(), Manner.PLAIN, Optional.of(saved.name()));
    }

    SavedViews.Opened toSave() {
        return new SavedViews.Opened(request, set, focus);
    }

    /// The same under a name.
    Choice named(String name) {
        return new Choice(request, set, focus, manner, Optional.of(name));
    }

    /// How it is shown.
    ///
    /// @param table as rows instead of a figure
    /// @param grey as a printer without colours shows it
    /// @param worsening only what is certainly worse and getting worse
    /// @param beside the selected areas side by side
    public record Manner(boolean table, boolean grey, boolean worsening, boolean beside) {
        static final Manner PLAIN = new Manner(false, false, false, false);

        Manner turnedToTable() {
            return new Manner(!table, grey, worsening, beside);
        }

        Manner turnedToGrey() {
            return new Manner(table, !grey, worsening, beside);
        }

        Manner turnedToWorsening() {
            return new Manner(table, grey, !worsening, false);
        }

        Manner turnedBeside() {
            return new Manner(false, grey, false, !beside);
        }
    }

    Choice with(ChartRequest other) {
        return new Choice(other, set, focus, manner, Optional.empty());
    }

    Choice with(Manner other) {
        return new Choice(request, set, focus, other, view);
    }

    Choice with(UnaryOperator<ChartRequest.Options> change) {
        return with(request.with(change.apply(request.options())));
    }

    /// With or without the correction for many comparisons.
    public Choice corrected(boolean on) {
        return with(options ->
                new ChartRequest.Options(options.intervals(), on, options.highlighted(), options.pooledYears()));
    }

    /// So many years put together; a single year that was chosen gives way to the latest.
    Choice pooled(int years) {
        ChartRequest timed = request.time() instanceof ChartTime.During ? request.at(new ChartTime.Latest()) : request;
        return with(timed)
                .with(options -> new ChartRequest.Options(
                        options.intervals(), options.corrected(), options.highlighted(), years));
    }

    /// Another kind of chart of the same.
    Choice as(ChartKind kind) {
        return new Choice(
                request.as(kind),
                set,
                focus,
                new Manner(manner.table(), manner.grey(), false, false),
                Optional.empty());
    }

    /// One indicator; a chart of many gives way to one of one.
    Choice about(String indicator) {
        ChartKind kind = ChartRequest.isOfMany(request.kind()) ? ChartKind.DOTS : request.kind();
        return new Choice(request, set, Optional.of(indicator), manner, Optional.empty()).as(kind);
    }

    /// A ready-made set; a chart of one indicator gives way to the heat map.
    Choice about(IndicatorSet.Kind other) {
        return new Choice(request.about(List.of()), other, focus, manner, Optional.empty()).as(many());
    }

    /// Indicators of the user's own choice.
    Choice about(List<String> codes) {
        return new Choice(request.about(codes), set, focus, manner, Optional.empty()).as(many());
    }

    private ChartKind many() {
        return ChartRequest.isOfMany(request.kind()) ? request.kind() : ChartKind.HEATMAP;
    }

    /// Selects the area, or no longer; the first of too many gives way.
    Choice toggled(AreaKey area) {
        List<AreaKey> areas = new ArrayList<>(request.options().highlighted());
        if (!areas.remove(area)) {
            areas.add(area);
        }
        while (areas.size() > ChartRequest.MOST_HIGHLIGHTED) {
            areas.removeFirst();
        }
        return with(options ->
                new ChartRequest.Options(options.intervals(), options.corrected(), areas, options.pooledYears()));
    }

    /// The request with the indicators that are meant.
    ChartRequest resolved(Offer offer) {
        return toSave().resolved(offer);
    }
}
