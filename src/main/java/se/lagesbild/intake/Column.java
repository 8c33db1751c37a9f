package se.lagesbild.intake;

import java.util.Optional;
import se.lagesbild.domain.Period;

/// One column and what it means.
///
/// @param index from 0
/// @param label the indicator that the header names, where it names one
/// @param period the period that the header names, where it names one
/// @param preliminary whether the header calls its numbers preliminary
record Column(
        int index, Role role, String title, Optional<String> label, Optional<Period> period, boolean preliminary) {
    /// Number of the field as messages count it, from 1.
    int number() {
        return index + 1;
    }

    Column as(Role other) {
        return new Column(index, other, title, label, period, preliminary);
    }
}
