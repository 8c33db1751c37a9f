package se.lagesbild.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.HeatMap;
import se.lagesbild.figure.Plate;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

final class FigureFileTest {
    private static final Words WORDS = new Words(Language.SWEDISH);
    private static final Figure FIGURE = new DotsFigure(ExampleViews.safety2021(), WORDS);

    @TempDir
    Path folder;

    @Test
    void aPngIs160MillimetresWideAt300DotsAnInch() throws PaperException, IOException {
        Path file = folder.resolve("figur.png");
        FigureFile.png(FIGURE, Plate.page(FIGURE), file);
        byte[] bytes = Files.readAllBytes(file);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(1890);
        assertThat(image.getHeight())
                .isEqualTo((int) Math.round(FIGURE.heightFor(160 * 72 / 25.4) * 300 / 72))
                .isGreaterThanOrEqualTo(1299);
        ByteBuffer resolution = ByteBuffer.wrap(bytes, indexOf(bytes, "pHYs") + 4, 9);
        assertThat(resolution.getInt()).isEqualTo(11811);
        assertThat(resolution.getInt()).isEqualTo(11811);
        assertThat(resolution.get()).as("metre").isEqualTo((byte) 1);
    }

    @Test
    void aFigureOfFewRowsIs110MillimetresHigh() throws PaperException, IOException {
        Path file = folder.resolve("liten.png");
        Figure single = new DotsFigure(ExampleViews.single(), WORDS);
        FigureFile.png(single, Plate.page(single), file);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(1299);
    }

    @Test
    void aMapOfTheWholeCountryGoesIntoAnSvgAsOneImage() throws PaperException, IOException {
        IndicatorMatrix matrix = IndicatorMatrix.of(List.of(ExampleViews.country()), ExampleViews.GEOGRAPHY);
        Figure country = HeatMap.of(matrix, WORDS);
        Path file = folder.resolve("landet.svg");
        FigureFile.svg(country, Plate.page(country), file);
        assertThat(Files.readString(file)).containsOnlyOnce("<image").contains("data:image/png;base64");
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void anSvgIsXmlWithEveryChipAndTellsWhatItShows() throws Exception {
        Path file = folder.resolve("figur.svg");
        FigureFile.svg(FIGURE, Plate.page(FIGURE), file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        int chips = ExampleViews.safety2021().comparisons().size() + 3;
        assertThat(elements(document, "circle").getLength())
                .as("fill and outline")
                .isEqualTo(2 * chips);
        assertThat(elements(document, "text").getLength())
                .as("texts are outlines")
                .isZero();
        assertThat(elements(document, "title").item(0).getTextContent()).isEqualTo(FIGURE.title());
        assertThat(elements(document, "desc").item(0).getTextContent()).isEqualTo(FIGURE.altText());
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("160.00mm");
    }

    private static NodeList elements(Document document, String name) {
        return document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    }

    @Test
    void aMissingFolderIsNamedWithWhatToDo() {
        Path file = folder.resolve("finns-inte").resolve("figur.png");
        PaperException failure =
                catchThrowableOfType(PaperException.class, () -> FigureFile.png(FIGURE, Plate.page(FIGURE), file));
        assertThat(failure.sentence(WORDS)).contains(file.toString(), "Mappen finns inte");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("figur.csv");
        Files.writeString(file, "förr");
        assertThatThrownBy(() -> WholeFile.write(file, stream -> {
                    stream.write('x');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(PaperException.class);
        assertThat(file).hasContent("förr");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aSecondWritingReplacesTheFirst() throws PaperException {
        Path file = folder.resolve("figur.csv");
        WholeFile.write(file, stream -> stream.write('a'));
        WholeFile.write(file, stream -> stream.write('b'));
        assertThat(file).hasContent("b");
    }
}
