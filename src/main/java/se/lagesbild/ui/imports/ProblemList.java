package se.lagesbild.ui.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// What was said about a file, the gravest first, to be narrowed to one level and saved as a table.
final class ProblemList extends VBox {
    private static final int SHOWN = 100;

    private final List<Problem> problems;
    private final Words words;
    private final ProblemTexts texts;
    private final VBox lines = new VBox(10);

    /// @param save asks where to, and writes the table
    ProblemList(List<Problem> problems, Words words, Runnable save) {
        super(10);
        this.problems = problems.stream()
                .sorted(Comparator.comparing(Problem::level).reversed())
                .toList();
        this.words = words;
        this.texts = new ProblemTexts(words);
        getChildren().add(new Paragraph(words.get("imports.messages"), "section-title"));
        getChildren().add(tools(save));
        getChildren().add(lines);
        show(this.problems);
    }

    private FlowPane tools(Runnable save) {
        FlowPane tools = new FlowPane(6, 6);
        tools.setAlignment(Pos.CENTER_LEFT);
        List<Level> levels = problems.stream().map(Problem::level).distinct().toList();
        if (levels.size() > 1) {
            ToggleGroup group = new ToggleGroup();
            tools.getChildren().add(filter(group, words.get("imports.messages.all"), problems));
            for (Level level : levels) {
                List<Problem> some =
                        problems.stream().filter(one -> one.level() == level).toList();
                tools.getChildren().add(filter(group, words.of("level", level), some));
            }
            group.getToggles().getFirst().setSelected(true);
        }
        Button table = new Button(words.get("imports.messages.save"), new FontIcon(Feather.DOWNLOAD));
        table.setId("problems-save");
        table.getStyleClass().add("tool");
        table.setOnAction(event -> save.run());
        tools.getChildren().add(table);
        return tools;
    }

    private ToggleButton filter(ToggleGroup group, String name, List<Problem> some) {
        ToggleButton button = new ToggleButton(name + " " + some.size());
        button.setToggleGroup(group);
        button.getStyleClass().add("tool");
        button.setOnAction(event -> {
            button.setSelected(true);
            show(some);
        });
        return button;
    }

    private void show(List<Problem> some) {
        lines.getChildren().setAll(some.stream().limit(SHOWN).map(this::line).toList());
        if (some.size() > SHOWN) {
            lines.getChildren().add(new Paragraph(words.get("imports.messages.more", some.size() - SHOWN), "muted"));
        }
    }

    private VBox line(Problem problem) {
        return new VBox(
                2,
                new Paragraph(
                        words.of("level", problem.level()),
                        "level-" + problem.level().name().toLowerCase(Locale.ROOT)),
                new Paragraph(texts.of(problem), "body"));
    }
}
