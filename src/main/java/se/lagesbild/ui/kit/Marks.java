package se.lagesbild.ui.kit;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import se.lagesbild.figure.CellMarks;
import se.lagesbild.figure.Mark;

/// The marks of a drawn figure, found by place and by direction; a hundred thousand are looked through in no time.
final class Marks {
    static final Marks NONE = new Marks(List.of());
    /// A click this near to a mark, in points, means the mark.
    private static final double TOLERANCE = 9;
    /// Marks whose middles lie this near, in points, stand in one row.
    private static final double SAME_ROW = 3;

    private final List<Mark> all;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;

    Marks(List<Mark> marks) {
        this.all = marks;
        int boxes = marks instanceof CellMarks ? 0 : marks.size();
        this.left = new double[boxes];
        this.top = new double[boxes];
        this.right = new double[boxes];
        this.bottom = new double[boxes];
        for (int i = 0; i < boxes; i++) {
            Rectangle2D box = marks.get(i).shape().getBounds2D();
            left[i] = box.getMinX();
            top[i] = box.getMinY();
            right[i] = box.getMaxX();
            bottom[i] = box.getMaxY();
        }
    }

    Optional<Mark> first(Predicate<Mark> which) {
        return all.stream().filter(which).findFirst();
    }

    /// The mark at or near the place; where a row has one mark, anywhere in its row.
    Optional<Mark> at(double x, double y) {
        if (all instanceof CellMarks cells) {
            return cells.at(x, y);
        }
        int nearest = -1;
        double best = TOLERANCE;
        for (int i = 0; i < left.length; i++) {
            double distance = distance(i, x, y);
            if (distance < best || (distance == 0 && best == 0 && size(i) < size(nearest))) {
                best = distance;
                nearest = i;
            }
        }
        return nearest >= 0 ? Optional.of(all.get(nearest)) : alone(y);
    }

    private double size(int i) {
        return (right[i] - left[i]) * (bottom[i] - top[i]);
    }

    private double distance(int i, double x, double y) {
        double dx = Math.max(0, Math.max(left[i] - x, x - right[i]));
        double dy = Math.max(0, Math.max(top[i] - y, y - bottom[i]));
        return dx > TOLERANCE || dy > TOLERANCE ? Double.MAX_VALUE : Math.hypot(dx, dy);
    }

    /// A click on the name or the whisker means the mark of that row, if it is the only one.
    private Optional<Mark> alone(double y) {
        int[] row = IntStream.range(0, left.length)
                .filter(i -> Math.abs(middle(i) - y) <= TOLERANCE)
                .limit(2)
                .toArray();
        return row.length == 1 ? Optional.of(all.get(row[0])) : Optional.empty();
    }

    /// Where the arrow keys begin: the first such mark as one reads, else the first of all.
    Optional<Mark> start(Predicate<Mark> which) {
        return inOrder().filter(which).findFirst().or(() -> inOrder().findFirst());
    }

    private Stream<Mark> inOrder() {
        return all instanceof CellMarks
                ? all.stream()
                : IntStream.range(0, left.length)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingDouble(this::middle)
                                .thenComparingDouble(i -> left[i]))
                        .map(all::get);
    }

    /// The mark that an arrow key leads to: up and down the next row, left and right within it. Every mark can be
    /// reached.
    Optional<Mark> next(Mark from, KeyCode key) {
        if (all instanceof CellMarks cells) {
            return next(cells, from, key);
        }
        int current = all.indexOf(from);
        return switch (key) {
            case UP -> vertical(current, -1);
            case DOWN -> vertical(current, 1);
            case LEFT -> horizontal(current, -1);
            case RIGHT -> horizontal(current, 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> next(CellMarks cells, Mark from, KeyCode key) {
        return switch (key) {
            case UP -> cells.beside(from, 0, -1);
            case DOWN -> cells.beside(from, 0, 1);
            case LEFT -> cells.beside(from, -1, 0);
            case RIGHT -> cells.beside(from, 1, 0);
            default -> Optional.empty();
        };
    }

    private Optional<Mark> vertical(int current, int way) {
        List<Integer> beyond = IntStream.range(0, left.length)
                .filter(i -> way * (middle(i) - middle(current)) > SAME_ROW)
                .boxed()
                .toList();
        double row = beyond.stream().mapToDouble(i -> way * middle(i)).min().orElse(0);
        return beyond.stream()
                .filter(i -> way * middle(i) - row <= SAME_ROW)
                .min(Comparator.comparingDouble(i -> Math.abs(centre(i) - centre(current))))
                .map(all::get);
    }

    /// To the side in the same row, else to the next mark in that direction anywhere.
    private Optional<Mark> horizontal(int current, int way) {
        Comparator<Integer> byDistance = Comparator.comparingDouble(i -> Math.abs(centre(i) - centre(current)));
        List<Integer> beyond = IntStream.range(0, left.length)
                .filter(i -> i != current && way * (centre(i) - centre(current)) > 0)
                .boxed()
                .toList();
        return beyond.stream()
                .filter(i -> Math.abs(middle(i) - middle(current)) <= SAME_ROW)
                .min(byDistance)
                .or(() -> beyond.stream().min(byDistance))
                .map(all::get);
    }

    private double middle(int i) {
        return (top[i] + bottom[i]) / 2;
    }

    private double centre(int i) {
        return (left[i] + right[i]) / 2;
    }
}
