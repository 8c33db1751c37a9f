package se.lagesbild.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.Edit;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Field;

/// The ways of cutting the map into areas: their names, and in which years each is the one that files mean.
public final class DivisionsPage extends StackPane {
    private final RegisterViewModel model;
    private final Words words;

    public DivisionsPage(RegisterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        RegisterPage<AreaDivision> page = new RegisterPage<>(
                "divisions",
                words.get("register.division.search"),
                new RegisterPage.Row<>(AreaDivision::code, AreaDivision::name, this::about),
                this::form);
        getChildren().add(page);
        model.shownProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(one -> page.show(one.geography().divisions().stream()
                                .filter(division -> !division.code().equals(AreaDivision.SWEDEN))
                                .toList())));
    }

    private String about(AreaDivision division) {
        int areas = model.shownProperty()
                .get()
                .map(now -> now.geography().areasOf(division.code()).size())
                .orElse(0);
        return words.counted("register.division.areas", new Numbers(words.language()).count(areas)) + " · "
                + validity(division.validFrom(), division.validTo());
    }

    private String validity(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.get() + "–" + to.get();
        }
        return from.map(day -> words.get("register.division.since", day))
                .or(() -> to.map(day -> words.get("register.division.until", day)))
                .orElseGet(() -> words.get("register.division.always"));
    }

    private Node form(AreaDivision division) {
        Form form = new Form(words, division.name(), about(division) + " · " + division.code());
        TextField name = form.text(words.get("register.name"), "division-name", division.name());
        TextField from = Form.date("division-from", division.validFrom());
        TextField to = Form.date("division-to", division.validTo());
        form.pair(new Field(words.get("register.area.from"), from), new Field(words.get("register.area.to"), to));
        form.note(words.get("register.division.about"));
        TextField decision =
                form.text(words.get("register.division.decision"), "division-decision", division.decision());
        form.saving(
                () -> model.change(division, name.getText(), from.getText(), to.getText(), decision.getText()),
                form.button(
                        "register.division.remove",
                        "division-remove",
                        () -> model.make(List.of(Edit.remove(division)))));
        return form;
    }
}
