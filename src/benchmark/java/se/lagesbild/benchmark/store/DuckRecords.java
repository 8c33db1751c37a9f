package se.lagesbild.benchmark.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// Makes of DuckDB's columns what the program's views are given: records of the domain. What stands for numbers is
/// looked up in arrays, and common values are made once, as the program does it. File and line are not there to be
/// read.
record DuckRecords(List<AreaKey> areas, List<String> indicators, List<Subgroup> subgroups, List<BigDecimal> values) {
    private static final int COMMON = 1024;
    private static final Origin NOWHERE = new Origin("", "", 1, 1);
    private static final List<Optional<Base>> BASES = bases();
    private static final Map<Integer, Period> PERIODS = new HashMap<>();

    static DuckRecords of(Connection duck) throws SQLException {
        List<BigDecimal> values = new ArrayList<>();
        for (int tenths = 0; tenths < COMMON; tenths++) {
            values.add(BigDecimal.valueOf(tenths, 1));
        }
        return new DuckRecords(
                names(duck, "area").stream()
                        .map(name -> new AreaKey("omraden", name))
                        .toList(),
                names(duck, "indicator"),
                names(duck, "subgroup").stream()
                        .map(name -> new Subgroup(
                                name.equals("Totalt") ? Sex.ALL : name.equals("Kvinnor") ? Sex.WOMEN : Sex.MEN, ""))
                        .toList(),
                values);
    }

    private static List<Optional<Base>> bases() {
        List<Optional<Base>> bases = new ArrayList<>();
        for (int answers = 0; answers < COMMON; answers++) {
            bases.add(Optional.of(Base.of(answers)));
        }
        return bases;
    }

    private static List<String> names(Connection duck, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM " + table + " ORDER BY id")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    List<Observation> read(PreparedStatement statement) throws SQLException {
        List<Observation> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(read(rows));
            }
        }
        return found;
    }

    private Observation read(ResultSet row) throws SQLException {
        ObservationKey key = new ObservationKey(
                indicators.get((int) row.getLong(1) - 1),
                PERIODS.computeIfAbsent((int) row.getLong(3), Period::year),
                areas.get((int) row.getLong(4) - 1),
                subgroups.get((int) row.getLong(2) - 1),
                ObservationKind.VALUE);
        int mantissa = (int) row.getLong(5);
        int decimals = (int) row.getLong(6);
        BigDecimal value =
                decimals == 1 && mantissa < COMMON ? values.get(mantissa) : BigDecimal.valueOf(mantissa, decimals);
        return new Observation(
                key,
                Status.OK,
                Optional.of(value),
                value.toString(),
                BASES.get((int) row.getLong(7)),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                NOWHERE);
    }
}
