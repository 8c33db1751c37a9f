package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// All that one file gave: the parcel between intake and store.
///
/// @param profile the profile that recognised it, if any
/// @param observations in file order
/// @param newIndicators created because the file names what nobody knew
/// @param newAreas areas that the file itself tells, with the divisions they belong to
public record Delivery(
        DeliveredFile file,
        Optional<Profile> profile,
        List<Observation> observations,
        List<SurveyWave> waves,
        List<Indicator> newIndicators,
        List<Area> newAreas,
        List<Problem> problems,
        RowBalance rows) {
    public Delivery {
        observations = List.copyOf(observations);
        waves = List.copyOf(waves);
        newIndicators = List.copyOf(newIndicators);
        newAreas = List.copyOf(newAreas);
        problems = List.copyOf(problems);
    }

    public Outcome outcome() {
        return Outcome.of(problems);
    }

    /// Code of the source, [Source#UNKNOWN] when no profile matched.
    public String source() {
        return profile.map(Profile::source).orElse(Source.UNKNOWN);
    }

    /// Observations without a number.
    public long missing() {
        return observations.stream().filter(one -> one.value().isEmpty()).count();
    }

    /// Exact sum of all numbers, the check figure of a receipt.
    public BigDecimal sum() {
        return observations.stream().flatMap(one -> one.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The same file with other observations, problems and rows.
    public Delivery with(List<Observation> some, List<Problem> about, RowBalance balance) {
        return new Delivery(file, profile, some, waves, newIndicators, newAreas, about, balance);
    }
}
