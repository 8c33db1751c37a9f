package se.lagesbild.paper;

import java.util.List;
import java.util.Locale;
import se.lagesbild.figure.Figure;
import se.lagesbild.text.Words;

/// The sheet as a page of HTML with places for its figures.
final class SheetPage {
    static final String FONT = "Source Sans 3";
    static final String FIGURE_TYPE = "application/x-lagesbild-figure";
    static final String INDEX = "data-index";

    /// A4 less 20 mm on either side, and the figure's own margin outside it so that its words align with the text.
    private static final double OUTDENT = 12;
    private static final double WIDTH = 170 * 72 / 25.4 + 2 * OUTDENT;
    private static final double TALLEST = 232 * 72 / 25.4;

    private static final String STYLE = """
            @page {
              size: A4; margin: 25mm 20mm;
              @bottom-left { content: element(running); }
              @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt 'Source Sans 3'; color: #595959; }
            }
            body { font-family: 'Source Sans 3'; font-size: 11pt; line-height: 1.4; color: #1f2328; margin: 0; }
            .running { position: running(running); font-size: 9pt; color: #595959; }
            h1 { font-size: 20pt; line-height: 1.2; font-weight: 700; margin: 0 0 10pt 0; }
            h2 { font-size: 12pt; font-weight: 700; margin: 16pt 0 0 0; line-height: 1.2; page-break-after: avoid; }
            p { margin: 0 0 6pt 0; }
            .lead { font-size: 12pt; }
            .figure { page-break-inside: avoid; margin: 0 -12pt; }
            object { display: block; }
            ul { list-style-type: none; margin: 0; padding: 0; }
            li { margin: 0 0 5pt 0; font-size: 10.5pt; line-height: 1.35; orphans: 2; widows: 2; }
            """;

    private final Words words;

    SheetPage(Words words) {
        this.words = words;
    }

    String of(String heading, List<String> lead, List<SheetPart> parts) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().code())
                .append("\"><head><title>")
                .append(escaped(heading))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(heading))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style>")
                .append(bookmarks(heading, parts))
                .append("</head><body><div class=\"running\">")
                .append(escaped(heading))
                .append("</div><h1 id=\"top\">")
                .append(escaped(heading))
                .append("</h1>");
        lead.forEach(
                text -> page.append("<p class=\"lead\">").append(escaped(text)).append("</p>"));
        for (int i = 0; i < parts.size(); i++) {
            page.append(part(parts.get(i), i));
        }
        return page.append("</body></html>").toString();
    }

    private String bookmarks(String heading, List<SheetPart> parts) {
        StringBuilder marks = new StringBuilder("<bookmarks>");
        marks.append(bookmark(heading, "top"));
        for (int i = 0; i < parts.size(); i++) {
            marks.append(bookmark(name(i) + ". " + parts.get(i).figure().title(), "figure" + i));
        }
        return marks.append("</bookmarks>").toString();
    }

    private static String bookmark(String name, String place) {
        return "<bookmark name=\"" + escaped(name) + "\" href=\"#" + place + "\"/>";
    }

    private String name(int index) {
        return words.get("paper.figure", index + 1);
    }

    private String part(SheetPart part, int index) {
        StringBuilder html = new StringBuilder("<h2 id=\"figure" + index + "\">")
                .append(escaped(name(index)))
                .append("</h2><div class=\"figure\">")
                .append(place(part.figure(), index))
                .append("</div>");
        if (!part.sentences().isEmpty()) {
            html.append("<ul>");
            part.sentences()
                    .forEach(one -> html.append("<li>").append(escaped(one)).append("</li>"));
            html.append("</ul>");
        }
        return html.toString();
    }

    private static String place(Figure figure, int index) {
        return String.format(
                Locale.ROOT,
                "<object type=\"%s\" %s=\"%d\" alt=\"%s\" style=\"width:%.2fpt;height:%.2fpt\"></object>",
                FIGURE_TYPE,
                INDEX,
                index,
                escaped(figure.altText()),
                WIDTH,
                Math.min(TALLEST, figure.heightFor(WIDTH)));
    }

    /// For text and for attributes in double quotes; characters that XML cannot hold are left out.
    static String escaped(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().filter(SheetPage::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(c);
            }
        });
        return html.toString();
    }

    private static boolean isAllowed(int c) {
        boolean basic = c >= ' ' && c <= 0xD7FF;
        boolean beyond = (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
        return c == '\t' || c == '\n' || basic || beyond;
    }
}
