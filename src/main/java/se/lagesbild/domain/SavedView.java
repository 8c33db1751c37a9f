package se.lagesbild.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A view under a name, as a rule that is drawn anew from what is stored.
///
/// @param kind name of the kind of chart
/// @param readySet name of the ready-made set that is meant while no indicators are named
/// @param indicators codes, in order
/// @param focus code of the indicator that charts of one show
/// @param verdicts what it said when it was last looked at
public record SavedView(
        String name,
        String kind,
        String readySet,
        List<String> indicators,
        Optional<String> focus,
        Areas areas,
        Time time,
        Subgroup subgroup,
        Options options,
        Instant savedAt,
        List<KnownVerdict> verdicts) {
    public SavedView {
        indicators = List.copyOf(indicators);
        verdicts = List.copyOf(verdicts);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved view needs a name");
        }
    }

    /// Which areas, each list in order.
    ///
    /// @param shown empty for all
    /// @param comparators empty for the usual
    public record Areas(List<AreaKey> shown, List<AreaKey> comparators, List<AreaKey> selected) {
        public Areas {
            shown = List.copyOf(shown);
            comparators = List.copyOf(comparators);
            selected = List.copyOf(selected);
        }
    }

    /// Which period: the latest, that of an edition, or one that stays.
    public sealed interface Time {
        /// The latest that is stored.
        record Latest() implements Time {}

        /// The latest that the edition of that label year includes.
        record OfEdition(int year) implements Time {}

        /// Always the same.
        record During(Period period) implements Time {}
    }

    /// How it is shown.
    public record Options(boolean intervals, boolean corrected, int pooledYears) {}

    /// One verdict that a view showed.
    ///
    /// @param verdict name of the verdict
    public record KnownVerdict(String indicator, AreaKey area, AreaKey baseline, Period period, String verdict) {
        /// Whether both are about the same indicator, area and baseline, in whatever period.
        public boolean isAboutTheSameAs(KnownVerdict other) {
            return indicator.equals(other.indicator) && area.equals(other.area) && baseline.equals(other.baseline);
        }
    }

    /// The same with what it says now.
    public SavedView saying(List<KnownVerdict> now) {
        return new SavedView(name, kind, readySet, indicators, focus, areas, time, subgroup, options, savedAt, now);
    }
}
