package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in a row of a long table its area, its other keys and its numbers stand.
///
/// @param area index of the column of areas
/// @param keys indexes of the other columns that say what a row is about
/// @param leading indexes of the columns without which a row says nothing by itself
/// @param measures indexes of the columns of numbers
/// @param answers for each measure the index of the column of its answers, -1 for none
/// @param population for each measure the index of the column of its inhabitants, -1 for none
/// @param ignored indexes of all other columns
record Plan(
        int width,
        int area,
        List<Integer> keys,
        List<Integer> leading,
        List<Integer> measures,
        List<Integer> answers,
        List<Integer> population,
        List<Integer> ignored) {
    /// Empty when the rows say more than such rows can.
    static Optional<Plan> of(Layout layout) {
        List<Integer> areas = new ArrayList<>();
        List<Integer> keys = new ArrayList<>();
        List<Integer> leading = new ArrayList<>();
        List<Integer> ignored = new ArrayList<>();
        for (Column column : layout.columns()) {
            switch (column.role()) {
                case AREA -> {
                    areas.add(column.index());
                    leading.add(column.index());
                }
                case PERIOD, INDICATOR, CRIME -> {
                    keys.add(column.index());
                    leading.add(column.index());
                }
                case MONTH, CATEGORY, SEX, AGES -> keys.add(column.index());
                case VALUE, SHARE, COUNT, RATE, ANSWERS, POPULATION -> {}
                case IGNORED -> ignored.add(column.index());
                default -> {
                    return Optional.empty();
                }
            }
        }
        List<Column> measures = layout.measures();
        boolean rescaled = layout.all(Role.RATE).stream()
                .anyMatch(one -> RateTitle.of(one.title())
                        .filter(rate -> !rate.isAsKept())
                        .isPresent());
        return areas.size() != 1 || measures.isEmpty() || rescaled
                ? Optional.empty()
                : Optional.of(new Plan(
                        layout.columns().size(),
                        areas.getFirst(),
                        keys,
                        leading,
                        measures.stream().map(Column::index).toList(),
                        companions(layout, Role.ANSWERS),
                        companions(layout, Role.POPULATION),
                        ignored));
    }

    private static List<Integer> companions(Layout layout, Role role) {
        return layout.measures().stream()
                .map(measure ->
                        layout.companion(role, measure).map(Column::index).orElse(-1))
                .toList();
    }
}
