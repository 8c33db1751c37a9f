package se.lagesbild.intake;

import java.util.List;
import java.util.Set;
import se.lagesbild.domain.AreaName;

/// The row right below a header that says what each column is measured in: "andel %", "antal", "per 1 000 inv.".
final class UnitRow {
    private static final Set<String> WORDS = Set.of(
            "%",
            "‰",
            "procent",
            "procentenheter",
            "andel",
            "andel %",
            "andel (%)",
            "andel i %",
            "andel i procent",
            "i %",
            "i procent",
            "antal",
            "antal st",
            "antal personer",
            "antal svar",
            "personer",
            "st",
            "n",
            "kr",
            "tkr",
            "mkr",
            "sek",
            "index",
            "poäng",
            "minuter",
            "min",
            "år",
            "text",
            "namn",
            "kod",
            "datum",
            "percent",
            "number",
            "count");

    private UnitRow() {}

    /// Whether a row is one, below a header whose areas stand in column `areaIndex`.
    static boolean is(Line header, Line row, int areaIndex) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        String area = row.cell(areaIndex);
        return !cells.isEmpty()
                && row.cells().size() <= Math.max(header.cells().size(), 2)
                && (area.isEmpty() || isIn(area, Set.of("namn", "text", "kod", "namn/kod")))
                && headed(header, row)
                && cells.stream().allMatch(UnitRow::isUnit);
    }

    // A unit without anything that it measures is none.
    private static boolean headed(Line header, Line row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty() && header.cell(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnit(String cell) {
        return isIn(cell, WORDS)
                || cell.endsWith("000 inv.")
                || RateTitle.of(cell).filter(rate -> rate.counted().isEmpty()).isPresent();
    }

    private static boolean isIn(String cell, Set<String> words) {
        String folded = AreaName.fold(cell);
        return words.contains(folded) || words.contains(folded.replaceAll("^[(\\[]([^()]+)[)\\]]\\.?$", "$1"));
    }
}
