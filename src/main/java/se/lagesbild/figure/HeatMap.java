package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Headlines;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Indicators by areas with a verdict in every cell: where is something certainly worse?
public final class HeatMap implements Plot {
    private static final double TALLEST_ROW = 30;

    private final IndicatorMatrix matrix;
    private final Optional<String> remark;
    private final Words words;
    private final Names names;
    private final HeatTexts texts;
    private final Map<Integer, BufferedImage> textures;
    private final AtomicReference<@Nullable HeatGrid> latest = new AtomicReference<>();

    private HeatMap(IndicatorMatrix matrix, Optional<String> remark, Look look, Words words) {
        this.matrix = matrix;
        this.remark = remark;
        this.words = words;
        this.names = new Names(words);
        this.texts = new HeatTexts(matrix, look, words);
        this.textures = texts.hasMany() ? HeatTexture.of(matrix) : Map.of();
    }

    public static Figure of(IndicatorMatrix matrix, Words words) {
        return of(matrix, Optional.empty(), Look.PLAIN, words);
    }

    /// The same with a remark below it.
    ///
    /// @param remark what is not shown, and how to see it
    public static Figure of(IndicatorMatrix matrix, Optional<String> remark, Look look, Words words) {
        return new PlotFigure(new HeatMap(matrix, remark, look, words));
    }

    @Override
    public Frame.Texts texts() {
        return new Frame.Texts(
                new Headlines(words).of(matrix), texts.subtitle(), HeatCell.legend(matrix, words), notes());
    }

    private List<String> notes() {
        List<DistrictComparison> views =
                matrix.rows().stream().map(IndicatorMatrix.Row::view).toList();
        CommonNotes common = new CommonNotes(words);
        List<String> method = new ArrayList<>();
        common.chance(views).ifPresent(chance -> method.add(words.get("figure.note.matrix") + " " + chance));
        common.corrected(views).ifPresent(method::add);
        List<String> notes = new ArrayList<>();
        texts.key().ifPresent(notes::add);
        remark.ifPresent(notes::add);
        if (!method.isEmpty()) {
            notes.add(String.join(" ", method));
        }
        notes.add(common.sources(views));
        return notes;
    }

    @Override
    public String altText() {
        Set<VerdictClass> told = matrix.comparisons().map(VerdictClass::of).collect(Collectors.toSet());
        long worse = matrix.comparisons()
                .map(VerdictClass::of)
                .filter(VerdictClass.WORSE::equals)
                .count();
        String sizes = words.get("figure.alt.matrix") + " " + texts.sizes() + ".";
        String finding = new Headlines(words).of(matrix) + ".";
        String against = matrix.comparators().isEmpty()
                ? ""
                : " "
                        + words.get(
                                "figure.alt.against",
                                names.list(matrix.comparators().stream()
                                        .map(names::of)
                                        .toList()));
        return sizes + " " + finding + against
                + (told.contains(VerdictClass.WORSE)
                        ? " " + words.counted("figure.alt.worse", String.valueOf(worse))
                        : "");
    }

    @Override
    public double fineHeight(double width) {
        HeatGrid grid = grid(width);
        return grid.height(grid.fineRow());
    }

    @Override
    public double leastHeight(double width) {
        HeatGrid grid = grid(width);
        return grid.height(grid.leastRow());
    }

    @Override
    public double leastWidth() {
        return HeatGrid.leastWidth(matrix, texts);
    }

    @Override
    public double heightWithin(double width, double available) {
        HeatGrid grid = grid(width);
        return Math.min(
                Math.max(available, grid.height(grid.leastRow())), grid.height(Math.max(TALLEST_ROW, grid.leastRow())));
    }

    /// Measured once for a width, which is asked for several times while a plate is laid out.
    private HeatGrid grid(double width) {
        HeatGrid known = latest.get();
        if (known == null || known.width() != width) {
            known = HeatGrid.measure(matrix, texts, width);
            latest.set(known);
        }
        return known;
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        HeatGrid grid = grid(room.getWidth());
        return new HeatDrawing(pen, matrix, texts, grid, room, textures).draw();
    }
}
