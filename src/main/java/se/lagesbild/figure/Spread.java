package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;

/// Moves places apart as little as needed, so that labels beside each other do not meet.
final class Spread {
    private Spread() {}

    /// Places that wanted to be the same as neighbours share the shift; the order stays.
    ///
    /// @param wanted rising
    /// @param gap at least that far apart
    /// @param from no place before it
    /// @param to no place after it, as far as there is room
    static List<Double> apart(List<Double> wanted, double gap, double from, double to) {
        List<Block> blocks = new ArrayList<>();
        for (double place : wanted) {
            Block block = new Block(place, 1);
            while (!blocks.isEmpty() && blocks.getLast().end(gap) + gap > block.start(gap, from, to)) {
                block = blocks.removeLast().with(block, gap);
            }
            blocks.add(new Block(block.start(gap, from, to) + block.half(gap), block.count()));
        }
        List<Double> places = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++) {
                places.add(block.centre() - block.half(gap) + i * gap);
            }
        }
        return places;
    }

    /// Places that stand as close as allowed.
    private record Block(double centre, int count) {
        double half(double gap) {
            return (count - 1) * gap / 2;
        }

        double start(double gap, double from, double to) {
            return Math.max(from, Math.min(centre - half(gap), to - 2 * half(gap)));
        }

        double end(double gap) {
            return centre + half(gap);
        }

        /// As one: where the shifts of all its places even out.
        Block with(Block next, double gap) {
            int both = count + next.count;
            double first =
                    (count * (centre - half(gap)) + next.count * (next.centre - next.half(gap) - count * gap)) / both;
            return new Block(first + (both - 1) * gap / 2, both);
        }
    }
}
