package se.lagesbild.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Edit;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Field;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.NameDialog;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.OptionBox;

/// The areas of all divisions, with what extracts call them.
public final class AreasPage extends StackPane {
    private static final List<AreaLevel> OWN =
            List.of(AreaLevel.POLICE_AREA, AreaLevel.DISTRICT, AreaLevel.SUBAREA, AreaLevel.CUSTOM);

    private final RegisterViewModel model;
    private final Words words;
    private final Names names;
    private final RegisterPage<Area> page;

    public AreasPage(RegisterViewModel model, Words words, FileDialogs dialogs, Notices notices) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        Button add = new Button(words.get("register.area.add"));
        add.setId("area-add");
        Button load = new Button(words.get("register.area.load"));
        load.setId("area-load");
        this.page = new RegisterPage<>(
                "areas",
                words.get("register.area.search"),
                new RegisterPage.Row<>(Area::key, names::label, this::about),
                this::form,
                add,
                load);
        add.setOnAction(event -> page.chosen()
                .filter(one -> !one.key().division().equals(AreaDivision.SWEDEN))
                .or(this::firstOwn)
                .ifPresent(beside -> NameDialog.ask(
                                this,
                                words.get("register.area.add"),
                                words.get("register.area.add.in", division(beside)),
                                words)
                        .ifPresent(name -> model.addArea(name, beside))));
        load.setOnAction(event -> dialogs.open(words.get("register.area.load"))
                .ifPresent(file -> model.loadAreas(
                        file,
                        count -> notices.tell(words.counted(
                                "cli.areas.loaded", new Numbers(words.language()).count(count), file.getFileName())))));
        getChildren().add(page);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    /// Own divisions first; the nation, counties and municipalities after them.
    private void show(RegisterViewModel.Shown now) {
        page.show(now.geography().areas().stream()
                .sorted(Comparator.comparing(one -> one.key().division().equals(AreaDivision.SWEDEN)))
                .toList());
    }

    private Optional<Area> firstOwn() {
        return shown().stream()
                .flatMap(now -> now.geography().areas().stream())
                .filter(one -> !one.key().division().equals(AreaDivision.SWEDEN))
                .findFirst();
    }

    private Optional<RegisterViewModel.Shown> shown() {
        return model.shownProperty().get();
    }

    private String about(Area area) {
        return words.of("area.level", area.level()) + " · " + division(area);
    }

    private String division(Area area) {
        return shown().flatMap(now -> now.geography().division(area.key().division()))
                .map(AreaDivision::name)
                .orElse(area.key().division());
    }

    private Node form(Area area) {
        Form form = new Form(
                words, names.label(area), about(area) + " · " + area.key().code());
        if (area.key().division().equals(AreaDivision.SWEDEN)) {
            form.note(words.get("register.refused.SHIPPED_AREA", names.label(area)));
        } else {
            fields(form, area);
        }
        form.heading(words.get("register.spellings"));
        form.note(words.get("register.spellings.about"));
        shown().ifPresent(now -> now.spellings(area.key())
                .forEach(one -> form.removable(one.text(), () -> model.make(List.of(Edit.remove(one))))));
        form.adding(words.get("register.spelling.new"), "area-spelling", text -> model.addSpelling(area, text));
        return form;
    }

    private void fields(Form form, Area area) {
        TextField name = form.text(words.get("register.name"), "area-name", area.name());
        OptionBox<AreaLevel> level = form.options(
                words.get("register.area.level"),
                new OptionBox<AreaLevel>("area-level", one -> words.of("area.level", one)).offering(OWN, area.level()));
        OptionBox<Optional<Area>> parent = form.options(
                words.get("register.area.parent"),
                new OptionBox<Optional<Area>>(
                                "area-parent", one -> one.map(names::label).orElse("–"))
                        .offering(larger(area), area.parent().flatMap(this::area)));
        TextField from = Form.date("area-from", area.validFrom());
        TextField to = Form.date("area-to", area.validTo());
        form.pair(new Field(words.get("register.area.from"), from), new Field(words.get("register.area.to"), to));
        form.saving(
                () -> save(area, name.getText(), level, parent, from.getText(), to.getText()),
                form.button("register.area.remove", "area-remove", () -> model.make(List.of(Edit.remove(area)))));
    }

    private Optional<Area> area(AreaKey key) {
        return shown().flatMap(now -> now.geography().area(key));
    }

    private List<Optional<Area>> larger(Area area) {
        List<Optional<Area>> all = new ArrayList<>(List.of(Optional.empty()));
        shown().ifPresent(now -> now.geography().areas().stream()
                .filter(one -> one.level().compareTo(area.level()) < 0)
                .forEach(one -> all.add(Optional.of(one))));
        return all;
    }

    private void save(
            Area area,
            String name,
            OptionBox<AreaLevel> level,
            OptionBox<Optional<Area>> parent,
            String from,
            String to) {
        if (name.isBlank()) {
            return;
        }
        model.validity(from, to)
                .ifPresent(valid -> model.change(
                        area,
                        new Area(
                                area.key(),
                                name.strip(),
                                level.chosen().orElse(area.level()),
                                parent.chosen().flatMap(one -> one).map(Area::key),
                                valid.from(),
                                valid.to())));
    }
}
