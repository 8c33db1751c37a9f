package se.lagesbild.paper;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.lagesbild.figure.Figure;
import se.lagesbild.text.Language;

/// Tells a screen reader what a page with one figure holds.
final class PdfTags {
    /// Number of the marked content that is the figure.
    static final int FIGURE = 0;

    private PdfTags() {}

    static void describe(PDDocument document, PDPage page, Figure figure, Language language) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.code());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(figure.title());
        about.setSubject(figure.altText());
        about.setProducer("Lägesbild");
        document.setDocumentInformation(about);
        catalog.setStructureTreeRoot(tree(page, figure));
    }

    private static PDStructureTreeRoot tree(PDPage page, Figure figure) throws IOException {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        PDStructureElement element = new PDStructureElement("Figure", whole);
        element.setPage(page);
        element.setAlternateDescription(figure.altText());
        element.setTitle(figure.title());
        element.getCOSObject().setItem(COSName.K, COSInteger.get(FIGURE));
        whole.appendKid(element);
        page.setStructParents(0);
        root.setParentTree(parents(element));
        root.setParentTreeNextKey(1);
        return root;
    }

    private static PDNumberTreeNode parents(PDStructureElement element) {
        COSArray contents = new COSArray();
        contents.add(element.getCOSObject());
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> numbers = new TreeMap<>();
        numbers.put(0, new PDParentTreeValue(contents));
        tree.setNumbers(numbers);
        return tree;
    }
}
