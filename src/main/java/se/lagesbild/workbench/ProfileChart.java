package se.lagesbild.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.Spine;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The profile of the first asked area; of the one that is worse in most indicators where none is asked for.
final class ProfileChart {
    private ProfileChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        List<DistrictComparison> views = material.everywhere();
        Optional<AreaKey> asked = material.request().areas().stream().findFirst();
        AreaProfile profile = asked.flatMap(area -> AreaProfile.of(views, area))
                .or(() -> asked.isPresent() ? Optional.empty() : worst(views))
                .orElseThrow(() -> material.undrawable(Reason.NO_AREA));
        return material.chart(
                Spine.of(profile, material.look(), material.words()),
                profile.rows().stream().map(AreaProfile.Row::view).toList());
    }

    private static Optional<AreaProfile> worst(List<DistrictComparison> views) {
        return views.stream()
                .flatMap(view -> view.districts().stream())
                .map(one -> one.area().key())
                .distinct()
                .flatMap(area -> AreaProfile.of(views, area).stream())
                .max(Comparator.comparingLong((AreaProfile one) -> one.count(VerdictClass.WORSE))
                        .thenComparingLong(AreaProfile::tests));
    }
}
