package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.figure.Figure;
import se.lagesbild.picture.DistrictComparison;

/// A figure and the numbers it shows, which nobody can work a hidden count out of.
///
/// @param views the same numbers as a table: one view an indicator and period
public record Chart(ChartRequest request, Figure figure, List<DistrictComparison> views) {
    public Chart {
        views = List.copyOf(views);
    }

    /// The finding in one line.
    public String title() {
        return figure.title();
    }
}
