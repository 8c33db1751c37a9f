package se.lagesbild.intake;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// What the tests of this room read with and from.
final class TestFiles {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private TestFiles() {}

    /// An intake with Huddinge's shipped divisions.
    static Intake huddinge() {
        return intake(ShippedGeography.sweden().with(ShippedGeography.huddinge()));
    }

    /// An intake with the area list that stands beside the odd extracts.
    static Intake districts() {
        List<Area> areas = table("/extracts/districts.csv").stream()
                .filter(row -> Objects.equals(row.get("kind"), "kommundel"))
                .map(row -> Objects.requireNonNull(row.get("name")))
                .map(name -> new Area(new AreaKey("districts", name), name, AreaLevel.DISTRICT, Optional.empty()))
                .toList();
        AreaDivision division =
                new AreaDivision("districts", "districts", Optional.empty(), Optional.empty(), "area list");
        Geography list = new Geography(List.of(division), areas, List.of(), List.of(), List.of());
        return intake(ShippedGeography.sweden().with(list));
    }

    static Intake intake(Geography geography) {
        return new Intake(geography, Catalogue.shipped(), ShippedProfiles.all(), CLOCK);
    }

    /// A file that is put together in a test.
    static Delivery read(String... lines) {
        return named("extract.csv", String.join("\r\n", lines) + "\r\n");
    }

    static Delivery named(String fileName, String text) {
        return districts().read(fileName, new FileContent(text.getBytes(StandardCharsets.UTF_8)));
    }

    static FileContent resource(String path) {
        try (InputStream stream = Objects.requireNonNull(TestFiles.class.getResourceAsStream(path), path)) {
            return new FileContent(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Rows by column name, read by another program than the one under test.
    static List<Map<String, String>> table(String path) {
        StringReader text = new StringReader(resource(path).text(StandardCharsets.UTF_8));
        try (CSVReader reader = new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> rows = reader.readAll();
            return rows.stream().skip(1).map(row -> row(rows.getFirst(), row)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (CsvException wrong) {
            throw new IllegalStateException(path, wrong);
        }
    }

    private static Map<String, String> row(String[] header, String[] row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            named.put(header[i], row[i]);
        }
        return named;
    }
}
