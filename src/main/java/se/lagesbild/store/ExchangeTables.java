package se.lagesbild.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.store.ExchangeTable.Part;

/// All files of an export, each after those it refers to. What is not among them is worked out again: the table `slice`
/// and what the schema itself brings.
final class ExchangeTables {
    private static final Part INDICATOR =
            Part.of("indicator", "indicator", "code").named("indicator");
    private static final Part SUBGROUP = Part.of("subgroup", "subgroup", "sex", "ages");
    private static final Part PERIOD = Part.of("period", "period", "first", "last");
    private static final Part AREA = Part.of("area", "area", "division", "code").named("division", "area");

    private ExchangeTables() {}

    private static ExchangeTable table(String name, String rows, Object... parts) {
        List<Part> all = Arrays.stream(parts)
                .flatMap(part -> part instanceof Part one
                        ? Stream.of(one)
                        : Stream.of(part.toString().split(" ")).map(ExchangeTables::part))
                .toList();
        return new ExchangeTable(name, rows, all);
    }

    /// A column by its name; an exclamation mark says that it is a text that is never absent.
    private static Part part(String column) {
        return column.endsWith("!") ? Part.text(column.substring(0, column.length() - 1)) : Part.of(column);
    }

    static final List<ExchangeTable> ALL = List.of(
            table("division", "ORDER BY rowid", "code name! valid_from valid_to decision! created_by"),
            table(
                    "area",
                    "ORDER BY id",
                    "division code name! level! parent_division parent_code valid_from valid_to created_by"),
            table("alias", "ORDER BY rowid", "text!", AREA, "learned_at"),
            table(
                    "relation",
                    "ORDER BY rowid",
                    Part.of("from_area", "area", "division", "code").named("from_division", "from_area"),
                    Part.of("to_area", "area", "division", "code").named("to_division", "to_area"),
                    "method!"),
            table("place", "ORDER BY rowid", "name! kind!", AREA),
            table("outline", "ORDER BY area", AREA, "file_name! rings!"),
            table(
                    "source",
                    "ORDER BY rowid",
                    "code! name! name_en! owner! kind! population! information_class! lagesbild"),
            table(
                    "indicator",
                    "ORDER BY id",
                    "code! source! name! name_en! unit! polarity! fields! sensitive question! created_by"),
            table(
                    "indicator_version",
                    "ORDER BY indicator, version",
                    INDICATOR,
                    "version name! name_en! unit! polarity! fields! sensitive question!"),
            table("series_break", "ORDER BY rowid", "scope! year kind! note! note_en!"),
            table("subgroup", "WHERE id <> 1 ORDER BY id", "sex! ages!"),
            table("period", "ORDER BY id", "first! last!"),
            table(
                    "import",
                    "ORDER BY id",
                    "id file_name! hash!",
                    Part.keptFile(),
                    "size encoding! source! profile! imported_at! undone_at observations row_read row_header row_notes"
                            + " row_blank row_totals row_repeated row_refused row_known row_held row_stored"),
            table("problem", "ORDER BY import, nr", "import nr level! code! line col raw! detail! count"),
            table("answer", "ORDER BY import, nr", "import nr code! raw! answer!"),
            table("import_header", "ORDER BY import, nr", "import nr text! role!"),
            table("import_form", "ORDER BY import, name", "import name! value!"),
            table("import_area", "ORDER BY import, division, area", "import division! area! text!"),
            table(
                    "import_sum",
                    "ORDER BY import, indicator, kind, first, last",
                    "import indicator! kind! first! last! cells valued sum!"),
            table("document", "ORDER BY import", "import title! page! question!"),
            table(
                    "profile",
                    "ORDER BY rowid",
                    "name! source! clues! sole_indicator! dash_is_zero expected! readable decimal_sign! division!"
                            + " period_rule! row_count changed_at!"),
            table("profile_word", "ORDER BY profile, list, text", "profile! list! text! meaning!"),
            table("profile_answer", "ORDER BY profile, code, raw", "profile! code! raw! answer!"),
            table("wave", "ORDER BY id", "source!", PERIOD, "pandemic"),
            table("turnout", "ORDER BY wave, area", wave(), AREA, "sample answers rate import"),
            table(
                    "turnout_history",
                    "ORDER BY wave, area, replaced_by, import",
                    wave(),
                    AREA,
                    "sample answers rate import replaced_by"),
            observations("observation", "ORDER BY indicator, kind, subgroup, period, area", ""),
            observations(
                    "observation_history",
                    "ORDER BY indicator, kind, subgroup, period, area, replaced_by, import",
                    " replaced_by"),
            table("note", "ORDER BY id", "id division! area! indicator first last text! written_at!"),
            table("area_group", "ORDER BY name, nr", "name! nr division! area!"),
            table(
                    "saved_view",
                    "ORDER BY name",
                    "name! kind! ready_set! focus time_rule! edition first last sex! ages! intervals corrected"
                            + " pooled_years saved_at!"),
            table("saved_view_indicator", "ORDER BY view, nr", "view! nr indicator!"),
            table("saved_view_area", "ORDER BY view, list, nr", "view! list! nr division! area!"),
            table(
                    "saved_verdict",
                    "ORDER BY view, nr",
                    "view! nr indicator! division! area! base_division! base_area! first! last! verdict!"),
            table("log", "ORDER BY id", "id at! role! action! import detail!"));

    private static ExchangeTable observations(String name, String rows, String more) {
        List<Object> parts =
                new ArrayList<>(List.of(INDICATOR, Part.code("kind"), SUBGROUP, PERIOD, AREA, Part.code("status")));
        parts.add("mantissa decimals text answers effective design_effect lower upper population");
        parts.addAll(List.of(Part.flags(), Part.code("information_class"), "import line col" + more));
        return table(name, rows, parts.toArray());
    }

    /// A wave by its source and its period.
    private static Part wave() {
        String period = "(SELECT %s FROM period p JOIN wave w ON w.period = p.id WHERE w.id = t.wave)";
        return new Part(
                List.of("source", "first", "last"),
                List.of(
                        "(SELECT source FROM wave WHERE id = t.wave)",
                        period.formatted("first"),
                        period.formatted("last")),
                List.of("wave"),
                List.of("(SELECT w.id FROM wave w JOIN period p ON p.id = w.period"
                        + " WHERE w.source = #1 AND p.first = #2 AND p.last = #3)"));
    }
}
