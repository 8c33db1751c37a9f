package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.statistics.MultipleTests;

/// Benjamini and Hochberg's correction within one lägesbild: all tests of an edition against the same baseline are one
/// family.
public final class Correction {
    private final Map<Asked, Adjusted> adjusted = new HashMap<>();

    private record Asked(String indicator, AreaKey area, AreaKey baseline) {
        static Asked of(Comparison comparison) {
            return new Asked(
                    comparison.indicator().code(),
                    comparison.estimate().area().key(),
                    comparison.baseline().area().key());
        }
    }

    private Correction(List<Comparison> comparisons) {
        Map<AreaKey, List<Comparison>> families = new HashMap<>();
        comparisons.stream()
                .filter(one -> one.verdict().isTested() && isOfThePicture(one))
                .forEach(one -> families.computeIfAbsent(one.baseline().area().key(), ignored -> new ArrayList<>())
                        .add(one));
        families.values().forEach(this::correct);
    }

    /// Counties and the nation are only what others are held against: whether they stand among the rows depends on
    /// how the question was put.
    private static boolean isOfThePicture(Comparison comparison) {
        AreaLevel level = comparison.estimate().area().level();
        return level != AreaLevel.COUNTY && level != AreaLevel.NATION;
    }

    /// Over all tests of one lägesbild.
    ///
    /// @param edition every indicator of the edition, one view each
    public static Correction within(List<DistrictComparison> edition) {
        return new Correction(
                edition.stream().flatMap(view -> view.comparisons().stream()).toList());
    }

    private void correct(List<Comparison> family) {
        List<OptionalDouble> found = MultipleTests.benjaminiHochberg(family.stream()
                .map(one -> OptionalDouble.of(one.effect().orElseThrow().pValue()))
                .toList());
        for (int i = 0; i < family.size(); i++) {
            adjusted.put(Asked.of(family.get(i)), new Adjusted(found.get(i).orElseThrow(), family.size()));
        }
    }

    /// The view with the corrected p-value in every tested comparison; verdicts stay as they are.
    public DistrictComparison applyTo(DistrictComparison view) {
        return view.with(view.comparisons().stream()
                .map(one -> one.with(Optional.ofNullable(adjusted.get(Asked.of(one)))))
                .toList());
    }
}
