package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.OtherQuestion;

/// The areas of a dot chart from the top: baselines, reference areas, districts, with a little air between the groups.
///
/// @param units total height, in row heights
/// @param leftOut areas of the view that are not drawn
record DotRows(List<DotRow> rows, double units, long leftOut) {
    private static final double GAP = 0.4;

    DotRows {
        rows = List.copyOf(rows);
    }

    static DotRows all(DistrictComparison view) {
        return of(view, view.areas());
    }

    /// Ever fewer rows, the most telling kept: all; reference areas only; the areas within a compared county.
    static List<DotRows> choices(DistrictComparison view) {
        List<Estimate> references = view.areas().stream()
                .filter(one -> one.area().level().isReference())
                .toList();
        List<Estimate> kin =
                references.stream().filter(one -> isWithin(view, one)).toList();
        return Stream.concat(Stream.of(view.areas()), Stream.of(references, kin).filter(areas -> !areas.isEmpty()))
                .map(areas -> of(view, areas))
                .toList();
    }

    private static boolean isWithin(DistrictComparison view, Estimate estimate) {
        return view.baselineAreas().stream()
                .filter(one -> one.area().level() != AreaLevel.NATION)
                .anyMatch(one ->
                        estimate.area().parent().map(one.area().key()::equals).orElse(false));
    }

    /// The first areas only, as many as there is room for; baselines always.
    static DotRows first(DistrictComparison view, double units) {
        int always = view.baselineAreas().size() + view.otherQuestions().size();
        int room = (int) Math.floor(units - always - 3 * GAP);
        List<Estimate> areas = choices(view).getLast().rows().stream()
                .filter(row -> row.role().isArea())
                .map(DotRow::estimate)
                .limit(Math.max(0, room))
                .toList();
        return of(view, areas);
    }

    private static DotRows of(DistrictComparison view, List<Estimate> areas) {
        List<DotRow> rows = new ArrayList<>();
        double at = add(rows, view.baselineAreas(), DotRow.Role.BASELINE, 0);
        at = add(rows, otherQuestions(view), DotRow.Role.OTHER_QUESTION, at);
        at = add(rows, hiddenLast(areas, true), DotRow.Role.REFERENCE, at);
        at = add(rows, hiddenLast(areas, false), DotRow.Role.DISTRICT, at);
        return new DotRows(rows, at, view.areas().size() - areas.size());
    }

    private static List<Estimate> otherQuestions(DistrictComparison view) {
        return view.otherQuestions().stream().map(OtherQuestion::estimate).toList();
    }

    /// A hidden value must not show through its place in the order.
    private static List<Estimate> hiddenLast(List<Estimate> areas, boolean references) {
        return areas.stream()
                .filter(one -> one.area().level().isReference() == references)
                .sorted(Comparator.comparing(Estimate::isHidden))
                .toList();
    }

    private static double add(List<DotRow> rows, List<Estimate> group, DotRow.Role role, double from) {
        double at = group.isEmpty() || rows.isEmpty() ? from : from + GAP;
        for (Estimate estimate : group) {
            rows.add(new DotRow(estimate, role, at + 0.5));
            at += 1;
        }
        return at;
    }

    /// Whether the name stands out: what the ordinary rows are seen against.
    boolean isStrong(DotRow row) {
        return row.role() != rows.getLast().role() || row.role() == DotRow.Role.BASELINE;
    }

    /// Where one group ends and the next begins, in row heights from the top.
    List<Double> borders() {
        List<Double> borders = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).role() != rows.get(i - 1).role()) {
                borders.add((rows.get(i).at() + rows.get(i - 1).at()) / 2);
            }
        }
        return borders;
    }
}
