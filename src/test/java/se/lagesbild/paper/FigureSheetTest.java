package se.lagesbild.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Figure;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

final class FigureSheetTest {
    private static final Words WORDS = new Words(Language.SWEDISH);
    private static final Figure FIGURE = new DotsFigure(ExampleViews.safety2021(), WORDS);

    @TempDir
    Path folder;

    private Path sheet(List<SheetPart> parts) throws PaperException {
        Path file = folder.resolve("blad.pdf");
        FigureSheet.pdf("Trygghet & \"oro\" <2021>", List.of("Uppgifterna följs upp i nämnden."), parts, WORDS, file);
        return file;
    }

    @Test
    void everyWordCanBeSearchedAlsoInTheFigure() throws PaperException, IOException {
        try (PDDocument document = open(sheet(List.of(part("I Vårby är det så."))))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Trygghet & \"oro\" <2021>")
                    .contains("Uppgifterna följs upp i nämnden.")
                    .contains("Sjödalen-Fullersta", "Skogås", "Trångsund")
                    .contains("säkerställt lägre än både")
                    .contains("övriga Stockholms län och övriga riket")
                    .contains("I Vårby är det så.");
        }
    }

    @Test
    void pagesAreCounted() throws PaperException, IOException {
        try (PDDocument document = open(sheet(List.of(part("Ett."), part("Två."), part("Tre."))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 (3)", "2 (3)", "3 (3)")
                    .contains("Figur 1", "Figur 2", "Figur 3");
        }
    }

    @Test
    void readersWhoDoNotSeeTheFigureGetItsWords() throws PaperException, IOException {
        try (PDDocument document = open(sheet(List.of(part("Ett."))))) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements)
                    .filteredOn(one -> one.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(FIGURE.altText());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "LI");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Trygghet & \"oro\" <2021>");
        }
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(SheetPage.escaped("a\u0000b\u000Cc\uFFFF & 'd'")).isEqualTo("abc &amp; &#39;d&#39;");
    }

    private static SheetPart part(String sentence) {
        return new SheetPart(FIGURE, List.of(sentence));
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile());
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
