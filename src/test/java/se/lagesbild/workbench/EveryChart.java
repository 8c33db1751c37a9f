package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lagesbild.domain.Indicator;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Drawing;
import se.lagesbild.figure.Figure;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// All that can be drawn of a lägesbild, kind by kind.
final class EveryChart {
    static final Words WORDS = new Words(Language.SWEDISH);

    private EveryChart() {}

    /// Of each indicator, of neighbours or of all, as the kind takes them; what cannot be drawn is left out.
    static List<Chart> of(Workbench workbench, ChartKind kind) throws Exception {
        List<Chart> charts = new ArrayList<>();
        List<String> codes = workbench.comparisons().indicators().stream()
                .map(Indicator::code)
                .toList();
        List<List<String>> asked = switch (kind) {
            case HEATMAP, PROFILE -> List.of(codes);
            case SCATTER ->
                IntStream.range(1, codes.size())
                        .mapToObj(i -> codes.subList(i - 1, i + 1))
                        .toList();
            default -> codes.stream().map(List::of).toList();
        };
        for (List<String> some : asked) {
            try {
                charts.add(workbench.charts().draw(ChartRequest.of(kind, some), WORDS));
            } catch (UndrawableException undrawable) {
                assertThat(undrawable).hasMessageEndingWith(".");
            }
        }
        return charts;
    }

    static Drawing drawn(Figure figure) {
        Graphics2D graphics = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return figure.drawOn(graphics, 640, Math.ceil(figure.heightFor(640)));
        } finally {
            graphics.dispose();
        }
    }
}
