package se.lagesbild.paper;

import java.util.List;
import java.util.stream.Collectors;
import se.lagesbild.figure.Clip;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Cell;
import se.lagesbild.text.Grid;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Makes what goes to the clipboard.
public final class Clipping {
    private Clipping() {}

    public static Clip of(Figure figure, Grid grid, Plate plate, Words words) {
        Numbers numbers = new Numbers(words.language());
        return new Clip(PngPicture.drawn(figure, plate), html(figure.title(), grid, numbers), text(grid, numbers));
    }

    private static String html(String caption, Grid grid, Numbers numbers) {
        StringBuilder html = new StringBuilder("<table><caption>")
                .append(SheetPage.escaped(caption))
                .append("</caption><tr>");
        grid.heads()
                .forEach(head -> html.append("<th scope=\"col\">")
                        .append(SheetPage.escaped(head))
                        .append("</th>"));
        for (List<Cell> line : grid.lines()) {
            html.append("</tr><tr>");
            line.forEach(cell -> html.append("<td>")
                    .append(SheetPage.escaped(TableFile.written(cell, numbers)))
                    .append("</td>"));
        }
        return html.append("</tr></table>").toString();
    }

    private static String text(Grid grid, Numbers numbers) {
        StringBuilder text = new StringBuilder(String.join("\t", grid.heads()));
        for (List<Cell> line : grid.lines()) {
            text.append("\r\n")
                    .append(line.stream()
                            .map(cell -> TableFile.written(cell, numbers))
                            .map(cell -> cell.replaceAll("[\t\r\n]", " "))
                            .collect(Collectors.joining("\t")));
        }
        return text.toString();
    }
}
