package se.lagesbild.ui.typedin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Field;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.OptionBox;
import se.lagesbild.ui.kit.Paragraph;

/// On the left what the values are and where they stand, on the right the grid that they are typed into.
public final class TypedInView extends BorderPane {
    private final TypedInViewModel model;
    private final Words words;
    private final Names names;
    private final CellGrid cells;
    private final OptionBox<Optional<Indicator>> measures;
    private final OptionBox<Source> sources;
    private final OptionBox<AreaDivision> divisions;
    private final Remarks told;
    private final TextField periods = new TextField();
    private final Label hint = new Paragraph("", "muted");
    private final Button store = new Button();

    public TypedInView(TypedInViewModel model, Words words, Notices notices) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        setId("typed-in");
        this.cells = new CellGrid(model, words, this::paste);
        this.told = new Remarks(model, cells, words, notices);
        this.measures = new OptionBox<>("typed-measure", this::name);
        this.sources = new OptionBox<>("typed-source", names::of);
        this.divisions = new OptionBox<>("typed-division", AreaDivision::name);
        measures.telling(model.indicatorProperty()::set);
        sources.telling(chosen -> model.measure().sourceProperty().set(Optional.of(chosen)));
        divisions.telling(chosen -> model.divisionProperty().set(Optional.of(chosen)));
        setLeft(scrolling(form(), "typed-form"));
        setCenter(scrolling(table(), "typed-table"));
        setBottom(bar());
        model.choicesProperty().addListener((property, before, now) -> now.ifPresent(this::offer));
        model.shapeProperty().addListener((property, before, now) -> cells.build());
        model.endedProperty().addListener((property, before, now) -> ended(now));
        model.divisionProperty()
                .addListener((property, before, now) -> now.ifPresent(divisions.getSelectionModel()::select));
        model.measure()
                .sourceProperty()
                .addListener((property, before, now) -> now.ifPresent(sources.getSelectionModel()::select));
        List.of(
                        model.titleProperty(),
                        model.pageProperty(),
                        model.questionProperty(),
                        model.measure().nameProperty())
                .forEach(one -> one.addListener((property, before, now) -> hint()));
        model.indicatorProperty().addListener((property, before, now) -> hint());
        model.touchesProperty().addListener((property, before, now) -> hint());
        hint();
    }

    private static ScrollPane scrolling(VBox content, String style) {
        content.getStyleClass().add(style);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private String name(Optional<Indicator> one) {
        return one.map(names::of).orElse(words.get("typed.measure.new"));
    }

    private VBox form() {
        TextField title = new TextField();
        title.setId("typed-title");
        title.setPromptText(words.get("typed.title.example"));
        title.textProperty().bindBidirectional(model.titleProperty());
        TextField page = new TextField();
        page.setId("typed-page");
        page.setPromptText(words.get("typed.page.example"));
        page.textProperty().bindBidirectional(model.pageProperty());
        Field whole = new Field(words.get("typed.title"), title);
        HBox.setHgrow(whole, Priority.ALWAYS);
        Field part = new Field(words.get("typed.page"), page);
        page.setPrefColumnCount(4);
        part.setMinWidth(Region.USE_PREF_SIZE);
        TextArea question = new TextArea();
        question.setId("typed-question");
        question.setPrefRowCount(3);
        question.setWrapText(true);
        question.setPromptText(words.get("typed.question.example"));
        question.textProperty().bindBidirectional(model.questionProperty());
        VBox form = new VBox(
                10,
                new Paragraph(words.get("typed.document"), "section-title"),
                new HBox(10, whole, part),
                new Field(words.get("typed.question"), question),
                new Paragraph(words.get("typed.measure"), "section-title"),
                measures,
                made());
        form.setPrefWidth(330);
        return form;
    }

    /// What a new measure needs.
    private VBox made() {
        TextField name = new TextField();
        name.setId("typed-name");
        name.textProperty().bindBidirectional(model.measure().nameProperty());
        OptionBox<Unit> unit = new OptionBox<Unit>("typed-unit", one -> words.of("unit", one))
                .offering(List.of(Unit.PERCENT, Unit.COUNT, Unit.RATE, Unit.INDEX, Unit.MEAN), Unit.PERCENT)
                .telling(model.measure().unitProperty()::set);
        OptionBox<Polarity> polarity = new OptionBox<Polarity>("typed-polarity", one -> words.of("polarity", one))
                .offering(Arrays.asList(Polarity.values()), Polarity.HIGHER_BETTER)
                .telling(model.measure().polarityProperty()::set);
        VBox box = new VBox(
                8,
                new Field(words.get("typed.name"), name),
                new Field(words.get("register.source"), sources),
                new Field(words.get("register.unit"), unit),
                new Field(words.get("register.polarity"), polarity));
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.indicatorProperty().get().isEmpty(), model.indicatorProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private VBox table() {
        periods.setId("typed-periods");
        periods.setPromptText(words.get("typed.periods.example"));
        periods.textProperty().addListener((property, before, now) -> model.setPeriods(now));
        Field years = new Field(words.get("typed.periods"), periods);
        Field division = new Field(words.get("typed.division"), divisions);
        HBox.setHgrow(division, Priority.ALWAYS);
        HBox.setHgrow(years, Priority.ALWAYS);
        CheckBox answers = new CheckBox(words.get("typed.answers"));
        answers.setId("typed-answers");
        answers.setOnAction(event -> model.show(Part.ANSWERS, answers.isSelected()));
        CheckBox interval = new CheckBox(words.get("typed.interval"));
        interval.setId("typed-interval");
        interval.setOnAction(event -> {
            model.show(Part.LOWER, interval.isSelected());
            model.show(Part.UPPER, interval.isSelected());
        });
        Button row = new Button(words.get("typed.row"));
        row.getStyleClass().add("tool");
        row.setOnAction(event -> model.addRow());
        HBox options = new HBox(16, answers, interval, row);
        options.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                10,
                new HBox(12, division, years),
                options,
                new Paragraph(words.get("typed.about"), "muted"),
                told,
                cells);
    }

    private HBox bar() {
        store.setText(words.get("typed.store"));
        store.setId("typed-store");
        store.getStyleClass().add("accent");
        store.setOnAction(event -> model.store());
        store.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setId("typed-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(16, hint, store);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("form-bar");
        return bar;
    }

    private void offer(TypedInViewModel.Choices now) {
        List<Optional<Indicator>> all = new ArrayList<>(List.of(Optional.empty()));
        now.catalogue().indicators().forEach(one -> all.add(Optional.of(one)));
        measures.offering(all, model.indicatorProperty().get());
        sources.getItems().setAll(now.catalogue().sources());
        divisions.getItems().setAll(now.divisions());
        model.measure().sourceProperty().get().ifPresent(sources.getSelectionModel()::select);
        model.divisionProperty().get().ifPresent(divisions.getSelectionModel()::select);
    }

    private void paste(Place from, String text) {
        int lost = model.paste(from, text);
        // years that came with the block stand where years are written
        periods.setText(String.join(", ", model.grid().periods()));
        if (lost > 0) {
            told.lost(lost);
        }
    }

    private void hint() {
        Optional<TypedInViewModel.Lack> lack = model.lack();
        store.setDisable(lack.isPresent());
        hint.setText(
                lack.isPresent()
                        ? words.of("typed.lack", lack.get())
                        : model.asksSomethingElse()
                                ? words.get(
                                        "typed.question.other",
                                        model.indicatorProperty()
                                                .get()
                                                .map(Indicator::question)
                                                .orElse(""))
                                : "");
    }

    private void ended(Ended how) {
        hint();
        told.show(how);
    }
}
