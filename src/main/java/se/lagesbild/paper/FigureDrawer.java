package se.lagesbild.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.lagesbild.figure.Figure;

/// Draws the figures of a sheet where the page leaves room for them.
final class FigureDrawer implements FSObjectDrawer {
    /// The page counts in 1/96 inch, a figure in 1/72.
    private static final double PIXEL = 96.0 / 72;

    private final List<SheetPart> parts;

    FigureDrawer(List<SheetPart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Figure figure = parts.get(Integer.parseInt(element.getAttribute(SheetPage.INDEX)))
                .figure();
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
            graphics.scale(PIXEL, PIXEL);
            figure.drawOn(graphics, wide / PIXEL, high / PIXEL);
        });
        return null;
    }
}
