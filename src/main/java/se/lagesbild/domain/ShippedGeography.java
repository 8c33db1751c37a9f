package se.lagesbild.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The geography that is part of the program.
public final class ShippedGeography {
    private ShippedGeography() {}

    /// The nation, 21 counties and 290 municipalities (SCB codes): they resolve in every database.
    public static Geography sweden() {
        List<ShippedTable.Row> rows = ShippedTable.named("sweden.csv").rows();
        List<AreaAlias> aliases = new ArrayList<>(aliases("SE"));
        rows.forEach(row -> aliases.add(new AreaAlias(row.get("short"), key("SE/" + row.get("code")))));
        return new Geography(
                divisions(true),
                rows.stream().map(ShippedGeography::reference).toList(),
                aliases,
                List.of(),
                List.of());
    }

    /// Huddinge's divisions, their relations, the police areas, custom areas and places.
    public static Geography huddinge() {
        return new Geography(
                divisions(false),
                ShippedTable.named("areas.csv").map(ShippedGeography::area),
                aliases("HUD15", "POLIS"),
                ShippedTable.named("relations.csv").map(ShippedGeography::relation),
                ShippedTable.named("places.csv").map(ShippedGeography::place));
    }

    private static List<AreaDivision> divisions(boolean sweden) {
        return ShippedTable.named("divisions.csv").rows().stream()
                .filter(row -> row.get("code").equals(AreaDivision.SWEDEN) == sweden)
                .map(ShippedGeography::division)
                .toList();
    }

    private static AreaDivision division(ShippedTable.Row row) {
        return new AreaDivision(
                row.get("code"), row.get("name"), date(row.get("from")), date(row.get("to")), row.get("decision"));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Area reference(ShippedTable.Row row) {
        String code = row.get("code");
        AreaLevel level =
                code.equals("00") ? AreaLevel.NATION : code.length() == 2 ? AreaLevel.COUNTY : AreaLevel.MUNICIPALITY;
        return new Area(key("SE/" + code), row.get("name"), level, parent("SE/", row.get("parent")));
    }

    private static Area area(ShippedTable.Row row) {
        return new Area(
                new AreaKey(row.get("division"), row.get("code")),
                row.get("name"),
                AreaLevel.valueOf(row.get("level")),
                parent("", row.get("parent")));
    }

    private static Optional<AreaKey> parent(String prefix, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(key(prefix + text));
    }

    private static List<AreaAlias> aliases(String... divisions) {
        return ShippedTable.named("aliases.csv").rows().stream()
                .map(row -> new AreaAlias(row.get("text"), key(row.get("area"))))
                .filter(alias -> List.of(divisions).contains(alias.area().division()))
                .toList();
    }

    private static AreaRelation relation(ShippedTable.Row row) {
        return new AreaRelation(
                key(row.get("from")), key(row.get("to")), AreaRelation.Method.valueOf(row.get("method")));
    }

    private static Place place(ShippedTable.Row row) {
        return new Place(row.get("name"), row.get("kind"), key(row.get("area")));
    }

    private static AreaKey key(String path) {
        int slash = path.indexOf('/');
        return new AreaKey(path.substring(0, slash), path.substring(slash + 1));
    }
}
