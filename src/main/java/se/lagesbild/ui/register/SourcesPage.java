package se.lagesbild.ui.register;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.NameDialog;
import se.lagesbild.ui.kit.OptionBox;

/// Who asked or counted, how people were chosen, and where all of a source's series break.
public final class SourcesPage extends StackPane {
    private final RegisterViewModel model;
    private final Words words;
    private final Names names;
    private final RegisterPage<Source> page;

    public SourcesPage(RegisterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        Button add = new Button(words.get("register.source.add"));
        add.setId("source-add");
        add.setOnAction(
                event -> NameDialog.ask(this, words.get("register.source.add"), words.get("register.name"), words)
                        .ifPresent(model::addSource));
        this.page = new RegisterPage<>(
                "sources",
                words.get("register.source.search"),
                new RegisterPage.Row<>(Source::code, names::of, one -> words.of("source.kind", one.kind())),
                this::form,
                add);
        getChildren().add(page);
        model.shownProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(one -> page.show(one.catalogue().sources())));
    }

    private Node form(Source source) {
        Form form = new Form(words, names.of(source), source.code());
        TextField name = form.text(words.get("register.name"), "source-name", source.name());
        TextField english = form.text(words.get("register.name.en"), "source-name-en", source.nameEn());
        TextField owner = form.text(words.get("register.source.owner"), "source-owner", source.owner());
        OptionBox<SourceKind> kind = form.options(
                words.get("register.source.kind"),
                new OptionBox<SourceKind>("source-kind", one -> words.of("source.kind", one))
                        .offering(Arrays.asList(SourceKind.values()), source.kind()));
        TextField population =
                form.text(words.get("register.source.population"), "source-population", source.population());
        OptionBox<InformationClass> open = form.options(
                words.get("register.source.class"),
                new OptionBox<InformationClass>("source-class", one -> words.of("information", one))
                        .offering(Arrays.asList(InformationClass.values()), source.informationClass()));
        form.note(words.get("register.source.kind.about"));
        form.saving(
                () -> {
                    if (!name.getText().isBlank()) {
                        model.make(List.of(Edit.change(
                                source,
                                new Source(
                                        source.code(),
                                        name.getText().strip(),
                                        english.getText().isBlank()
                                                ? name.getText().strip()
                                                : english.getText().strip(),
                                        owner.getText().strip(),
                                        kind.chosen().orElse(source.kind()),
                                        population.getText().strip(),
                                        open.chosen().orElse(source.informationClass()),
                                        source.lagesbild()))));
                    }
                },
                form.button("register.source.remove", "source-remove", () -> model.make(List.of(Edit.remove(source)))));
        Breaks.addTo(form, source.code(), model, words);
        return form;
    }
}
