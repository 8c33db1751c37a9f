package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The trend arrow of the English Fingertips profiles: the last five yearly values, without a break between them.
/// Of values with 95 % intervals, with se = (upper − lower)/3.92 and weights 1/se²,
/// ```
/// slope = Σ w(t−t̄)y / Σ w(t−t̄)²      χ² = slope² · Σ w(t−t̄)²
/// ```
/// Of shares of counts, slope and χ² of [ShareTrend]. An arrow is shown when χ² is above 9.5495, which chance
/// reaches in one of 500 series, and when the slope keeps its sign with each point left out. Check value: 56.91,
/// 59.19, 61.11, 62.97, 63.75, each about ±1.9: 1.86 per year, χ² 37.8, increasing.
///
/// @param slope per year
/// @param chiSquare one degree of freedom
/// @param steady whether the slope keeps its sign with each point left out
public record RecentTrend(double slope, double chiSquare, boolean steady) {
    /// How many years it looks at.
    public static final int POINTS = 5;

    private static final double LIMIT = 9.54953570608324;
    private static final double WIDTH_IN_ERRORS = 3.92;

    /// Where the arrow points.
    public enum Direction {
        DECREASING,
        /// No confirmed trend.
        NONE,
        INCREASING
    }

    /// Of values with 95 % intervals, one a year, oldest first; empty with fewer than five.
    public static Optional<RecentTrend> of(List<Estimate> yearly) {
        if (yearly.size() < POINTS) {
            return Optional.empty();
        }
        List<Point> last = IntStream.range(0, POINTS)
                .mapToObj(i -> point(i, yearly.get(yearly.size() - POINTS + i)))
                .toList();
        Line line = line(last);
        return Optional.of(new RecentTrend(
                line.slope(),
                line.slope() * line.slope() * line.spread(),
                steady(last, some -> line(some).slope())));
    }

    /// Of shares of counts, one a year, oldest first; empty with fewer than five or without variation.
    public static Optional<RecentTrend> ofShares(List<YearShare> yearly) {
        if (yearly.size() < POINTS) {
            return Optional.empty();
        }
        List<YearShare> last = yearly.subList(yearly.size() - POINTS, yearly.size());
        ToDoubleFunction<List<YearShare>> slope =
                some -> ShareTrend.of(some).map(ShareTrend::slope).orElse(0.0);
        return ShareTrend.of(last).map(trend -> new RecentTrend(trend.slope(), trend.chiSquare(), steady(last, slope)));
    }

    /// The arrow.
    public Direction direction() {
        if (!steady || !(chiSquare > LIMIT)) {
            return Direction.NONE;
        }
        return slope > 0 ? Direction.INCREASING : Direction.DECREASING;
    }

    private record Point(double year, double value, double weight) {}

    private record Line(double slope, double spread) {}

    private static Point point(int year, Estimate one) {
        double error = (one.interval().upper() - one.interval().lower()) / WIDTH_IN_ERRORS;
        Bounds.positive("width of the interval", error);
        return new Point(year, one.value(), 1 / (error * error));
    }

    private static Line line(List<Point> points) {
        double weight = points.stream().mapToDouble(Point::weight).sum();
        double mean =
                points.stream().mapToDouble(one -> one.weight() * one.year()).sum() / weight;
        double together = 0;
        double spread = 0;
        for (Point one : points) {
            double year = one.year() - mean;
            together += one.weight() * year * one.value();
            spread += one.weight() * year * year;
        }
        return new Line(together / spread, spread);
    }

    private static <T> boolean steady(List<T> points, ToDoubleFunction<List<T>> slope) {
        double sign = Math.signum(slope.applyAsDouble(points));
        return sign != 0
                && IntStream.range(0, points.size())
                        .allMatch(left -> Math.signum(slope.applyAsDouble(without(points, left))) == sign);
    }

    private static <T> List<T> without(List<T> points, int left) {
        return IntStream.range(0, points.size())
                .filter(i -> i != left)
                .<T>mapToObj(points::get)
                .toList();
    }
}
