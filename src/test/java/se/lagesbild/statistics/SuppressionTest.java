package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is hidden so that small cells stay hidden; every result is looked at by the audit, which does not know how it
/// was found.
final class SuppressionTest {
    private static final int TABLES = 1000;
    private static final List<String> DISTRICTS = List.of("Vårby", "Segeltorp", "Trångsund");

    @Test
    void smallCellOfAListIsNotTheTotalLessTheOthers() {
        LinkedCells<String> list = list(3, 20, 17, 12);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 3");
    }

    @Test
    void hiddenPartnerIsTooLargeToBetrayTheSmallCellByItsMark() {
        // 1 and 5 hidden as "<5" and ".." add up to 6: no other pair fits the two marks.
        LinkedCells<String> list = list(1, 5, 8, 40);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 2");
    }

    @Test
    void twoSmallCellsThatMustBothBeFourGetCompany() {
        LinkedCells<String> list = list(4, 4, 30, 40);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 2");
    }

    @Test
    void smallCellsThatCannotBeFourGetCompany() {
        // 1 and 3: neither can be 4 as long as the other is at least 1.
        LinkedCells<String> list = list(1, 3, 30, 40);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 2");
    }

    @Test
    void smallCellsThatCannotBeOneGetCompany() {
        // 4 and 2: neither can be 1 as long as the other is at most 4.
        LinkedCells<String> list = list(4, 2, 30, 40);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 2");
    }

    @Test
    void threePartsAreHiddenBeforeTwoTotals() {
        LinkedCells<TwoWayTable.Cell> table =
                TwoWayTable.withMargins(List.of(List.of(3L, 20L, 17L), List.of(12L, 22L, 30L), List.of(25L, 31L, 40L)));
        assertThat(Suppression.of(table, small(table)).secondary())
                .containsExactlyInAnyOrder(
                        new TwoWayTable.Cell(0, 1), new TwoWayTable.Cell(1, 0), new TwoWayTable.Cell(1, 1));
    }

    @Test
    void threeSmallCellsOfMiddlingSumNeedNoCompany() {
        LinkedCells<String> list = list(1, 2, 3, 40);
        assertThat(Suppression.of(list, small(list)).secondary()).isEmpty();
    }

    @Test
    void zerosStayPublished() {
        LinkedCells<String> list = list(2, 0, 0, 90);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 3");
    }

    @Test
    void zerosStayPublishedAlsoWhereTheyCouldTakeWhatASmallCellGives() {
        LinkedCells<String> list = list(4, 0, 0, 90);
        assertThat(Suppression.of(list, small(list)).secondary()).containsExactly("part 3");
    }

    @Test
    void totalIsHiddenOnlyWhereNoPartCanProtect() {
        LinkedCells<String> list = list(2, 0, 0, 0);
        Suppression<String> found = Suppression.of(list, Set.of("part 0"));
        assertThat(found.secondary()).containsExactly("total");
        assertOpen(list, found);
    }

    @Test
    void cellsThatAddUpToNothingPublishedNeedNoCompany() {
        LinkedCells<String> cells = new LinkedCells<>(Map.of("Vårby", 2L), List.of());
        assertThat(Suppression.of(cells, Set.of("Vårby")).hidden()).containsExactly("Vårby");
    }

    @Test
    void smallCellIsProtectedAlsoThroughASecondTableThatSharesItsTotal() {
        // Districts and their total; the total once more as the sum of two kinds of crime.
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.putAll(Map.of("Vårby", 3L, "Segeltorp", 9L, "Trångsund", 30L, "all", 42L));
        counts.putAll(Map.of("theft", 38L, "threat", 4L));
        LinkedCells<String> cells = new LinkedCells<>(
                counts,
                List.of(
                        new LinkedCells.Sum<>("all", List.of("Vårby", "Segeltorp", "Trångsund")),
                        new LinkedCells.Sum<>("all", List.of("theft", "threat"))));
        Suppression<String> found = Suppression.of(cells, Set.of("Vårby", "threat"));
        assertThat(found.secondary()).containsExactlyInAnyOrder("Segeltorp", "theft");
        assertOpen(cells, found);
    }

    @Test
    void countsThatAreNotSmallAreNoPrimaryCells() {
        LinkedCells<String> list = list(5, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of(list, Set.of("part 0")))
                .withMessage("count of part 0 must lie in 1.0..4.0, was 5.0");
    }

