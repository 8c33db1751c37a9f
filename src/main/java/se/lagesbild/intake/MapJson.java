package se.lagesbild.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.AreaOutline.Ground;
import se.lagesbild.domain.AreaOutline.Ring;

/// The features of a GeoJSON text. Degrees and metres are told apart by magnitude: RFC 7946 knows WGS 84 alone, but
/// Swedish maps often come in SWEREF 99 TM.
final class MapJson {
    private static final int MOST_POINTS = 2_000_000;

    private final Path file;
    private int points;

    MapJson(Path file) {
        this.file = file;
    }

    List<MapFeature> features(String text) throws MapException {
        JsonElement root;
        try {
            root = JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonParseException | StackOverflowError broken) {
            throw wrong(MapException.Kind.NO_GEOJSON, 0, "");
        }
        if (!root.isJsonObject() || !isText(root.getAsJsonObject().get("type"), "FeatureCollection")) {
            throw wrong(MapException.Kind.NO_GEOJSON, 0, "");
        }
        JsonElement all = root.getAsJsonObject().get("features");
        if (all == null || !all.isJsonArray() || all.getAsJsonArray().isEmpty()) {
            throw wrong(MapException.Kind.NO_FEATURES, 0, "");
        }
        List<MapFeature> features = new ArrayList<>();
        for (JsonElement one : all.getAsJsonArray()) {
            features.add(feature(one, features.size() + 1));
        }
        return features;
    }

    private MapFeature feature(JsonElement element, int number) throws MapException {
        JsonElement geometry =
                element.isJsonObject() ? element.getAsJsonObject().get("geometry") : null;
        if (geometry == null || !geometry.isJsonObject()) {
            throw wrong(MapException.Kind.GEOMETRY, number, "–");
        }
        return new MapFeature(number, properties(element.getAsJsonObject()), rings(geometry.getAsJsonObject(), number));
    }

    private static Map<String, String> properties(JsonObject feature) {
        Map<String, String> texts = new HashMap<>();
        JsonElement all = feature.get("properties");
        if (all != null && all.isJsonObject()) {
            all.getAsJsonObject().asMap().forEach((name, value) -> {
                if (value.isJsonPrimitive()) {
                    texts.put(name, value.getAsString());
                }
            });
        }
        JsonElement id = feature.get("id");
        if (id != null && id.isJsonPrimitive()) {
            texts.putIfAbsent("id", id.getAsString());
        }
        return texts;
    }

    private List<Ring> rings(JsonObject geometry, int number) throws MapException {
        JsonElement type = geometry.get("type");
        List<Ring> rings = new ArrayList<>();
        if (isText(type, "Polygon")) {
            addPolygon(rings, array(geometry.get("coordinates"), number), number);
        } else if (isText(type, "MultiPolygon")) {
            for (JsonElement polygon : array(geometry.get("coordinates"), number)) {
                addPolygon(rings, array(polygon, number), number);
            }
        } else {
            throw wrong(
                    MapException.Kind.GEOMETRY,
                    number,
                    type != null && type.isJsonPrimitive() ? type.getAsString() : "–");
        }
        if (rings.isEmpty()) {
            throw wrong(MapException.Kind.COORDINATES, number, "[]");
        }
        return rings;
    }

    private void addPolygon(List<Ring> rings, JsonArray polygon, int number) throws MapException {
        for (JsonElement ring : polygon) {
            List<Ground> line = new ArrayList<>();
            for (JsonElement position : array(ring, number)) {
                line.add(ground(array(position, number), number));
                points++;
            }
            if (line.size() > 1 && line.getFirst().equals(line.getLast())) {
                line.removeLast();
            }
            if (line.size() < Ring.FEWEST || points > MOST_POINTS) {
                throw wrong(MapException.Kind.COORDINATES, number, String.valueOf(line.size()));
            }
            rings.add(new Ring(line));
        }
    }

    /// Longitude before latitude, or east before north.
    private Ground ground(JsonArray position, int number) throws MapException {
        double first = coordinate(position, 0, number);
        double second = coordinate(position, 1, number);
        if (Math.abs(first) <= 180 && Math.abs(second) <= 90) {
            if (first < 8 || first > 28 || second < 53 || second > 71) {
                throw wrong(MapException.Kind.NOT_SWEDEN, number, first + ", " + second);
            }
            return GaussKrueger.SWEREF_99_TM.of(second, first);
        }
        if (first < 200_000 || first > 1_000_000 || second < 6_000_000 || second > 7_800_000) {
            throw wrong(MapException.Kind.NOT_SWEDEN, number, first + ", " + second);
        }
        return new Ground(first, second);
    }

    private double coordinate(JsonArray position, int index, int number) throws MapException {
        if (position.size() <= index || !position.get(index).isJsonPrimitive()) {
            throw wrong(MapException.Kind.COORDINATES, number, position.toString());
        }
        try {
            double value = position.get(index).getAsDouble();
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // told below as any other coordinate that is none
        }
        throw wrong(MapException.Kind.COORDINATES, number, position.toString());
    }

    private JsonArray array(JsonElement element, int number) throws MapException {
        if (element == null || !element.isJsonArray()) {
            throw wrong(MapException.Kind.COORDINATES, number, String.valueOf(element));
        }
        return element.getAsJsonArray();
    }

    private static boolean isText(JsonElement element, String text) {
        return element != null
                && element.isJsonPrimitive()
                && element.getAsString().equals(text);
    }

    private MapException wrong(MapException.Kind kind, int feature, String raw) {
        return new MapException(kind, file, feature, raw.length() > 80 ? raw.substring(0, 80) + "…" : raw);
    }
}
