package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// All that one file gave: the parcel between intake and store.
///
/// @param profile the profile that recognised it, if any
/// @param observations in file order; none of a long table, which nobody holds in memory
/// @param newIndicators created because the file names what nobody knew
/// @param newAreas areas that the file itself tells, with the divisions they belong to
/// @param figures of all observations, also of those that are not in memory
/// @param learned what the reading taught
public record Delivery(
        DeliveredFile file,
        Optional<Profile> profile,
        List<Observation> observations,
        List<SurveyWave> waves,
        List<Indicator> newIndicators,
        List<Area> newAreas,
        List<Problem> problems,
        RowBalance rows,
        Figures figures,
        Learned learned) {
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
        return figures.missing();
    }

    /// Exact sum of all numbers, the check figure of a receipt.
    public BigDecimal sum() {
        return figures.sum();
    }

    /// The same file with other observations, problems and rows.
    public Delivery with(List<Observation> some, List<Problem> about, RowBalance balance) {
        return with(some, about, balance, Figures.of(some));
    }

    /// The same file with other problems and rows, and with figures of observations that may not be in memory.
    public Delivery with(List<Observation> some, List<Problem> about, RowBalance balance, Figures counted) {
        return new Delivery(file, profile, some, waves, newIndicators, newAreas, about, balance, counted, learned);
    }
}
