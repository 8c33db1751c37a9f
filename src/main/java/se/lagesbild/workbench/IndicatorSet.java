package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.PriorityField;
import se.lagesbild.domain.Unit;

/// A ready-made choice of indicators.
///
/// @param codes in the order of the catalogue
public record IndicatorSet(Kind kind, List<String> codes) {
    public IndicatorSet {
        codes = List.copyOf(codes);
    }

    /// Which indicators belong together, each with a text `set.…`.
    public enum Kind {
        /// What districts can be better or worse at: a direction is set.
        TARGETS,
        /// What people answer.
        SAFETY,
        /// What was reported and put out.
        EVENTS,
        GANG_CRIME,
        ANDTS,
        INTIMATE_VIOLENCE,
        PUBLIC_SPACE,
        /// Everything that is told of districts.
        ALL;

        boolean holds(Indicator indicator) {
            return switch (this) {
                case TARGETS -> indicator.polarity() != Polarity.NEUTRAL;
                case SAFETY -> indicator.unit() == Unit.PERCENT;
                case EVENTS -> indicator.unit().isCounted();
                case GANG_CRIME -> indicator.fields().contains(PriorityField.GANG_CRIME);
                case ANDTS -> indicator.fields().contains(PriorityField.ANDTS);
                case INTIMATE_VIOLENCE -> indicator.fields().contains(PriorityField.INTIMATE_VIOLENCE);
                case PUBLIC_SPACE -> indicator.fields().contains(PriorityField.PUBLIC_SPACE);
                case ALL -> true;
            };
        }
    }
}
