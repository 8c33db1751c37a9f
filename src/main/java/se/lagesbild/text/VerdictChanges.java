package se.lagesbild.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.SavedView.KnownVerdict;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Verdict;

/// Tells what a saved view says now that it did not say before.
public final class VerdictChanges {
    private final Words words;
    private final Names names;

    public VerdictChanges(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    /// "3 omdömen är andra än när vyn senast sågs".
    public String heading(int changes) {
        return words.counted("views.changed", String.valueOf(changes));
    }

    /// "Vårby, trygg ute 2024: säkerställt lägre jämfört med riket, förut ej säkerställd skillnad".
    ///
    /// @param shown the numbers that the view shows now
    /// @param before empty for what was not told before
    public String told(KnownVerdict now, Optional<Verdict> before, List<DistrictComparison> shown) {
        DistrictComparison view = shown.stream()
                .filter(one -> one.indicator().code().equals(now.indicator()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not shown: " + now.indicator()));
        return words.get(
                before.isPresent() ? "views.change" : "views.change.new",
                name(view, now.area()),
                names.of(view.indicator()),
                now.period().label(),
                words.of("verdict", Verdict.valueOf(now.verdict())),
                name(view, now.baseline()),
                before.map(verdict -> words.of("verdict", verdict)).orElse(""));
    }

    private String name(DistrictComparison view, AreaKey key) {
        return Stream.concat(view.estimates().stream(), view.baselines().stream())
                .map(Estimate::area)
                .filter(area -> area.key().equals(key))
                .findFirst()
                .map((Area area) -> names.of(area))
                .orElse(key.code());
    }
}
