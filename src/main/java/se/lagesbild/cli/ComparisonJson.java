package se.lagesbild.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;
import se.lagesbild.domain.Observation;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Floors;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.text.Language;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// A comparison as one JSON object: every number with the file and line it came from. Percentages as published,
/// differences in percentage points.
final class ComparisonJson {
    private final Sentences swedish = new Sentences(new Words(Language.SWEDISH));
    private final Sentences english = new Sentences(new Words(Language.ENGLISH));

    JsonObject of(DistrictComparison view) {
        JsonObject indicator = new JsonObject();
        indicator.addProperty("code", view.indicator().code());
        indicator.addProperty("name", view.indicator().name());
        indicator.addProperty("unit", view.indicator().unit().name());
        indicator.addProperty("polarity", view.indicator().polarity().name());
        indicator.addProperty("source", view.source().code());
        indicator.addProperty("question", view.indicator().question());
        JsonObject json = new JsonObject();
        json.add("indicator", indicator);
        json.addProperty("period", view.period().label());
        json.addProperty("level", Confidence.P95.level());
        json.addProperty("tests", view.tests());
        JsonArray estimates = new JsonArray();
        view.estimates().forEach(one -> estimates.add(estimate(one)));
        json.add("estimates", estimates);
        JsonArray comparisons = new JsonArray();
        view.comparisons().forEach(one -> comparisons.add(comparison(view, one)));
        json.add("comparisons", comparisons);
        return json;
    }

    private static JsonObject estimate(Estimate estimate) {
        Observation observation = estimate.observation();
        JsonObject json = new JsonObject();
        json.addProperty("area", estimate.area().name());
        json.addProperty("areaLevel", estimate.area().level().name());
        json.addProperty("division", estimate.area().key().division());
        json.addProperty("areaCode", estimate.area().key().code());
        json.addProperty("status", observation.status().name());
        json.add("value", decimal(estimate.isHidden() ? Optional.empty() : observation.value()));
        json.add(
                "answers",
                estimate.answers().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        json.add("effectiveAnswers", number(estimate.proportion().map(Proportion::size)));
        json.add(
                "lower",
                number(estimate.interval().filter(i -> !estimate.isHidden()).map(i -> i.lower())));
        json.add(
                "upper",
                number(estimate.interval().filter(i -> !estimate.isHidden()).map(i -> i.upper())));
        json.addProperty("text", estimate.isHidden() ? "" : observation.text());
        json.addProperty("file", observation.origin().fileName());
        json.addProperty("fileHash", observation.origin().fileHash());
        json.addProperty("line", observation.origin().line());
        json.addProperty("column", observation.origin().column());
        return json;
    }

    private JsonObject comparison(DistrictComparison view, Comparison comparison) {
        JsonObject json = new JsonObject();
        json.addProperty("area", comparison.estimate().area().name());
        json.addProperty("baseline", comparison.baseline().area().name());
        json.addProperty("baselineKind", comparison.kind().name());
        json.addProperty("verdict", comparison.verdict().name());
        json.addProperty("reason", comparison.reason().name());
        json.add("difference", number(comparison.difference().map(d -> d.difference() * 100)));
        json.add(
                "differenceLower",
                number(comparison.difference().map(d -> d.interval().lower() * 100)));
        json.add(
                "differenceUpper",
                number(comparison.difference().map(d -> d.interval().upper() * 100)));
        json.add("p", number(comparison.difference().map(d -> d.pValue())));
        json.add(
                "restValue",
                number(comparison
                        .rest()
                        .filter(rest -> rest.size() >= Floors.SHOWN)
                        .map(rest -> rest.share() * 100)));
        json.add("restAnswers", number(comparison.rest().map(Proportion::size)));
        json.add(
                "requiredAnswers",
                comparison.requiredSize().isPresent()
                        ? new JsonPrimitive(comparison.requiredSize().getAsLong())
                        : JsonNull.INSTANCE);
        JsonObject sentence = new JsonObject();
        sentence.addProperty("sv", sentence(swedish, view, comparison));
        sentence.addProperty("en", sentence(english, view, comparison));
        json.add("sentence", sentence);
        json.add("estimate", estimate(comparison.estimate()));
        json.add("baselineEstimate", estimate(comparison.baseline()));
        return json;
    }

    private static String sentence(Sentences sentences, DistrictComparison view, Comparison comparison) {
        return sentences.value(view.indicator(), comparison.estimate()) + " " + sentences.verdict(comparison) + " "
                + sentences.source(view, comparison.estimate());
    }

    private static JsonElement decimal(Optional<BigDecimal> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement number(Optional<Double> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
