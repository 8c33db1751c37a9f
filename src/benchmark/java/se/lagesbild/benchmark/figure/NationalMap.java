package se.lagesbild.benchmark.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.HeatMap;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.text.Words;

/// The heat map of the whole country, 3 363 areas by 40 indicators on 1 600 × 1 000 dots, beside JFreeChart's own block
/// renderer with as many blocks, in turn. Both draw a chart that is made already into the same picture, axes and titles
/// included; making it is told apart.
final class NationalMap {
    private static final int AREAS = 3363;
    private static final int INDICATORS = 40;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int WARM = 20;
    private static final int PAIRS = 21;

    private NationalMap() {}

    static void measure(Words words) throws Exception {
        IndicatorMatrix matrix = MadeUp.matrix(AREAS, INDICATORS);
        Figure figure = HeatMap.of(matrix, words);
        JFreeChart blocks = blocks();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        double[] ours = new double[PAIRS];
        double[] theirs = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        for (int i = -WARM; i < PAIRS; i++) {
            int at = Math.max(0, i);
            theirs[at] = time(image, graphics -> blocks.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)));
            ours[at] = time(image, graphics -> figure.drawOn(graphics, WIDTH, HEIGHT));
            ratios[at] = ours[at] / theirs[at];
        }
        double made = FigureBenchmark.median(() -> HeatMap.of(matrix, words));
        System.out.printf(
                "heat map of %d areas x %d indicators, ms: drawn %.1f (made %.0f), JFreeChart's blocks %.0f; ratio %.3f%n",
                AREAS, INDICATORS, middle(ours), made, middle(theirs), middle(ratios));
    }

    private static double time(BufferedImage image, Consumer<Graphics2D> drawn) {
        Graphics2D graphics = image.createGraphics();
        long start = System.nanoTime();
        drawn.accept(graphics);
        double time = (System.nanoTime() - start) / 1e6;
        graphics.dispose();
        return time;
    }

    private static double middle(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static JFreeChart blocks() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] cells = new double[3][AREAS * INDICATORS];
        for (int i = 0; i < cells[0].length; i++) {
            cells[0][i] = i % AREAS;
            cells[1][i] = Math.floorDiv(i, AREAS);
            cells[2][i] = random.nextInt(3);
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries("classes", cells);
        LookupPaintScale paints = new LookupPaintScale(0, 3, Color.WHITE);
        paints.add(0, new Color(0x661400));
        paints.add(1, new Color(0xFBFBFA));
        paints.add(2, new Color(0x578FBD));
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(paints);
        return new JFreeChart(new XYPlot(data, new NumberAxis("areas"), new NumberAxis("indicators"), renderer));
    }
}
