package se.lagesbild.figure;

import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;

/// One area in a dot chart.
///
/// @param at centre of the row, in row heights from the top of the plot
record DotRow(Estimate estimate, Role role, double at) {
    /// Why the area is in the chart; also the order of the groups.
    enum Role {
        BASELINE,
        /// A value of another question: drawn hollow, without verdict.
        OTHER_QUESTION,
        REFERENCE,
        DISTRICT;

        /// Whether it is one of the areas that are compared.
        boolean isArea() {
            return this == REFERENCE || this == DISTRICT;
        }
    }

    /// Whether there is a value that may be shown.
    boolean hasValue(DistrictComparison view) {
        return view.position(estimate).isPresent();
    }
}
