package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;

/// Where the columns of a dot chart stand, measured from their texts; the plot takes what is left.
///
/// @param answers right edge of the numbers of answers
/// @param value left edge of the values
/// @param amount right edge of the values, where their intervals begin
/// @param intervalWidth 0 when no interval is told
/// @param verdicts one column a baseline
/// @param telling how much the columns say
/// @param nameLines lines of the longest name
record DotColumns(
        double left,
        double right,
        double nameWidth,
        double answers,
        double plotLeft,
        double plotRight,
        double value,
        double amount,
        double intervalWidth,
        List<Column> verdicts,
        Telling telling,
        int nameLines) {
    private static final double LEAST_PLOT = 200;
    private static final double WIDEST_NAME = 0.3;
    /// Between a value and its interval.
    static final double SPACE = 4;

    /// How much the columns say, the most first; a narrow chart leaves words to its legend and intervals to its
    /// whiskers.
    enum Telling {
        WORDS_AND_INTERVALS,
        INTERVALS,
        VALUES;

        boolean hasWords() {
            return this == WORDS_AND_INTERVALS;
        }

        boolean hasIntervals() {
            return this != VALUES;
        }
    }

    /// One column of verdicts.
    ///
    /// @param head its heading in lines
    record Column(Estimate baseline, double left, double width, List<String> head) {}

    /// Whether an interval stands beside at least one value.
    boolean hasIntervals() {
        return intervalWidth > 0;
    }

    static DotColumns measure(DistrictComparison view, DotRows rows, DotTexts texts, double width) {
        for (Telling telling : Telling.values()) {
            DotColumns columns = new Measure(view, rows, texts, width, telling).columns();
            if (columns.plotRight - columns.plotLeft >= LEAST_PLOT || telling == Telling.VALUES) {
                return columns;
            }
        }
        throw new IllegalStateException("the last telling is always taken");
    }

    /// One way of setting the columns.
    private record Measure(DistrictComparison view, DotRows rows, DotTexts texts, double width, Telling telling) {
        DotColumns columns() {
            Density density = Density.across(width);
            double left = density.margin();
            double right = width - density.margin();
            double nameWidth = Math.min(
                    TextStyle.STRONG.widest(
                            estimates().stream().map(texts::name).toList()),
                    width * WIDEST_NAME);
            double answersWidth = TextStyle.QUIET.widest(
                    estimates().stream().map(texts::answers).toList());
            double answers = left + nameWidth + (answersWidth > 0 ? 10 + answersWidth : 0);
            List<Column> verdicts = verdicts(right, density.gap());
            double end = verdicts.isEmpty() ? right : verdicts.getFirst().left() - density.gap();
            double intervals = intervalWidth();
            double amount = end - intervals;
            double value = amount - amountWidth(intervals);
            return new DotColumns(
                    left,
                    right,
                    nameWidth,
                    answers,
                    answers + density.gap(),
                    value - density.gap(),
                    value,
                    amount,
                    intervals,
                    verdicts,
                    telling,
                    nameLines(nameWidth));
        }

        private List<Estimate> estimates() {
            return rows.rows().stream().map(DotRow::estimate).toList();
        }

        private int nameLines(double nameWidth) {
            return estimates().stream()
                    .mapToInt(one ->
                            TextStyle.STRONG.wrap(texts.name(one), nameWidth).size())
                    .max()
                    .orElse(1);
        }

        private double intervalWidth() {
            double width = TextStyle.SMALL.widest(
                    estimates().stream().map(texts::interval).toList());
            return telling.hasIntervals() && width > 0 ? SPACE + width : 0;
        }

        private double amountWidth(double intervals) {
            double head = TextStyle.HEAD.widest(texts.valueHead(telling.hasIntervals()));
            double cells = TextStyle.SMALL.widest(
                    estimates().stream().map(texts::amount).toList());
            return Math.max(cells, head - intervals);
        }

        private List<Column> verdicts(double right, double gap) {
            List<Column> verdicts = new ArrayList<>();
            double at = right;
            for (Estimate baseline : view.baselines().reversed()) {
                Column column =
                        column(baseline, at, verdicts.size() == view.baselines().size() - 1);
                verdicts.addFirst(column);
                at = column.left() - gap;
            }
            return verdicts;
        }

        /// @param first whether "jämfört med" stands above it
        private Column column(Estimate baseline, double right, boolean first) {
            String name = texts.nameInText(baseline);
            double words = telling.hasWords()
                    ? 6
                            + TextStyle.SMALL.widest(estimates().stream()
                                    .map(one -> texts.verdict(one, baseline))
                                    .toList())
                    : 0;
            double head = Math.max(
                    TextStyle.HEAD.widest(List.of(name.split(" ", -1))),
                    first ? TextStyle.QUIET.width(texts.againstHead()) : 0);
            double width = Math.max(Chip.SIZE + words, head);
            return new Column(baseline, right - width, width, TextStyle.HEAD.wrap(name, width));
        }
    }
}
