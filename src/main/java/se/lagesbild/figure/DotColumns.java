package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;

/// Where the columns of a dot chart stand, measured from their texts; the plot takes what is left.
///
/// @param answers right edge of the numbers of answers
/// @param verdicts one column a baseline
/// @param spelled whether verdicts are written out beside their chips
/// @param nameLines lines of the longest name
record DotColumns(
        double left,
        double right,
        double nameWidth,
        double answers,
        double plotLeft,
        double plotRight,
        double value,
        List<Column> verdicts,
        boolean spelled,
        int nameLines) {
    static final double MARGIN = 18;
    private static final double GAP = 14;
    private static final double LEAST_PLOT = 210;
    private static final double WIDEST_NAME = 0.3;

    /// One column of verdicts.
    ///
    /// @param head its heading in lines
    record Column(Estimate baseline, double left, double width, List<String> head) {}

    static DotColumns measure(DistrictComparison view, DotRows rows, DotTexts texts, double width) {
        DotColumns spelled = measure(view, rows, texts, width, true);
        return spelled.plotRight - spelled.plotLeft >= LEAST_PLOT ? spelled : measure(view, rows, texts, width, false);
    }

    private static DotColumns measure(
            DistrictComparison view, DotRows rows, DotTexts texts, double width, boolean spelled) {
        List<Estimate> estimates = rows.rows().stream().map(DotRow::estimate).toList();
        double left = MARGIN;
        double right = width - MARGIN;
        double nameWidth = Math.min(
                TextStyle.STRONG.widest(estimates.stream().map(texts::name).toList()), width * WIDEST_NAME);
        int nameLines = estimates.stream()
                .mapToInt(
                        one -> TextStyle.STRONG.wrap(texts.name(one), nameWidth).size())
                .max()
                .orElse(1);
        double answersWidth =
                TextStyle.QUIET.widest(estimates.stream().map(texts::answers).toList());
        double answers = left + nameWidth + (answersWidth > 0 ? 10 + answersWidth : 0);

        List<Column> verdicts = new ArrayList<>();
        double at = right;
        for (Estimate baseline : view.baselines().reversed()) {
            Column column = column(baseline, estimates, texts, spelled, at);
            verdicts.addFirst(column);
            at = column.left() - GAP;
        }
        double valueWidth = Math.max(
                TextStyle.SMALL.widest(estimates.stream().map(texts::value).toList()),
                TextStyle.HEAD.widest(List.of(texts.valueHead().split(" (?=\\()", -1))));
        double value = at - valueWidth;
        return new DotColumns(
                left, right, nameWidth, answers, answers + GAP, value - GAP, value, verdicts, spelled, nameLines);
    }

    private static Column column(
            Estimate baseline, List<Estimate> estimates, DotTexts texts, boolean spelled, double right) {
        String name = texts.name(baseline);
        double cells = spelled
                ? Chip.SIZE
                        + 6
                        + TextStyle.SMALL.widest(estimates.stream()
                                .map(one -> texts.verdict(one, baseline))
                                .toList())
                : Chip.SIZE;
        double words = TextStyle.HEAD.widest(List.of(name.split(" ", -1)));
        double width = Math.max(cells, words);
        return new Column(baseline, right - width, width, TextStyle.HEAD.wrap(name, width));
    }
}
