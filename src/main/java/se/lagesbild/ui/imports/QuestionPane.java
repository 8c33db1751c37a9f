package se.lagesbild.ui.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Problem;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// What a file asks, each question with its answers in place: the program's guess is chosen already, and Enter sends
/// all of them. The last file that asks offers to import everything as well.
final class QuestionPane extends VBox {
    /// More answers than this are a list to open.
    private static final int IN_A_ROW = 4;

    /// More questions than this are answered in rounds.
    private static final int AT_ONCE = 20;

    private final String file;
    private final ProblemTexts texts;
    private final Map<Problem, String> chosen = new LinkedHashMap<>();
    private final Map<Problem, Node> controls = new LinkedHashMap<>();
    private final Button send = new Button();
    private final Button sendAndImport = new Button();
    private final int asked;
    private final String prompt;

    /// @param model gets everything that was chosen
    QuestionPane(ImportRow row, Words words, ImportsViewModel model) {
        super(14);
        this.file = row.file();
        this.texts = new ProblemTexts(words);
        this.prompt = words.get("imports.answer.choose");
        this.asked = Math.min(AT_ONCE, row.questions().size());
        getStyleClass().add("question-pane");
        getChildren()
                .add(new Paragraph(
                        words.counted(
                                "imports.questions",
                                String.valueOf(row.questions().size())),
                        "section-title"));
        row.questions().stream().limit(AT_ONCE).forEach(one -> getChildren().add(question(one)));
        if (row.questions().size() > AT_ONCE) {
            getChildren().add(new Paragraph(words.get("imports.questions.more", AT_ONCE), "muted"));
        }
        send.setText(words.get("imports.answer"));
        send.setId("answer-send");
        send.getStyleClass().add("accent");
        send.setDefaultButton(true);
        send.setOnAction(event -> model.answer(row, answers()));
        sendAndImport.setText(words.get("imports.answer.all"));
        sendAndImport.setId("answer-import");
        sendAndImport.setOnAction(event -> model.answerAndImportAll(row, answers()));
        boolean isLast =
                model.rows().stream().filter(one -> !one.questions().isEmpty()).allMatch(row::equals);
        getChildren().add(isLast ? new HBox(10, send, sendAndImport) : new HBox(send));
        disableProperty().bind(model.busyProperty());
        allowSending();
    }

    /// What the user does next: the first question without an answer, or sending.
    void focusNext() {
        Optional<Node> open = controls.entrySet().stream()
                .filter(one -> !chosen.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        open.orElse(send).requestFocus();
    }

    private VBox question(Problem problem) {
        problem.suggestion().filter(problem.choices()::contains).ifPresent(guess -> chosen.put(problem, guess));
        return new VBox(
                6,
                new Paragraph(texts.of(problem), "body"),
                problem.choices().size() <= IN_A_ROW && !problem.isOpen() ? row(problem) : list(problem));
    }

    private Node row(Problem problem) {
        ToggleGroup group = new ToggleGroup();
        FlowPane answers = new FlowPane(16, 6);
        for (String choice : problem.choices()) {
            RadioButton button = new RadioButton(texts.answer(problem, choice));
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen.get(problem)));
            button.setOnAction(event -> choose(problem, choice));
            controls.putIfAbsent(problem, button);
            answers.getChildren().add(button);
        }
        return answers;
    }

    private Node list(Problem problem) {
        ComboBox<String> box = new ComboBox<>();
        controls.put(problem, box);
        box.getItems().setAll(problem.choices());
        box.setPrefWidth(320);
        box.setPromptText(prompt);
        box.setEditable(problem.isOpen());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String choice) {
                return choice == null ? "" : texts.answer(problem, choice);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        Optional.ofNullable(chosen.get(problem)).ifPresent(box.getSelectionModel()::select);
        box.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(problem, now));
        if (!problem.isOpen()) {
            box.addEventFilter(KeyEvent.KEY_PRESSED, event -> openWith(box, event));
        } else {
            box.getEditor().textProperty().addListener((property, before, now) -> choose(problem, now.strip()));
        }
        return box;
    }

    /// Space opens the answers, and Enter does while none is chosen.
    private static void openWith(ComboBox<String> box, KeyEvent event) {
        boolean isEnter = event.getCode() == KeyCode.ENTER && box.getValue() == null;
        if (!box.isShowing() && (isEnter || event.getCode() == KeyCode.SPACE)) {
            box.show();
            event.consume();
        }
    }

    private void choose(Problem problem, @Nullable String choice) {
        if (choice == null || choice.isEmpty()) {
            chosen.remove(problem);
        } else {
            chosen.put(problem, choice);
        }
        allowSending();
    }

    private void allowSending() {
        boolean isOpen = chosen.isEmpty() || chosen.size() < asked;
        send.setDisable(isOpen);
        sendAndImport.setDisable(isOpen);
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        chosen.forEach((problem, choice) -> answers.add(new Answer(file, problem.code(), problem.raw(), choice)));
        return answers.stream().distinct().toList();
    }
}
