package se.lagesbild.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lagesbild.text.Cell;
import se.lagesbild.text.Grid;
import se.lagesbild.text.Words;

/// A table as a workbook of one sheet. Texts are strings, which no spreadsheet calculates; the file names neither
/// person nor machine.
final class Spreadsheet {
    private static final String PROGRAM = "Lägesbild";
    /// What the format asks for and nobody needs.
    private static final String VERSION = "01.0000";
    private static final double NARROW = 9;
    private static final double WIDE = 60;

    private final Words words;

    Spreadsheet(Words words) {
        this.words = words;
    }

    void write(Grid grid, String title, OutputStream stream) throws IOException {
        try (Workbook book = new Workbook(stream, PROGRAM, VERSION)) {
            book.properties().setTitle(title);
            Worksheet sheet = book.newWorksheet(words.get("paper.sheet"));
            for (int column = 0; column < grid.heads().size(); column++) {
                sheet.value(0, column, grid.heads().get(column));
                sheet.style(0, column)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                sheet.width(column, width(grid, column));
            }
            for (int line = 0; line < grid.lines().size(); line++) {
                write(sheet, line + 1, grid.lines().get(line));
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void write(Worksheet sheet, int row, List<Cell> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case Cell.Text words -> {
                    if (!words.text().isEmpty()) {
                        sheet.value(row, column, words.text());
                    }
                }
                case Cell.Decimal number -> {
                    sheet.value(row, column, number.value());
                    int decimals = Math.max(0, number.value().scale());
                    sheet.style(row, column)
                            .format(decimals == 0 ? "0" : "0." + "0".repeat(decimals))
                            .set();
                }
            }
        }
    }

    /// In characters: the longest word of the head, the longest cell.
    private static double width(Grid grid, int column) {
        double longest = NARROW;
        for (String word : grid.heads().get(column).split("[ -]", -1)) {
            longest = Math.max(longest, word.length() + 2);
        }
        for (List<Cell> line : grid.lines()) {
            if (line.get(column) instanceof Cell.Text words) {
                longest = Math.max(longest, words.text().length() + 1);
            }
        }
        return Math.min(longest, WIDE);
    }
}
