package se.lagesbild.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.figure.ChartKind;

/// What a chart is asked to show. Everything but kind and indicators has a sensible default.
///
/// @param indicators codes; charts of one indicator take the first
/// @param areas empty for all
/// @param comparators empty for the usual: county and nation, or else the municipality
/// @param subgroup whose answers; everybody's by default
public record ChartRequest(
        ChartKind kind,
        List<String> indicators,
        List<AreaKey> areas,
        ChartTime time,
        List<AreaKey> comparators,
        Subgroup subgroup,
        Options options) {
    /// More series than this cannot be told apart by colour.
    public static final int MOST_HIGHLIGHTED = 4;

    public ChartRequest {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        comparators = List.copyOf(comparators);
    }

    /// How it is shown.
    ///
    /// @param intervals whether intervals are drawn
    /// @param corrected whether p-values are corrected for the many comparisons
    /// @param highlighted areas with a colour of their own, four at most
    /// @param pooledYears 1 for none, 2 or 3 to sum so many years where the base is small
    public record Options(boolean intervals, boolean corrected, List<AreaKey> highlighted, int pooledYears) {
        public static final Options DEFAULT = new Options(true, false, List.of(), 1);

        public Options {
            highlighted = List.copyOf(highlighted);
            if (highlighted.size() > MOST_HIGHLIGHTED) {
                throw new IllegalArgumentException(
                        "at most " + MOST_HIGHLIGHTED + " areas are highlighted, were " + highlighted.size());
            }
            if (pooledYears < 1 || pooledYears > 3) {
                throw new IllegalArgumentException("1 to 3 years are pooled, were " + pooledYears);
            }
        }
    }

    /// Every area of the latest period beside the usual baselines.
    public static ChartRequest of(ChartKind kind, List<String> indicators) {
        return new ChartRequest(
                kind, indicators, List.of(), new ChartTime.Latest(), List.of(), Subgroup.ALL, Options.DEFAULT);
    }

    /// The same by the name of the kind, in small or capital letters; empty for a kind that does not exist.
    public static Optional<ChartRequest> named(String kind, List<String> indicators) {
        return Arrays.stream(ChartKind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .map(one -> of(one, indicators));
    }

    /// Whether its kind shows several indicators at once.
    public boolean isOfMany() {
        return isOfMany(kind);
    }

    /// Whether the kind shows several indicators at once.
    public static boolean isOfMany(ChartKind kind) {
        return kind == ChartKind.HEATMAP || kind == ChartKind.PROFILE || kind == ChartKind.SCATTER;
    }

    public ChartRequest about(List<String> codes) {
        return new ChartRequest(kind, codes, areas, time, comparators, subgroup, options);
    }

    public ChartRequest as(ChartKind other) {
        return new ChartRequest(other, indicators, areas, time, comparators, subgroup, options);
    }

    public ChartRequest among(List<AreaKey> some) {
        return new ChartRequest(kind, indicators, some, time, comparators, subgroup, options);
    }

    public ChartRequest at(ChartTime other) {
        return new ChartRequest(kind, indicators, areas, other, comparators, subgroup, options);
    }

    public ChartRequest against(List<AreaKey> others) {
        return new ChartRequest(kind, indicators, areas, time, others, subgroup, options);
    }

    public ChartRequest about(Subgroup people) {
        return new ChartRequest(kind, indicators, areas, time, comparators, people, options);
    }

    public ChartRequest with(Options other) {
        return new ChartRequest(kind, indicators, areas, time, comparators, subgroup, other);
    }
}
