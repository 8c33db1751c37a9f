package se.lagesbild.figure;

/// A plot with one row a name, which takes its measures from its [RowLayout].
interface RowPlot extends Plot {
    /// Names, columns and what stands below them.
    RowLayout layout();

    @Override
    default double fineHeight(double width) {
        return layout().fineHeight(width);
    }

    @Override
    default double leastHeight(double width) {
        return layout().leastHeight(width);
    }

    @Override
    default double leastWidth() {
        return layout().leastWidth();
    }

    @Override
    default double heightWithin(double width, double available) {
        return layout().heightWithin(width, available);
    }
}
