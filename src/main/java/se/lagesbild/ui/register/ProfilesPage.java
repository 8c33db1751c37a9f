package se.lagesbild.ui.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.ProfileMemory;
import se.lagesbild.text.Names;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.workbench.Register;

/// How the files of each source are recognised and read, and what of it was learned.
public final class ProfilesPage extends StackPane {
    private static final Set<String> ROLES = Set.of(
            "AREA",
            "PERIOD",
            "MONTH",
            "DATE",
            "INDICATOR",
            "CRIME",
            "SEX",
            "AGES",
            "CATEGORY",
            "VALUE",
            "SHARE",
            "COUNT",
            "RATE",
            "ANSWERS",
            "SAMPLE",
            "RESPONSE_RATE",
            "POPULATION",
            "MARGIN",
            "LOWER",
            "UPPER");

    private final RegisterViewModel model;
    private final Words words;
    private final Names names;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final RegisterPage<Profile> page;

    public ProfilesPage(RegisterViewModel model, Words words, FileDialogs dialogs, Notices notices) {
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        this.dialogs = dialogs;
        this.notices = notices;
        Button load = new Button(words.get("register.profile.load"));
        load.setId("profile-load");
        load.setOnAction(event -> dialogs.open(words.get("register.profile.load"))
                .ifPresent(file -> model.loadProfile(
                        file, one -> notices.tell(words.get("register.profile.loaded", one.name())))));
        this.page = new RegisterPage<>(
                "profiles",
                words.get("register.profile.search"),
                new RegisterPage.Row<>(Profile::name, Profile::name, this::about),
                this::form,
                load);
        getChildren().add(page);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(one -> page.show(one.profiles())));
    }

    private String about(Profile profile) {
        return words.get(
                Register.isShipped(profile.name())
                        ? profile.memory().isEmpty() ? "register.profile.shipped" : "register.profile.learned"
                        : "register.profile.own");
    }

    private Node form(Profile profile) {
        Form form = new Form(words, profile.name(), about(profile) + " · " + source(profile));
        form.note(
                profile.clues().isEmpty()
                        ? words.get("register.profile.headers.only")
                        : words.get("register.profile.clues", String.join(", ", profile.clues())));
        Button export = form.button("register.profile.export", "profile-export", () -> export(profile));
        Button forget = form.button(
                "register.profile.forget", "profile-forget", () -> model.make(List.of(Edit.remove(profile))));
        forget.setDisable(Register.isShipped(profile.name()) && profile.memory().isEmpty());
        if (Register.isShipped(profile.name())) {
            form.getChildren().add(new HBox(10, export, forget));
        } else {
            TextField name = form.text(words.get("register.name"), "profile-name", profile.name());
            form.saving(() -> rename(profile, name.getText()), export, forget);
        }
        learned(form, profile);
        return form;
    }

    private String source(Profile profile) {
        return model.shownProperty()
                .get()
                .map(now -> names.of(now.catalogue().source(profile.source())))
                .orElse(profile.source());
    }

    private void learned(Form form, Profile profile) {
        ProfileMemory memory = profile.memory();
        if (!memory.headers().isEmpty()) {
            form.heading(words.get("register.profile.headers"));
            form.note(new TreeMap<>(memory.headers())
                    .entrySet().stream()
                            .map(one -> "”" + one.getKey() + "” → " + role(one.getValue()))
                            .collect(Collectors.joining("\n")));
        }
        Map<String, String> labels = new TreeMap<>(profile.indicators());
        labels.keySet().removeAll(Register.shippedLabels(profile.name()));
        list(form, "register.profile.labels", labels, this::measure, text -> without(profile, text));
        list(
                form,
                "register.profile.synonyms",
                memory.synonyms(),
                one -> "”" + one + "”",
                text -> with(profile, withoutSynonym(memory, text)));
        if (!memory.answers().isEmpty()) {
            ProblemTexts texts = new ProblemTexts(words);
            form.heading(words.get("register.profile.answers"));
            memory.answers()
                    .forEach(one -> form.removable(
                            (one.raw().isEmpty() ? "" : "”" + one.raw() + "”: ") + texts.answer(one.answer()),
                            () -> change(profile, with(profile, withoutAnswer(memory, one)))));
        }
    }

    /// Texts and what they mean, each of which can be forgotten.
    private void list(
            Form form,
            String heading,
            Map<String, String> meanings,
            Function<String, String> name,
            Function<String, Profile> without) {
        if (!meanings.isEmpty()) {
            form.heading(words.get(heading));
            new TreeMap<>(meanings)
                    .forEach((text, meaning) -> form.removable(
                            "”" + text + "” → " + name.apply(meaning),
                            () -> page.chosen().ifPresent(now -> change(now, without.apply(text)))));
        }
    }

    private void change(Profile before, Profile after) {
        model.make(List.of(Edit.change(before, after)));
    }

    private String role(String role) {
        return ROLES.contains(role) ? words.get("role." + role) : "–";
    }

    private String measure(String code) {
        return model.shownProperty()
                .get()
                .map(RegisterViewModel.Shown::catalogue)
                .flatMap((Catalogue catalogue) -> catalogue.indicator(code))
                .map((Indicator one) -> names.of(one))
                .orElse(code);
    }

    private static Profile without(Profile profile, String label) {
        Map<String, String> rest = new TreeMap<>(profile.indicators());
        rest.remove(label);
        return new Profile(
                profile.name(),
                profile.source(),
                profile.clues(),
                rest,
                profile.soleIndicator(),
                profile.dashIsZero(),
                profile.expected(),
                profile.readable(),
                profile.memory());
    }

    private static ProfileMemory withoutSynonym(ProfileMemory memory, String text) {
        Map<String, String> rest = new TreeMap<>(memory.synonyms());
        rest.remove(text);
        return memory(memory, rest, memory.answers());
    }

    private static ProfileMemory withoutAnswer(ProfileMemory memory, Answer answer) {
        return memory(
                memory,
                memory.synonyms(),
                memory.answers().stream().filter(one -> !one.equals(answer)).toList());
    }

    private static ProfileMemory memory(ProfileMemory old, Map<String, String> synonyms, List<Answer> answers) {
        return new ProfileMemory(
                old.headers(),
                synonyms,
                old.labels(),
                old.areas(),
                old.division(),
                old.decimalSign(),
                old.rows(),
                answers);
    }

    private static Profile with(Profile profile, ProfileMemory memory) {
        return named(profile, profile.name(), memory);
    }

    private static Profile named(Profile profile, String name, ProfileMemory memory) {
        return new Profile(
                name,
                profile.source(),
                profile.clues(),
                profile.indicators(),
                profile.soleIndicator(),
                profile.dashIsZero(),
                profile.expected(),
                profile.readable(),
                memory);
    }

    private void rename(Profile profile, String name) {
        if (!name.isBlank()) {
            change(profile, named(profile, name.strip(), profile.memory()));
        }
    }

    private void export(Profile profile) {
        dialogs.save(profile.name() + ".profil.csv")
                .ifPresent(to -> model.export(profile, to, () -> notices.tell(words.get("copy.saved", to))));
    }
}
