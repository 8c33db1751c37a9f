package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaKey;

/// Two indicators in the same areas.
///
/// @param pairs areas with a value that may be shown in both
public record TwoIndicators(DistrictComparison across, DistrictComparison up, List<Pair> pairs) {
    /// One area.
    ///
    /// @param worse in how many of the two it is certainly worse than the first baseline
    /// @param better the same the other way
    public record Pair(Estimate across, Estimate up, long worse, long better) {}

    public TwoIndicators {
        pairs = List.copyOf(pairs);
    }

    public static TwoIndicators of(DistrictComparison across, DistrictComparison up) {
        List<Pair> pairs = across.areas().stream()
                .filter(one -> across.position(one).isPresent())
                .flatMap(one -> up.areas().stream()
                        .filter(other -> other.area().key().equals(one.area().key()))
                        .filter(other -> up.position(other).isPresent())
                        .map(other -> pair(across, up, one, other)))
                .toList();
        return new TwoIndicators(across, up, pairs);
    }

    private static Pair pair(DistrictComparison across, DistrictComparison up, Estimate one, Estimate other) {
        List<VerdictClass> verdicts = Stream.concat(verdict(across, one).stream(), verdict(up, other).stream())
                .toList();
        return new Pair(
                one,
                other,
                verdicts.stream().filter(VerdictClass.WORSE::equals).count(),
                verdicts.stream().filter(VerdictClass.BETTER::equals).count());
    }

    private static Optional<VerdictClass> verdict(DistrictComparison view, Estimate estimate) {
        return baseline(view)
                .flatMap(one -> view.of(estimate.area().key(), one.area().key()))
                .map(VerdictClass::of);
    }

    /// The baseline whose value divides the areas: the first with one.
    public static Optional<Estimate> baseline(DistrictComparison view) {
        return view.baselines().stream()
                .filter(one -> view.position(one).isPresent())
                .findFirst();
    }

    /// The pair of that area.
    public Optional<Pair> of(AreaKey area) {
        return pairs.stream()
                .filter(pair -> pair.across().area().key().equals(area))
                .findFirst();
    }
}
