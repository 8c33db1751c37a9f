package se.lagesbild.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;
import se.lagesbild.text.DriftTexts;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.FileDrift;

/// What changed with a file since last year, for scripts.
final class DriftJson {
    private DriftJson() {}

    /// Null for the first file of its source.
    static JsonElement of(Words words, Optional<FileDrift> drift) {
        return drift.map(one -> of(words, one)).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement of(Words words, FileDrift drift) {
        JsonObject json = new JsonObject();
        json.addProperty("file", drift.earlier().fileName());
        json.addProperty(
                "since", drift.drift().from().map(period -> period.label()).orElse(null));
        JsonArray changes = new JsonArray();
        new DriftTexts(words, drift.catalogue()).of(drift.drift()).forEach(line -> {
            JsonObject change = new JsonObject();
            change.addProperty("code", line.code());
            change.addProperty("text", line.text());
            changes.add(change);
        });
        json.add("changes", changes);
        return json;
    }
}
