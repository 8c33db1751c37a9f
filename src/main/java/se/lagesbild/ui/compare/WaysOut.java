package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.compare.Undrawn.WayOut;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Declines;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.UndrawableException;

/// Says why nothing can be drawn, and what to choose instead, so that nobody stands before an empty page.
final class WaysOut {
    private static final int MOST = 3;

    private final Words words;
    private final Names names;

    WaysOut(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    /// Other indicators where this one is of the wrong sort, else the latest edition.
    Undrawn from(UndrawableException undrawable, Choice wanted, Offer offer) {
        List<WayOut> ways = new ArrayList<>();
        if (undrawable.reason() == UndrawableException.Reason.NO_RATES) {
            offer.indicators().stream()
                    .filter(one -> one.unit() == Unit.COUNT && isTarget(one, offer))
                    .limit(MOST)
                    .forEach(one -> ways.add(new WayOut(names.of(one), wanted.about(one.code()))));
        } else if (!(wanted.request().time() instanceof ChartTime.Latest)) {
            ways.add(new WayOut(
                    words.get("compare.empty.action"),
                    wanted.with(wanted.request().at(new ChartTime.Latest()))));
        }
        return new Undrawn(String.valueOf(undrawable.getMessage()), ways);
    }

    private static boolean isTarget(Indicator indicator, Offer offer) {
        return offer.sets().stream().anyMatch(set -> set.codes().contains(indicator.code()));
    }

    /// The areas that are certainly worse most often, as many as stand side by side.
    Undrawn fromTooFew(Choice wanted, List<DistrictComparison> views) {
        List<Area> worst = worst(views);
        List<AreaKey> keys = worst.stream().map(Area::key).toList();
        Choice chosen = wanted.with(options ->
                new ChartRequest.Options(options.intervals(), options.corrected(), keys, options.pooledYears()));
        List<WayOut> ways = worst.size() < 2
                ? List.of()
                : List.of(new WayOut(names.list(worst.stream().map(names::of).toList()), chosen.with(wanted.manner())));
        return new Undrawn(words.get("compare.beside.few"), ways);
    }

    private static List<Area> worst(List<DistrictComparison> views) {
        Map<Area, Long> counts = new LinkedHashMap<>();
        for (DistrictComparison view : views) {
            for (Estimate one : view.districts()) {
                long worse = view.of(one.area().key()).stream()
                        .filter(comparison -> VerdictClass.of(comparison) == VerdictClass.WORSE)
                        .count();
                counts.merge(one.area(), Math.min(1, worse), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<Area, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(ChartRequest.MOST_HIGHLIGHTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How much is certainly worse, and how much of that nobody has measured twice.
    Undrawn fromNoDecline(Choice wanted, Declines.Search search) {
        Numbers numbers = new Numbers(words.language());
        String sentence = search.worse() == 0
                ? words.get("compare.worsening.none.worse")
                : words.counted(
                        "compare.worsening.none", numbers.count(search.worse()), numbers.count(search.untested()));
        return new Undrawn(
                sentence,
                List.of(new WayOut(
                        words.get("compare.worsening.all"),
                        wanted.with(wanted.manner().turnedToWorsening()))));
    }
}
