package se.lagesbild.ui.imports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Observation;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.SeenLine;

/// The first lines of a file as they stand there, and beside each what was read from it.
final class PreviewPane extends VBox {
    private static final int TOLD = 3;

    PreviewPane(List<SeenLine> lines, Words words) {
        super(8);
        boolean isRead = lines.stream().anyMatch(line -> !line.read().isEmpty());
        getChildren().add(new Paragraph(words.get("imports.preview"), "section-title"));
        GridPane grid = new GridPane(12, 3);
        grid.getStyleClass().add("excerpt");
        grid.getColumnConstraints().addAll(column(28, Priority.NEVER), column(60, Priority.ALWAYS));
        if (isRead) {
            grid.getColumnConstraints().add(column(60, Priority.ALWAYS));
        }
        for (SeenLine line : lines) {
            grid.addRow(line.line(), cells(line, isRead));
        }
        getChildren().add(grid);
    }

    private static ColumnConstraints column(double least, Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(least);
        column.setHgrow(grow);
        if (grow == Priority.ALWAYS) {
            column.setPercentWidth(-1);
        } else {
            column.setHalignment(HPos.RIGHT);
        }
        return column;
    }

    private static Node[] cells(SeenLine line, boolean isRead) {
        Label raw = text(line.raw(), line.read().isEmpty() ? "excerpt-line" : "excerpt-line-own");
        raw.setTooltip(new Tooltip(line.raw()));
        Label nr = text(String.valueOf(line.line()), "excerpt-line");
        return isRead ? new Node[] {nr, raw, text(told(line), "excerpt-read")} : new Node[] {nr, raw};
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        GridPane.setValignment(label, VPos.BASELINE);
        return label;
    }

    private static String told(SeenLine line) {
        String some = line.read().stream().limit(TOLD).map(PreviewPane::told).collect(Collectors.joining(" · "));
        return line.read().size() > TOLD ? some + " …" : some;
    }

    private static String told(Observation one) {
        return one.key().area().code() + " " + one.key().period().label() + ": " + one.text();
    }
}
