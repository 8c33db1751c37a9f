package se.lagesbild.workbench;

import java.nio.file.Path;
import java.util.List;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Figure;
import se.lagesbild.paper.FigureFile;
import se.lagesbild.paper.FigureSheet;
import se.lagesbild.paper.PaperException;
import se.lagesbild.paper.SheetPart;
import se.lagesbild.paper.TableFile;
import se.lagesbild.picture.Disclosure;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// Figures and tables as files for a committee paper.
public final class Papers {
    /// The picture of a view, the same on screen and on paper.
    public Figure figure(DistrictComparison view, Words words) {
        return new DotsFigure(view, words);
    }

    /// The views as they may be handed out together; nothing leaves the program past this.
    ///
    /// @throws IllegalStateException when a reader could work out a hidden count, which would be a fault of ours
    public List<DistrictComparison> checked(List<DistrictComparison> export) {
        Disclosure.require(export);
        return export;
    }

    private DistrictComparison checked(DistrictComparison view) {
        return checked(List.of(view)).getFirst();
    }

    public void savePng(DistrictComparison view, Words words, Path file) throws PaperException {
        FigureFile.png(figure(checked(view), words), file);
    }

    public void saveSvg(DistrictComparison view, Words words, Path file) throws PaperException {
        FigureFile.svg(figure(checked(view), words), file);
    }

    public void saveTable(DistrictComparison view, Words words, Path file) throws PaperException {
        TableFile.csv(checked(view), words, file);
    }

    /// The same data as a table, in the form of a CSV file.
    public String table(DistrictComparison view, Words words) {
        return TableFile.text(checked(view), words);
    }

    /// One sheet with each figure and the sentences about its areas.
    public void saveSheet(String heading, List<String> lead, List<DistrictComparison> views, Words words, Path file)
            throws PaperException {
        Sentences sentences = new Sentences(words);
        List<SheetPart> parts = checked(views).stream()
                .map(view -> new SheetPart(
                        figure(view, words),
                        view.areas().stream()
                                .map(area -> sentences.about(view, area))
                                .toList()))
                .toList();
        FigureSheet.pdf(heading, lead, parts, words, file);
    }
}
