package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// The words of a heat map beside its cells, and the values within them.
final class HeatTexts {
    /// From this many areas on, columns are numbered and named below.
    private static final int NUMBERED = 20;
    /// From this many areas on, cells are too small for words.
    private static final int MANY = 60;

    private final IndicatorMatrix matrix;
    private final Look look;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final IdentityHashMap<IndicatorMatrix.Row, DotTexts> rows = new IdentityHashMap<>();

    HeatTexts(IndicatorMatrix matrix, Look look, Words words) {
        this.matrix = matrix;
        this.look =
                look.among(matrix.rows().stream().map(IndicatorMatrix.Row::view).toList());
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        matrix.rows().forEach(row -> rows.put(row, new DotTexts(row.view(), words)));
    }

    private DotTexts of(IndicatorMatrix.Row row) {
        DotTexts texts = rows.get(row);
        return texts == null ? new DotTexts(row.view(), words) : texts;
    }

    /// Which areas stand out.
    Look look() {
        return look;
    }

    boolean isNumbered() {
        return matrix.areas().size() > NUMBERED;
    }

    boolean hasMany() {
        return matrix.areas().size() > MANY;
    }

    String subtitle() {
        return hasMany() ? sizes() : sizes() + " · " + words.get("figure.matrix.cell");
    }

    /// "12 mått · 7 områden".
    String sizes() {
        return words.counted(
                        "figure.matrix.measures", numbers.count(matrix.rows().size()))
                + " · "
                + words.counted(
                        "figure.matrix.areas", numbers.count(matrix.areas().size()));
    }

    String name(IndicatorMatrix.Row row) {
        return names.of(row.view().indicator());
    }

    String unit(IndicatorMatrix.Row row) {
        return of(row).shortUnit();
    }

    /// "45", "27,6"; empty where nothing is shown.
    String value(IndicatorMatrix.Row row, IndicatorMatrix.Cell cell) {
        return row.view().position(cell.estimate()).isPresent() ? of(row).cell(cell.estimate()) : "";
    }

    /// With its division where another area has the same name.
    String name(Area area) {
        return Optional.ofNullable(matrix.namesakes().get(area.key()))
                .map(division -> names.label(area) + " (" + division + ")")
                .orElse(names.label(area));
    }

    /// Heading of a column: its name, or its number where there are many.
    String head(int area) {
        return isNumbered() ? numbers.count(area + 1L) : name(matrix.areas().get(area));
    }

    /// Heading of the rows of one source: "Befolkningsundersökningen 2021".
    String source(IndicatorMatrix.Row row) {
        return names.of(row.view().source()) + " " + row.view().period().label();
    }

    /// "jämfört med övriga Stockholms län"; nothing where the source is compared with nothing.
    String against(IndicatorMatrix.Row row) {
        if (!row.view().source().kind().isTested()) {
            return words.get("figure.matrix.descriptive");
        }
        return matrix.rows().stream()
                .filter(other -> isSameGroup(row, other))
                .flatMap(other -> Stream.concat(other.areas().stream(), other.comparators().stream()))
                .flatMap(Optional::stream)
                .flatMap(cell -> cell.comparison().stream())
                .findFirst()
                .map(one -> words.get("figure.matrix.against", told(one)))
                .orElse("");
    }

    private String told(Comparison comparison) {
        Area area = comparison.baseline().area();
        return comparison.kind() == BaselineKind.CONTAINING ? names.restOf(area) : names.of(area);
    }

    static boolean isSameGroup(IndicatorMatrix.Row one, IndicatorMatrix.Row other) {
        return one.view().source().equals(other.view().source())
                && one.view().period().equals(other.view().period());
    }

    String worseHead() {
        return words.get("figure.matrix.worse");
    }

    /// "7/12".
    String worse(int area) {
        return matrix.tested(area) == 0 ? "" : matrix.worse(area) + "/" + matrix.tested(area);
    }

    /// "1 Vårby, 2 Skogås …" where columns are numbered; what the order means where they are many.
    Optional<String> key() {
        if (hasMany()) {
            return Optional.of(
                    words.get("figure.matrix.many", numbers.count(matrix.areas().size())));
        }
        if (!isNumbered()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        for (int area = 0; area < matrix.areas().size(); area++) {
            told.add(head(area) + "\u00A0" + name(matrix.areas().get(area)).replace(' ', '\u00A0'));
        }
        return Optional.of(String.join(", ", told) + ".");
    }
}
