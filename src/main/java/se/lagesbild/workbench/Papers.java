package se.lagesbild.workbench;

import java.nio.file.Path;
import java.util.List;
import se.lagesbild.figure.Clip;
import se.lagesbild.figure.DotsFigure;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;
import se.lagesbild.paper.Clipping;
import se.lagesbild.paper.FigureFile;
import se.lagesbild.paper.FigureSheet;
import se.lagesbild.paper.FileKind;
import se.lagesbild.paper.FileName;
import se.lagesbild.paper.PaperException;
import se.lagesbild.paper.SheetPart;
import se.lagesbild.paper.TableFile;
import se.lagesbild.picture.Disclosure;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.ComparisonGrid;
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

    /// Writes a chart or its data, as the file's suffix says: png, svg or pdf, csv or xlsx.
    ///
    /// @param plate as large as the chart is drawn on the screen: the file shows what the screen shows
    /// @throws IllegalArgumentException for any other suffix
    public void save(Chart chart, Plate plate, Words words, Path file) throws PaperException {
        save(chart.figure(), chart.views(), plate, words, file);
    }

    /// The same on a page of its own size.
    public void save(Chart chart, Words words, Path file) throws PaperException {
        save(chart, Plate.page(chart.figure()), words, file);
    }

    void save(Figure figure, List<DistrictComparison> views, Plate plate, Words words, Path file)
            throws PaperException {
        List<DistrictComparison> shown = checked(views);
        switch (FileKind.of(file).orElseThrow(() -> new IllegalArgumentException("no kind of file for " + file))) {
            case PNG -> FigureFile.png(figure, plate, file);
            case SVG -> FigureFile.svg(figure, plate, file);
            case PDF -> FigureFile.pdf(figure, plate, words.language(), file);
            case CSV -> TableFile.csv(ComparisonGrid.of(shown, words), words, file);
            case XLSX -> TableFile.xlsx(ComparisonGrid.of(shown, words), figure.title(), words, file);
        }
    }

    /// The view's own figure or table on a page of its own size.
    public void save(DistrictComparison view, Words words, Path file) throws PaperException {
        Figure figure = figure(view, words);
        save(figure, List.of(view), Plate.page(figure), words, file);
    }

    /// Whether the file's suffix is one that [#save] knows.
    public boolean canSave(Path file) {
        return FileKind.of(file).isPresent();
    }

    /// The same data as a table, in the form of a CSV file.
    public String table(DistrictComparison view, Words words) {
        return TableFile.text(ComparisonGrid.of(checked(List.of(view)), words), words);
    }

    /// A chart and its data for other programs to paste.
    ///
    /// @param plate as large as the chart is drawn on the screen
    public Clip clip(Chart chart, Plate plate, Words words) {
        return clip(chart.figure(), chart.views(), plate, words);
    }

    Clip clip(Figure figure, List<DistrictComparison> views, Plate plate, Words words) {
        return Clipping.of(figure, ComparisonGrid.of(checked(views), words), plate, words);
    }

    /// A name for the figure's file that every system takes, without suffix.
    public String fileName(Figure figure) {
        return FileName.of(figure.title());
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
