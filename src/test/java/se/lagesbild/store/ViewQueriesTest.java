package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of every query behind a view: it searches the cells by their key and never walks through all of them.
final class ViewQueriesTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<String> queries() {
        return Stream.of(
                ObservationQueries.SERIES,
                ObservationQueries.CELL,
                ObservationQueries.PERIOD,
                ObservationQueries.PROFILE,
                ObservationQueries.INDICATORS,
                ObservationQueries.YEARS,
                ObservationQueries.trend(3),
                ObservationQueries.matrix(30));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryWalksThroughAllCells(String query) throws Exception {
        Path file = folder.resolve("a.lagesbild");
        try (Store store = Engine.SQLITE.create(file)) {
            Parcel.large("a.csv", 5000, "1,5").storeIn(store);
        }
        try (Connection connection = Connections.reading(file)) {
            List<String> plan = Sql.list(connection, "EXPLAIN QUERY PLAN " + query, row -> row.getString("detail"));

            assertThat(plan).isNotEmpty().noneMatch(step -> step.matches("SCAN (o|observation)\\b.*"));
            assertThat(plan)
                    .filteredOn(step -> step.matches("SEARCH (o|observation)\\b.*"))
                    .allMatch(step -> step.contains("USING PRIMARY KEY (indicator=?"));
        }
    }
}