    @Test
    void sumsThatDoNotHoldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkedCells<>(
                        Map.of("a", 1L, "all", 2L), List.of(new LinkedCells.Sum<>("all", List.of("a")))))
                .withMessage("parts of all must add up to 2, was 1");
    }

    @Test
    void noSmallCellOfAThousandRandomTablesCanBeRecomputed() {
        Random random = new Random(5);
        for (int i = 0; i < TABLES; i++) {
            LinkedCells<TwoWayTable.Cell> table = TwoWayTable.withMargins(random(random, 5, 8));
            assertOpen(table, Suppression.of(table, small(table)));
        }
    }

    @Test
    void totalsOfRandomTablesAlmostAlwaysStayPublished() {
        Random random = new Random(7);
        long hidden = 0;
        for (int i = 0; i < 100; i++) {
            LinkedCells<TwoWayTable.Cell> table = TwoWayTable.withMargins(random(random, 5, 8));
            hidden += Suppression.of(table, small(table)).secondary().stream()
                    .filter(cell -> cell.row() == 5 || cell.column() == 8)
                    .count();
        }
        assertThat(hidden).isLessThanOrEqualTo(1);
    }

    @Test
    void noSmallCellOfRandomTreesOfThreeLevelsCanBeRecomputed() {
        Random random = new Random(8);
        for (int i = 0; i < TABLES; i++) {
            LinkedCells<String> tree = tree(random);
            assertOpen(tree, Suppression.of(tree, small(tree)));
        }
    }

    @Test
    void groupsThatNoSumLinksAreTreatedAlone() {
        Map<String, Long> counts = new LinkedHashMap<>(list(3, 20, 17).counts());
        counts.put("last year", 20L);
        counts.put("last year, Vårby", 20L);
        LinkedCells<String> cells = new LinkedCells<>(
                counts,
                List.of(
                        new LinkedCells.Sum<>("total", List.of("part 0", "part 1", "part 2")),
                        new LinkedCells.Sum<>("last year", List.of("last year, Vårby"))));
        assertThat(Suppression.of(cells, Set.of("part 0")).secondary()).containsExactly("part 2");
        assertThat(cells.groups()).hasSize(2);
    }

    @Test
    void noSmallCellOfAThousandRandomListsCanBeRecomputed() {
        Random random = new Random(6);
        for (int i = 0; i < TABLES; i++) {
            long[] parts =
                    random.ints(2L + random.nextInt(14), 0, 30).asLongStream().toArray();
            LinkedCells<String> list = list(parts);
            assertOpen(list, Suppression.of(list, small(list)));
        }
    }

    /// Municipality, three districts, some areas in each.
    private static LinkedCells<String> tree(Random random) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<LinkedCells.Sum<String>> sums = new ArrayList<>();
        long all = 0;
        for (String district : DISTRICTS) {
            long[] areas =
                    random.ints(1L + random.nextInt(5), 0, 12).asLongStream().toArray();
            IntStream.range(0, areas.length).forEach(i -> counts.put(district + i, areas[i]));
            counts.put(district, Arrays.stream(areas).sum());
            all += Arrays.stream(areas).sum();
            sums.add(new LinkedCells.Sum<>(
                    district,
                    IntStream.range(0, areas.length).mapToObj(i -> district + i).toList()));
        }
        counts.put("municipality", all);
        sums.add(new LinkedCells.Sum<>("municipality", DISTRICTS));
        return new LinkedCells<>(counts, sums);
    }

    private static List<List<Long>> random(Random random, int rows, int columns) {
        return Stream.generate(() -> Stream.generate(() -> (long) random.nextInt(30))
                        .limit(columns)
                        .toList())
                .limit(rows)
                .toList();
    }

    private static LinkedCells<String> list(long... parts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, parts.length).forEach(i -> counts.put("part " + i, parts[i]));
        List<String> names = List.copyOf(counts.keySet());
        counts.put("total", Arrays.stream(parts).sum());
        return new LinkedCells<>(counts, List.of(new LinkedCells.Sum<>("total", names)));
    }

    private static <K> Set<K> small(LinkedCells<K> cells) {
        return cells.counts().keySet().stream()
                .filter(cell -> Suppression.isSmall(cells.count(cell)))
                .collect(Collectors.toSet());
    }

    private static <K> void assertOpen(LinkedCells<K> cells, Suppression<K> found) {
        SuppressionAudit<K> audit = SuppressionAudit.of(cells, found.hidden());
        assertThat(found.primary()).as("%s of %s", audit, cells).allMatch(cell -> audit.leavesOpen(cell, 1, 4));
    }
}
