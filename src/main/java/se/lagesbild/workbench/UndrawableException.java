package se.lagesbild.workbench;

import java.io.Serial;
import se.lagesbild.text.Words;

/// A chart was asked for that the stored values do not allow; the message is a sentence for the user, in her language.
public final class UndrawableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why there is no chart, each with a text `chart.undrawable.…`.
    public enum Reason {
        /// No indicator was asked for.
        NO_INDICATOR,
        /// Nothing is known of an indicator of that code.
        UNKNOWN_INDICATOR,
        /// The indicator has no values in that period.
        NO_VALUES,
        /// None of the asked areas has a value.
        NO_AREA,
        /// None of the asked comparators has a value.
        NO_COMPARATOR,
        /// A development needs two periods.
        ONE_PERIOD,
        /// The chart needs two indicators.
        ONE_INDICATOR,
        /// The chart is about one area.
        ONE_AREA,
        /// The values are no counts beside inhabitants.
        NO_RATES,
        /// Nothing is known by sex or age.
        NO_GROUPS,
        /// Nobody tells how much the values rest on.
        NO_SIZES,
        /// The division has no tile map.
        NO_MAP,
        /// Such years cannot be summed.
        NO_POOLING
    }

    UndrawableException(Reason reason, Words words, Object... about) {
        super(words.get("chart.undrawable." + reason.name(), about));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
