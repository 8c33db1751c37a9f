package se.lagesbild.figure;

/// How large a figure is drawn, in points.
public record Plate(double width, double height) {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double PAGE_WIDTH = 160 * POINTS_PER_MM;
    private static final double LEAST_PAGE_HEIGHT = 110 * POINTS_PER_MM;

    public Plate {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a plate must be above 0 both ways, was " + width + " by " + height);
        }
    }

    /// As a page takes it: 160 mm wide, as high as everything needs and at least 110 mm.
    public static Plate page(Figure figure) {
        return new Plate(PAGE_WIDTH, Math.max(LEAST_PAGE_HEIGHT, figure.heightFor(PAGE_WIDTH)));
    }
}
