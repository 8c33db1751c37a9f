package se.lagesbild.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// What the sexes and ages of one area answered.
///
/// @param rows everybody first, then the sexes, then age by age
/// @param sexes women beside men of all ages, where both are known
public record AreaGroups(Area area, List<Row> rows, Optional<Comparison> sexes) {
    /// One group.
    ///
    /// @param view the same group in every area
    public record Row(Subgroup group, DistrictComparison view, Estimate estimate) {}

    public AreaGroups {
        rows = rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.group().ages())
                        .thenComparingInt(row -> place(row.group().sex())))
                .toList();
    }

    private static int place(Sex sex) {
        return switch (sex) {
            case ALL -> 0;
            case WOMEN -> 1;
            case MEN -> 2;
        };
    }
}
