package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;

/// Weighs districts by their inhabitants, or by their answers where everybody was asked.
record PeopleOfDistricts(Source source, Populations populations) implements Whole.Weights {
    @Override
    public Optional<Double> of(Estimate district) {
        return isSample()
                ? populations
                        .of(district.area().key(), district.observation().key().period())
                        .map(Exposure::personYears)
                : district.answers().map(Long::doubleValue);
    }

    @Override
    public boolean isSample() {
        return source.kind() == SourceKind.SURVEY_PROBABILITY;
    }
}
