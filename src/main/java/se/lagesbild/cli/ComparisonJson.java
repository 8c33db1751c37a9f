package se.lagesbild.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Exposure;
import se.lagesbild.picture.Floors;
import se.lagesbild.picture.OtherQuestion;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.text.Language;
import se.lagesbild.text.Names;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// A comparison as one JSON object: every number with the import and line it came from. Percentages as published,
/// differences in percentage points, rates per 1 000 inhabitants.
final class ComparisonJson {
    private final Sentences swedish = new Sentences(new Words(Language.SWEDISH));
    private final Sentences english = new Sentences(new Words(Language.ENGLISH));
    private final Names names = new Names(new Words(Language.ENGLISH));
    private final Map<String, Long> imports = new HashMap<>();
    private final Set<ObservationKey> hidden = new HashSet<>();
    private final boolean corrected;

    /// @param corrected whether the sentences tell what the correction for many comparisons says
    ComparisonJson(List<ImportBatch> batches, boolean corrected) {
        batches.forEach(batch -> imports.put(batch.hash(), batch.id()));
        this.corrected = corrected;
    }

    JsonObject of(DistrictComparison view) {
        hidden.clear();
        view.estimates().stream()
                .filter(Estimate::isHidden)
                .forEach(one -> hidden.add(one.observation().key()));
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
        json.addProperty("strictLevel", Confidence.P998.level());
        json.addProperty("tests", view.tests());
        json.addProperty("expectedByChance", view.expectedByChance());
        json.add(
                "estimates", array(view.estimates().stream().map(this::estimate).toList()));
        json.add(
                "comparisons",
                array(view.comparisons().stream()
                        .map(one -> comparison(view, one))
                        .toList()));
        json.add(
                "otherQuestions",
                array(view.otherQuestions().stream().map(this::other).toList()));
        return json;
    }

