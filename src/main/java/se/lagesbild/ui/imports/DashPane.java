package se.lagesbild.ui.imports;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// What a dash among the counts of a file means: no number until somebody says that it is zero. Nothing waits for it;
/// the file is read again at once.
final class DashPane extends VBox {
    DashPane(ImportRow row, Words words, ImportsViewModel model) {
        super(10);
        setId("dashes");
        ProblemTexts texts = new ProblemTexts(words);
        getChildren().add(new Paragraph(words.get("imports.dash.title"), "section-title"));
        for (Answer said : row.dashes()) {
            HBox answers = new HBox(16);
            ToggleGroup group = new ToggleGroup();
            for (String choice : List.of(Answer.MISSING, Answer.ZERO)) {
                RadioButton button = new RadioButton(texts.answer(choice));
                button.setToggleGroup(group);
                button.setSelected(choice.equals(said.answer()));
                button.setOnAction(event -> {
                    if (!choice.equals(said.answer())) {
                        model.answer(row, List.of(new Answer(row.file(), ProblemCode.SUPPRESSED, said.raw(), choice)));
                    }
                });
                answers.getChildren().add(button);
            }
            getChildren().add(new VBox(6, new Paragraph(words.get("imports.dash", said.raw()), "body"), answers));
        }
        disableProperty().bind(model.busyProperty());
    }
}
