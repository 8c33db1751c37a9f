package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// Views under a name, with what they said when they were last looked at.
final class SavedViewTables {
    private final Connection connection;

    SavedViewTables(Connection connection) {
        this.connection = connection;
    }

    /// All of them, by name.
    List<SavedView> read() throws SQLException {
        return Sql.list(
                connection,
                "SELECT name, kind, ready_set, focus, time_rule, edition, first, last, sex, ages, intervals, corrected,"
                        + " pooled_years, saved_at FROM saved_view ORDER BY name",
                this::view);
    }

    private SavedView view(ResultSet row) throws SQLException {
        String name = row.getString(1);
        return new SavedView(
                name,
                row.getString(2),
                row.getString(3),
                Sql.list(
                        connection,
                        "SELECT indicator FROM saved_view_indicator WHERE view = ? ORDER BY nr",
                        one -> one.getString(1),
                        name),
                Optional.ofNullable(row.getString(4)),
                new SavedView.Areas(areas(name, "SHOWN"), areas(name, "COMPARATOR"), areas(name, "SELECTED")),
                time(row),
                new Subgroup(Sex.valueOf(row.getString(9)), row.getString(10)),
                new SavedView.Options(row.getBoolean(11), row.getBoolean(12), row.getInt(13)),
                Instant.parse(row.getString(14)),
                Sql.list(
                        connection,
                        "SELECT indicator, division, area, base_division, base_area, first, last, verdict"
                                + " FROM saved_verdict WHERE view = ? ORDER BY nr",
                        SavedViewTables::verdict,
                        name));
    }

    private List<AreaKey> areas(String view, String list) throws SQLException {
        return Sql.list(
                connection,
                "SELECT division, area FROM saved_view_area WHERE view = ? AND list = ? ORDER BY nr",
                row -> GeographyTables.key(row, 1),
                view,
                list);
    }

    private static SavedView.Time time(ResultSet row) throws SQLException {
        return switch (row.getString(5)) {
            case "EDITION" -> new SavedView.Time.OfEdition(row.getInt(6));
            case "PERIOD" -> new SavedView.Time.During(NoteTables.period(row, 7).orElseThrow());
            default -> new SavedView.Time.Latest();
        };
    }

    private static SavedView.KnownVerdict verdict(ResultSet row) throws SQLException {
        return new SavedView.KnownVerdict(
                row.getString(1),
                GeographyTables.key(row, 2),
                GeographyTables.key(row, 4),
                NoteTables.period(row, 6).orElseThrow(),
                row.getString(8));
    }

    /// Takes the place of a view of the same name.
    void save(SavedView view) throws SQLException {
        delete(view.name());
        Optional<Integer> edition =
                view.time() instanceof SavedView.Time.OfEdition one ? Optional.of(one.year()) : Optional.empty();
        Optional<SavedView.Time.During> during =
                view.time() instanceof SavedView.Time.During one ? Optional.of(one) : Optional.empty();
        Sql.update(
                connection,
                "INSERT INTO saved_view VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                view.name(),
                view.kind(),
                view.readySet(),
                view.focus().orElse(null),
                edition.isPresent() ? "EDITION" : during.isPresent() ? "PERIOD" : "LATEST",
                edition.orElse(null),
                during.map(one -> one.period().first().toString()).orElse(null),
                during.map(one -> one.period().last().toString()).orElse(null),
                view.subgroup().sex().name(),
                view.subgroup().ages(),
                view.options().intervals(),
                view.options().corrected(),
                view.options().pooledYears(),
                view.savedAt().toString());
        for (int i = 0; i < view.indicators().size(); i++) {
            Sql.update(
                    connection,
                    "INSERT INTO saved_view_indicator VALUES (?, ?, ?)",
                    view.name(),
                    i + 1,
                    view.indicators().get(i));
        }
        save(view.name(), "SHOWN", view.areas().shown());
        save(view.name(), "COMPARATOR", view.areas().comparators());
        save(view.name(), "SELECTED", view.areas().selected());
        for (int i = 0; i < view.verdicts().size(); i++) {
            save(view.name(), i + 1, view.verdicts().get(i));
        }
    }

    private void save(String view, String list, List<AreaKey> areas) throws SQLException {
        for (int i = 0; i < areas.size(); i++) {
            Sql.update(
                    connection,
                    "INSERT INTO saved_view_area VALUES (?, ?, ?, ?, ?)",
                    view,
                    list,
                    i + 1,
                    areas.get(i).division(),
                    areas.get(i).code());
        }
    }

    private void save(String view, int nr, SavedView.KnownVerdict one) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO saved_verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                view,
                nr,
                one.indicator(),
                one.area().division(),
                one.area().code(),
                one.baseline().division(),
                one.baseline().code(),
                one.period().first().toString(),
                one.period().last().toString(),
                one.verdict());
    }

    void delete(String name) throws SQLException {
        Sql.update(connection, "DELETE FROM saved_view WHERE name = ?", name);
    }
}