    private static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }

    private JsonObject estimate(Estimate estimate) {
        Observation observation = estimate.observation();
        JsonObject json = new JsonObject();
        json.addProperty("area", estimate.area().name());
        json.addProperty("areaLevel", estimate.area().level().name());
        json.addProperty("division", estimate.area().key().division());
        json.addProperty("areaCode", estimate.area().key().code());
        json.addProperty("status", observation.status().name());
        json.addProperty("hidden", estimate.hiding().name());
        json.add("value", decimal(estimate.isHidden() ? Optional.empty() : observation.value()));
        json.add(
                "answers",
                estimate.answers().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        json.add("effectiveAnswers", number(estimate.tested().map(Proportion::size)));
        json.add("testedValue", number(estimate.weighted().map(share -> share.share() * 100)));
        interval(json, "", estimate.interval().filter(i -> estimate.isShown()));
        json.addProperty("text", estimate.isHidden() ? "" : observation.text());
        if (estimate.isShown()) {
            estimate.rate()
                    .ifPresent(rate -> rate(
                            json, rate.perThousand().rate(), rate.perThousand().interval(), rate.exposure()));
        }
        JsonArray flags = new JsonArray();
        observation.flags().stream().sorted().map(Flag::name).forEach(flags::add);
        json.add("flags", flags);
        json.addProperty("computed", estimate.isComputed());
        origin(json, observation.origin());
        if (estimate.isComputed()) {
            json.add("parts", array(estimate.parts().stream().map(this::part).toList()));
        }
        return json;
    }

    private void rate(JsonObject json, double rate, Interval interval, Exposure exposure) {
        json.addProperty("rate", rate);
        interval(json, "rate", Optional.of(interval));
        json.addProperty("personYears", exposure.personYears());
        json.addProperty("populationBasis", exposure.basis().name());
        json.add(
                "populations",
                array(exposure.populations().stream().map(this::part).toList()));
    }

    /// A value that another was put together from.
    private JsonObject part(Observation observation) {
        JsonObject json = new JsonObject();
        json.addProperty("areaCode", observation.key().area().code());
        json.addProperty("period", observation.key().period().label());
        boolean shown = !hidden.contains(observation.key());
        json.add("value", decimal(shown ? observation.value() : Optional.empty()));
        origin(json, observation.origin());
        return json;
    }

    private void origin(JsonObject json, Origin origin) {
        json.addProperty("file", origin.fileName());
        json.addProperty("fileHash", origin.fileHash());
        json.addProperty("import", imports.get(origin.fileHash()));
        json.addProperty("line", origin.line());
        json.addProperty("column", origin.column());
    }

    private static void interval(JsonObject json, String prefix, Optional<Interval> interval) {
        json.add(prefix.isEmpty() ? "lower" : prefix + "Lower", number(interval.map(Interval::lower)));
        json.add(prefix.isEmpty() ? "upper" : prefix + "Upper", number(interval.map(Interval::upper)));
    }

    private JsonObject comparison(DistrictComparison view, Comparison comparison) {
        JsonObject json = new JsonObject();
        json.addProperty("area", comparison.estimate().area().name());
        json.addProperty("baseline", comparison.baseline().area().name());
        json.addProperty("baselineKind", comparison.kind().name());
        json.addProperty("baselineDefinition", definition(comparison));
        json.addProperty("comparability", comparison.comparability().name());
        json.addProperty("verdict", comparison.verdict().name());
        json.addProperty("reason", comparison.reason().name());
        json.addProperty("level", Confidence.P95.level());
        json.addProperty("clear", comparison.isClear());
        json.addProperty("small", comparison.small());
        effect(json, comparison.effect());
        json.add("adjustedP", number(comparison.adjusted().map(one -> one.pValue())));
        json.add(
                "adjustedFor",
                comparison
                        .adjusted()
                        .<JsonElement>map(one -> new JsonPrimitive(one.tests()))
                        .orElse(JsonNull.INSTANCE));
        json.add("restValue", number(rest(comparison).map(rest -> rest.share() * 100)));
        json.add("restAnswers", number(comparison.rest().map(Proportion::size)));
        json.add(
                "restRate",
                number(comparison.restRate().map(rest -> rest.perThousand().rate())));
        json.add(
                "requiredAnswers",
                comparison.requiredSize().isPresent()
                        ? new JsonPrimitive(comparison.requiredSize().getAsLong())
                        : JsonNull.INSTANCE);
        Comparison told = corrected ? comparison : comparison.uncorrected();
        JsonObject sentence = new JsonObject();
        sentence.addProperty("sv", sentence(swedish, view, told));
        sentence.addProperty("en", sentence(english, view, told));
        json.add("sentence", sentence);
        json.add("estimate", estimate(comparison.estimate()));
        json.add("baselineEstimate", estimate(comparison.baseline()));
        return json;
    }

    private static Optional<Proportion> rest(Comparison comparison) {
        return comparison.rest().filter(rest -> rest.size() >= Floors.SHOWN);
    }

    private static void effect(JsonObject json, Optional<Effect> effect) {
        json.add(
                "method",
                effect.<JsonElement>map(one -> new JsonPrimitive(one.method().name()))
                        .orElse(JsonNull.INSTANCE));
        json.add(
                "scale",
                effect.<JsonElement>map(
                                one -> new JsonPrimitive(one.method().scale().name()))
                        .orElse(JsonNull.INSTANCE));
        json.add("difference", number(effect.map(Effect::size)));
        interval(json, "difference", effect.map(Effect::interval));
        interval(json, "strict", effect.map(Effect::strict));
        json.add("p", number(effect.map(Effect::pValue)));
    }

    /// What the area was tested against, in words.
    private String definition(Comparison comparison) {
        String baseline = names.of(comparison.baseline().area());
        return switch (comparison.kind()) {
            case CONTAINING -> names.restOf(comparison.baseline().area());
            case INDEPENDENT -> baseline + " (independent sample or count)";
            case INTERVAL -> baseline + " (published interval)";
            case BARE -> baseline + " (bare value, uncertainty unknown)";
        };
    }

    private JsonObject other(OtherQuestion other) {
        JsonObject json = new JsonObject();
        json.addProperty("indicator", other.indicator().code());
        json.addProperty("source", other.source().code());
        json.addProperty("comparability", other.pair().grade().name());
        json.addProperty("verdict", "NOT_COMPARABLE");
        json.addProperty("reason", "OTHER_QUESTION");
        json.addProperty("note", other.pair().noteEn());
        json.add("estimate", estimate(other.estimate()));
        return json;
    }

    private static String sentence(Sentences sentences, DistrictComparison view, Comparison comparison) {
        return sentences.value(view.indicator(), comparison.estimate()) + " " + sentences.verdict(comparison) + " "
                + sentences.source(view, comparison.estimate());
    }

    private static JsonElement decimal(Optional<BigDecimal> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    /// JSON knows no infinity: an unbounded limit is null.
    private static JsonElement number(Optional<Double> value) {
        return value.filter(Double::isFinite)
                .<JsonElement>map(JsonPrimitive::new)
                .orElse(JsonNull.INSTANCE);
    }
}
