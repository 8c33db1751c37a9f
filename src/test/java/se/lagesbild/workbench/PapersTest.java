package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.figure.Clip;
import se.lagesbild.figure.Drawing;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.LabelBox;
import se.lagesbild.figure.Plate;
import se.lagesbild.paper.FileKind;
import se.lagesbild.paper.PaperException;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

final class PapersTest {
    private static final Words WORDS = new Words(Language.SWEDISH);
    private static final Plate SCREEN = new Plate(820, 520);
    private final Papers papers = new Papers();

    @TempDir
    Path folder;

    private Path saved(DistrictComparison view, String name) throws PaperException {
        Path file = folder.resolve(name);
        papers.save(papers.figure(view, WORDS), List.of(view), SCREEN, WORDS, file);
        return file;
    }

    @Test
    void thePngIsWhatTheScreenShowsInMoreDots() throws PaperException, IOException {
        BufferedImage file =
                ImageIO.read(saved(ExampleViews.safety2021(), "a.png").toFile());
        BufferedImage screen = new BufferedImage(file.getWidth(), file.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = screen.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, file.getWidth(), file.getHeight());
        graphics.scale(300 / 72.0, 300 / 72.0);
        figure().drawOn(graphics, SCREEN.width(), SCREEN.height());
        graphics.dispose();
        boolean same = Arrays.equals(dots(file), dots(screen));
        assertThat(same).isTrue();
    }

    private static int[] dots(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private Figure figure() {
        return papers.figure(ExampleViews.safety2021(), WORDS);
    }

    @Test
    void thePdfLooksLikeThePng() throws PaperException, IOException {
        BufferedImage png =
                ImageIO.read(saved(ExampleViews.safety2021(), "a.png").toFile());
        try (PDDocument document =
                Loader.loadPDF(saved(ExampleViews.safety2021(), "a.pdf").toFile())) {
            BufferedImage pdf = new PDFRenderer(document).renderImageWithDPI(0, 300);
            assertThat(meanDifference(png, pdf)).isBetween(0.0, 2.0);
        }
    }

    /// Of 255, over all dots; an empty page differs by more than 8.
    private static double meanDifference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return (double) sum / width / height;
    }

    @Test
    void thePdfHoldsEveryLabelAsTextInAnEmbeddedFont() throws PaperException, IOException {
        try (PDDocument document =
                Loader.loadPDF(saved(ExampleViews.safety2021(), "a.pdf").toFile())) {
            String text = squeezed(new PDFTextStripper().getText(document));
            assertThat(labels()).allSatisfy(label -> assertThat(text).contains(squeezed(label)));
            List<PDFont> fonts = fonts(document.getPage(0).getResources());
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts.addAll(fonts(form.getResources()));
            }
        }
        return fonts;
    }

    private List<String> labels() {
        Drawing drawing =
                figure().drawOn(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), 820, 520);
        return drawing.labels().stream().map(LabelBox::text).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    @Test
    void thePdfTellsWhatItShowsToThoseWhoDoNotSeeIt() throws PaperException, IOException {
        try (PDDocument document =
                Loader.loadPDF(saved(ExampleViews.safety2021(), "a.pdf").toFile())) {
            var catalog = document.getDocumentCatalog();
            PDStructureElement whole = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            PDStructureElement figure = (PDStructureElement) whole.getKids().getFirst();
            assertThat(figure.getAlternateDescription()).isEqualTo(figure().altText());
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(figure().title());
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndNeitherFormulasNorPersons() throws PaperException, IOException {
        Map<String, String> parts = parts(saved(ExampleViews.safety2021(), "a.xlsx"));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>45.1</v>", "<v>204</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Sj&#xf6;dalen-Fullersta");
        assertThat(parts.get("docProps/core.xml"))
                .contains("creator>L&#xe4;gesbild</")
                .doesNotContain("lastModifiedBy>");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("custom") || name.contains("comments"));
        assertThat(String.join("", parts.values())).doesNotContain(System.getProperty("user.home"));
    }

    @Test
    void everyNumberOfTheCsvStandsInTheWorkbook() throws PaperException, IOException {
        String sheet = parts(saved(ExampleViews.rates(), "a.xlsx")).get("xl/worksheets/sheet1.xml");
        String csv = Files.readString(saved(ExampleViews.rates(), "a.csv"));
        Matcher numbers = Pattern.compile("(?<=;)-?\\d+(,\\d+)?(?=[;\r])").matcher(csv);
        assertThat(numbers.results()
                        .map(found -> found.group().replace(',', '.'))
                        .filter(number -> !number.equals("2021")))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(sheet).contains("<v>" + number + "</v>"));
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// Trångsund answered 58.2 per cent, but only eight people did.
    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aHiddenValueStandsInNoForm(FileKind kind) throws PaperException, IOException {
        Path file = saved(ExampleViews.gaps(), "a." + kind.name());
        String text = switch (kind) {
            case XLSX -> String.join("", parts(file).values());
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            case SVG -> Files.readString(file).replaceAll("<(path|line|rect|circle|polygon|g)[^>]*>", "");
            case PNG, CSV -> Files.readString(file, StandardCharsets.ISO_8859_1);
        };
        assertThat(text).isNotEmpty().doesNotContain("58,2", "58.2", "58\u00A0%");
    }

    @Test
    void theClipboardGetsPictureAndTable() {
        DistrictComparison view = ExampleViews.gaps();
        Clip clip = papers.clip(papers.figure(view, WORDS), List.of(view), SCREEN, WORDS);
        assertThat(clip.image().getWidth()).isEqualTo((int) Math.round(820 * 300 / 72.0));
        assertThat(clip.html()).contains("<th scope=\"col\">Område</th>", "<td>38,2</td>", "&lt; 10 svar");
        assertThat(clip.text().lines()).hasSize(11).allMatch(line -> line.split("\t", -1).length == width(clip));
        assertThat(clip.html() + clip.text()).doesNotContain("58,2");
    }

    private static int width(Clip clip) {
        return clip.text().lines().findFirst().orElseThrow().split("\t", -1).length;
    }

    @Test
    void aFileIsNamedAfterItsFinding() {
        assertThat(papers.fileName(figure())).startsWith("Vårby, Flemingsberg").hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gif", "png", "a", ".png."})
    void anotherSuffixIsRefused(String name) {
        assertThat(papers.canSave(Path.of(name))).isFalse();
        assertThatThrownBy(() -> saved(ExampleViews.gaps(), name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsAndDotsInTheNameMakeNoDifference() throws PaperException {
        assertThat(saved(ExampleViews.gaps(), "Vårby 1.2.PNG")).isNotEmptyFile();
    }

    @Test
    void theResolutionIsToldInTheFile() throws PaperException, IOException {
        try (InputStream stream = Files.newInputStream(saved(ExampleViews.single(), "a.png"))) {
            assertThat(new String(stream.readNBytes(200), StandardCharsets.ISO_8859_1))
                    .contains("pHYs");
        }
    }
}
