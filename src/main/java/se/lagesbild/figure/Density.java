package se.lagesbild.figure;

/// How closely a chart is set.
///
/// @param margin around everything, in points
/// @param title size of the finding
/// @param row least height of a row
/// @param air between the parts from top to bottom
/// @param gap between the columns
record Density(double margin, double title, double row, double air, double gap) {
    static final Density AIRY = new Density(18, 15, 15, 8, 14);
    static final Density TIGHT = new Density(12, 12.5, 12.6, 5, 10);

    /// Charts narrower than this are set tight from side to side.
    private static final double NARROW = 600;

    /// The density from side to side, whatever it is from top to bottom.
    static Density across(double width) {
        return width < NARROW ? TIGHT : AIRY;
    }
}
