package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Indicator;

/// What is shown and never tested, whatever is asked of it.
final class Descriptive {
    private Descriptive() {}

    /// Why nothing about the indicator is ever tested; empty where it may be.
    static Optional<Reason> reason(Catalogue catalogue, Indicator indicator) {
        if (!catalogue.source(indicator.source()).kind().isTested()) {
            return Optional.of(Reason.SOURCE_NOT_TESTED);
        }
        return indicator.code().equals(Populations.INDICATOR) ? Optional.of(Reason.NOT_EVENTS) : Optional.empty();
    }
}
