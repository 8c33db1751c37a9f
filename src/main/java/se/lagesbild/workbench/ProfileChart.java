package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.figure.Spine;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.UndrawableException.Reason;

/// The profile of the first asked area; of the one that is worse in most indicators where none is asked for.
final class ProfileChart {
    private ProfileChart() {}

    static Chart of(ChartMaterial material) throws StoreException, UndrawableException {
        List<DistrictComparison> views = material.everywhere();
        Optional<AreaKey> asked = material.request().areas().stream().findFirst();
        AreaProfile profile = asked.flatMap(area -> AreaProfile.of(views, area))
                .or(() -> asked.isPresent()
                        ? Optional.empty()
                        : AreaProfile.worst(views).flatMap(area -> AreaProfile.of(views, area)))
                .orElseThrow(() -> material.undrawable(Reason.NO_AREA));
        return material.chart(
                Spine.of(profile, material.look(), material.words()),
                profile.rows().stream().map(AreaProfile.Row::view).toList());
    }
}
