package se.lagesbild.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.NameDialog;
import se.lagesbild.ui.kit.OptionBox;

/// What is measured: its name, unit, direction and question, and where its series breaks.
public final class MeasuresPage extends StackPane {
    private final RegisterViewModel model;
    private final Words words;
    private final Names names;
    private final RegisterPage<Indicator> page;
    private Optional<String> wanted = Optional.empty();

    public MeasuresPage(RegisterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        Button add = new Button(words.get("register.measure.add"));
        add.setId("measure-add");
        add.setOnAction(event -> sourceOfNext()
                .ifPresent(source -> NameDialog.ask(
                                this,
                                words.get("register.measure.add"),
                                words.get("register.measure.add.in", names.of(source)),
                                words)
                        .ifPresent(name -> choose(model.addMeasure(name, source.code())))));
        this.page = new RegisterPage<>(
                "measures",
                words.get("register.measure.search"),
                new RegisterPage.Row<>(Indicator::code, names::of, this::about),
                this::form,
                add);
        getChildren().add(page);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    /// The source of the chosen measure, else the first.
    private Optional<Source> sourceOfNext() {
        return model.shownProperty()
                .get()
                .flatMap(now -> page.chosen()
                        .map(one -> now.catalogue().source(one.source()))
                        .or(() -> now.catalogue().sources().stream().findFirst()));
    }

    /// Shows a new measure as soon as it is there.
    private void choose(String code) {
        wanted = Optional.of(code);
    }

    private void show(RegisterViewModel.Shown now) {
        page.show(now.catalogue().indicators());
        wanted.filter(code -> now.catalogue().indicator(code).isPresent()).ifPresent(code -> {
            wanted = Optional.empty();
            page.choose(code);
        });
    }

    private String about(Indicator indicator) {
        Optional<Source> source =
                model.shownProperty().get().map(now -> now.catalogue().source(indicator.source()));
        return source.map(names::of).orElse(indicator.source()) + " · " + words.of("unit", indicator.unit());
    }

    private Node form(Indicator indicator) {
        Form form = new Form(words, names.of(indicator), about(indicator) + " · " + indicator.code());
        TextField name = form.text(words.get("register.name"), "measure-name", indicator.name());
        TextField english = form.text(words.get("register.name.en"), "measure-name-en", indicator.nameEn());
        OptionBox<Unit> unit = form.options(
                words.get("register.unit"),
                new OptionBox<Unit>("measure-unit", one -> words.of("unit", one))
                        .offering(Arrays.asList(Unit.values()), indicator.unit()));
        OptionBox<Polarity> polarity = form.options(
                words.get("register.polarity"),
                new OptionBox<Polarity>("measure-polarity", one -> words.of("polarity", one))
                        .offering(Arrays.asList(Polarity.values()), indicator.polarity()));
        TextArea question = form.lines(words.get("register.question"), "measure-question", indicator.question());
        CheckBox sensitive = new CheckBox(words.get("register.sensitive"));
        sensitive.setId("measure-sensitive");
        sensitive.setSelected(indicator.sensitive());
        form.getChildren().add(sensitive);
        form.saving(
                () -> {
                    if (!name.getText().isBlank()) {
                        model.make(List.of(Edit.change(
                                indicator,
                                new Indicator(
                                        indicator.code(),
                                        indicator.source(),
                                        name.getText().strip(),
                                        english.getText().isBlank()
                                                ? name.getText().strip()
                                                : english.getText().strip(),
                                        unit.chosen().orElse(indicator.unit()),
                                        polarity.chosen().orElse(indicator.polarity()),
                                        indicator.fields(),
                                        sensitive.isSelected(),
                                        question.getText().strip()))));
                    }
                },
                form.button(
                        "register.measure.remove",
                        "measure-remove",
                        () -> model.make(List.of(Edit.remove(indicator)))));
        Breaks.addTo(form, indicator.code(), model, words);
        return form;
    }
}
