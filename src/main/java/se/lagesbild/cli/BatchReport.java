package se.lagesbild.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.Receipt;

/// The report of one import as one JSON object, for scripts.
final class BatchReport {
    private static final Path PROCESS = Path.of("/proc/self/status");
    private final ProblemTexts texts;

    BatchReport(Words words) {
        this.texts = new ProblemTexts(words);
    }

    JsonObject of(Receipt receipt, boolean cells, Geography geography) {
        JsonObject json = new JsonObject();
        json.addProperty("file", receipt.fileName());
        json.addProperty("outcome", receipt.outcome().name());
        json.addProperty("obs", receipt.observations());
        json.addProperty("missing", receipt.delivery().missing());
        json.addProperty("sum", plain(receipt.sum()));
        json.addProperty("seconds", receipt.took().toMillis() / 1000.0);
        json.add("max_rss_kb", largestMemory());
        json.add("rows", rows(receipt.rows()));
        json.add("messages", messages(receipt));
        if (cells) {
            json.add("cells", cells(receipt, geography));
        }
        return json;
    }

    private static JsonObject rows(RowBalance rows) {
        JsonObject json = new JsonObject();
        json.addProperty("read", rows.read());
        json.addProperty("header", rows.header());
        json.addProperty("notes", rows.notes());
        json.addProperty("blank", rows.blank());
        json.addProperty("totals", rows.totals());
        json.addProperty("repeated", rows.repeated());
        json.addProperty("refused", rows.refused());
        json.addProperty("known", rows.known());
        json.addProperty("held", rows.held());
        json.addProperty("stored", rows.stored());
        return json;
    }

    private JsonArray messages(Receipt receipt) {
        JsonArray json = new JsonArray();
        receipt.problems().forEach(problem -> json.add(message(problem)));
        return json;
    }

    private JsonObject message(Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("level", problem.level().name());
        json.addProperty("code", problem.code().name());
        json.addProperty("line", problem.line());
        json.addProperty("column", problem.column());
        json.addProperty("raw", problem.raw());
        json.addProperty("text", texts.of(problem));
        json.addProperty("suggestion", problem.suggestion().orElse(null));
        json.addProperty("question", problem.isQuestion() ? texts.question(problem) : null);
        JsonArray choices = new JsonArray();
        problem.choices().forEach(choices::add);
        json.add("choices", choices);
        json.addProperty("count", problem.count());
        return json;
    }

    private static JsonArray cells(Receipt receipt, Geography geography) {
        JsonArray json = new JsonArray();
        for (Observation one : receipt.delivery().observations()) {
            JsonArray cell = new JsonArray();
            cell.add(geography.area(one.key().area()).map(Area::name).orElse(name(receipt, one)));
            cell.add(period(one.key().period()));
            cell.add(one.value().map(BatchReport::plain).orElse(null));
            json.add(cell);
        }
        return json;
    }

    /// The name of an area that only this delivery knows.
    private static String name(Receipt receipt, Observation one) {
        return receipt.delivery().newAreas().stream()
                .filter(area -> area.key().equals(one.key().area()))
                .map(Area::name)
                .findFirst()
                .orElse(one.key().area().code());
    }

    private static JsonPrimitive period(Period period) {
        return period.equals(Period.year(period.lastYear()))
                ? new JsonPrimitive(period.lastYear())
                : new JsonPrimitive(period.label());
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /// Peak memory of the process as Linux tells it, kilobytes; null elsewhere.
    private static JsonElement largestMemory() {
        try {
            Optional<String> line = Files.readAllLines(PROCESS).stream()
                    .filter(one -> one.startsWith("VmHWM:"))
                    .findFirst();
            return line.<JsonElement>map(one -> new JsonPrimitive(Long.parseLong(one.replaceAll("\\D", ""))))
                    .orElse(JsonNull.INSTANCE);
        } catch (IOException elsewhere) {
            return JsonNull.INSTANCE;
        }
    }
}
