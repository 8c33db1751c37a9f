package se.lagesbild.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;

/// Where the tiles of a division's districts stand, north up. Drawn by hand: about where a district lies among the
/// others, nothing about its size or borders.
record TilePlan(Map<String, Place> places) {
    /// Rows of names from the north; a dash is an empty place.
    private static final Map<String, TilePlan> SHIPPED = Map.of(
            "HUD7",
            drawn(
                    "Vårby|Segeltorp|Stuvsta-Snättringe|-",
                    "-|-|Sjödalen-Fullersta|Trångsund",
                    "-|Flemingsberg|-|Skogås"),
            "HUD15",
            drawn(
                    "Vårby|Kungens Kurva|Segeltorp|Snättringe|Stuvsta|-",
                    "-|Glömsta|Loviseberg|Sjödalen-Fullersta|Högmora|Trångsund",
                    "-|-|Flemingsberg|-|Vidja-Ågesta|Skogås",
                    "-|-|-|Gladö-Lissma|-|Länna"));

    /// One tile, counted from the upper left corner.
    record Place(int column, int row) {}

    TilePlan {
        places = Map.copyOf(places);
    }

    private static TilePlan drawn(String... rows) {
        List<String[]> cells =
                Arrays.stream(rows).map(row -> row.split("\\|", -1)).toList();
        Map<String, Place> places = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).length; column++) {
                if (!cells.get(row)[column].equals("-")) {
                    places.put(cells.get(row)[column], new Place(column, row));
                }
            }
        }
        return new TilePlan(places);
    }

    /// The plan of the division that most districts of the view belong to.
    static Optional<TilePlan> of(DistrictComparison view) {
        return view.districts().stream()
                .map(one -> one.area().key().division())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(SHIPPED.get(most.getKey())))
                .filter(plan -> view.districts().stream()
                        .map(Estimate::area)
                        .anyMatch(area -> plan.place(area).isPresent()))
                .map(plan -> plan.within(view.districts()));
    }

    /// The part of the plan where they stand, without empty rows and columns around them.
    private TilePlan within(List<Estimate> districts) {
        Map<String, Place> shown = new HashMap<>();
        districts.forEach(
                one -> place(one.area()).ifPresent(at -> shown.put(one.area().name(), at)));
        int column = shown.values().stream().mapToInt(Place::column).min().orElse(0);
        int row = shown.values().stream().mapToInt(Place::row).min().orElse(0);
        shown.replaceAll((name, at) -> new Place(at.column() - column, at.row() - row));
        return new TilePlan(shown);
    }

    Optional<Place> place(Area area) {
        return Optional.ofNullable(places.get(area.name()));
    }

    int columns() {
        return 1 + places.values().stream().mapToInt(Place::column).max().orElse(0);
    }

    int rows() {
        return 1 + places.values().stream().mapToInt(Place::row).max().orElse(0);
    }
}
