package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.AreaOutline.Ground;
import se.lagesbild.domain.AreaOutline.Ring;

/// Borders of areas, one text each: "east,north east,north …; …" in metres with one decimal, rings between semicolons.
final class OutlineTables {
    private final Connection connection;

    OutlineTables(Connection connection) {
        this.connection = connection;
    }

    List<AreaOutline> read() throws SQLException {
        return Sql.list(
                connection,
                "SELECT division, code, rings FROM outline JOIN area ON area.id = outline.area ORDER BY area.id",
                row -> new AreaOutline(new AreaKey(row.getString(1), row.getString(2)), rings(row.getString(3))));
    }

    /// Takes the place of the borders that the same areas had.
    void save(String fileName, List<AreaOutline> outlines) throws SQLException {
        for (AreaOutline outline : outlines) {
            Sql.update(
                    connection,
                    "INSERT OR REPLACE INTO outline (area, file_name, rings) SELECT id, ?, ? FROM area"
                            + " WHERE division = ? AND code = ?",
                    fileName,
                    outline.rings().stream().map(OutlineTables::text).collect(Collectors.joining(";")),
                    outline.area().division(),
                    outline.area().code());
        }
    }

    private static String text(Ring ring) {
        return ring.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.east(), point.north()))
                .collect(Collectors.joining(" "));
    }

    private static List<Ring> rings(String text) {
        List<Ring> rings = new ArrayList<>();
        for (String ring : text.split(";", -1)) {
            List<Ground> points = new ArrayList<>();
            for (String point : ring.split(" ", -1)) {
                int comma = point.indexOf(',');
                points.add(new Ground(
                        Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))));
            }
            rings.add(new Ring(points));
        }
        return rings;
    }
}
