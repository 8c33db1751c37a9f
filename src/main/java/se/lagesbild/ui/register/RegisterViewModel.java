package se.lagesbild.ui.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.NewCode;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.RegisterException;
import se.lagesbild.workbench.Workbench;

/// What the registers hold, and every change of it, which can be taken back.
public final class RegisterViewModel {
    private final Workbench workbench;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Exception> fail;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<List<Edit<?>>> made = new ArrayDeque<>();
    private final Deque<List<Edit<?>>> undone = new ArrayDeque<>();

    /// What stands in the registers.
    public record Shown(Geography geography, Catalogue catalogue, List<Profile> profiles) {
        public Shown {
            profiles = List.copyOf(profiles);
        }

        /// Other spellings of an area.
        List<AreaAlias> spellings(AreaKey area) {
            return geography.aliases().stream()
                    .filter(one -> one.area().equals(area))
                    .toList();
        }

        /// Breaks of an indicator or a source, earliest first.
        List<ComparabilityBreak> breaks(String scope) {
            return catalogue.breaks().stream()
                    .filter(one -> one.scope().equals(scope))
                    .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                    .toList();
        }
    }

    /// @param changed called when something was changed
    public RegisterViewModel(Workbench workbench, Background background, Runnable changed, Consumer<Exception> fail) {
        this.workbench = workbench;
        this.background = background;
        this.changed = changed;
        this.fail = fail;
    }

    /// Reads the registers again.
    public void refresh() {
        background.run(this::read, now -> shown.set(Optional.of(now)), fail);
    }

    private Shown read() throws Exception {
        return new Shown(
                workbench.register().geography(),
                workbench.register().catalogue(),
                workbench.profiles().all());
    }

    /// Makes changes, all or none; what changes nothing is left out.
    void make(List<Edit<?>> wanted) {
        List<Edit<?>> edits =
                wanted.stream().filter(one -> !one.before().equals(one.after())).toList();
        if (!edits.isEmpty()) {
            run(edits, () -> {
                made.push(edits);
                undone.clear();
            });
        }
    }

    private void run(List<Edit<?>> edits, Runnable done) {
        background.run(
                () -> {
                    workbench.register().make(edits);
                    return read();
                },
                now -> {
                    done.run();
                    ended(now);
                },
                fail);
    }

    private void ended(Shown now) {
        shown.set(Optional.of(now));
        changed.run();
    }

    /// Takes the last change back.
    public void undo() {
        if (!made.isEmpty()) {
            List<Edit<?>> last = made.peek();
            run(inverse(last), () -> undone.push(made.pop()));
        }
    }

    /// Makes the change that was taken back last once more.
    public void redo() {
        if (!undone.isEmpty()) {
            List<Edit<?>> last = undone.peek();
            run(last, () -> made.push(undone.pop()));
        }
    }

    private static List<Edit<?>> inverse(List<Edit<?>> edits) {
        List<Edit<?>> inverse = new ArrayList<>();
        edits.reversed().forEach(one -> inverse.add(one.inverse()));
        return inverse;
    }

    /// Changes an area; the name it had stays a spelling of it, so that older files are still understood.
    void change(Area before, Area after) {
        List<Edit<?>> edits = new ArrayList<>(List.of(Edit.change(before, after)));
        boolean renamed = !AreaName.fold(before.name()).equals(AreaName.fold(after.name()));
        boolean known = AreaName.fold(before.key().code()).equals(AreaName.fold(before.name()));
        if (renamed && !known) {
            edits.add(Edit.add(new AreaAlias(before.name(), before.key())));
        }
        make(edits);
    }

    /// Validity as it was typed, nothing when it cannot be read: then it is told why.
    Optional<Validity> validity(String from, String to) {
        try {
            Validity typed = new Validity(date(from), date(to));
            if (typed.from().isPresent()
                    && typed.to().isPresent()
                    && typed.to().get().isBefore(typed.from().get())) {
                throw new RegisterException(RegisterException.Kind.DATES);
            }
            return Optional.of(typed);
        } catch (RegisterException wrong) {
            fail.accept(wrong);
            return Optional.empty();
        }
    }

    /// From when to when something is valid, both ends included.
    record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {}

    private static Optional<LocalDate> date(String text) throws RegisterException {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException wrong) {
            throw new RegisterException(RegisterException.Kind.NO_DATE, text);
        }
    }

    /// Adds an area beside another one, of its level and in the same larger area.
    void addArea(String name, Area beside) {
        AreaKey key = new AreaKey(beside.key().division(), name.strip());
        make(List.of(Edit.add(new Area(key, name.strip(), beside.level(), beside.parent()))));
    }

    /// Changes the name, validity or origin of a division.
    void change(AreaDivision before, String name, String from, String to, String decision) {
        if (!name.isBlank()) {
            validity(from, to)
                    .ifPresent(valid -> make(List.of(Edit.change(
                            before,
                            new AreaDivision(
                                    before.code(), name.strip(), valid.from(), valid.to(), decision.strip())))));
        }
    }

    /// Adds a measure to a source, without verdict until somebody says what its unit and direction are.
    ///
    /// @return its code
    String addMeasure(String name, String source) {
        Set<String> taken = shown.get().stream()
                .flatMap(now -> now.catalogue().indicators().stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        String code = NewCode.free(source, name, taken::contains);
        make(List.of(Edit.add(new Indicator(
                code, source, name.strip(), name.strip(), Unit.UNKNOWN, Polarity.NEUTRAL, Set.of(), false, ""))));
        return code;
    }

    void addSpelling(Area area, String text) {
        if (!text.isBlank()) {
            make(List.of(Edit.add(new AreaAlias(text.strip(), area.key()))));
        }
    }

    /// Adds a source that is only described until somebody says how it was sampled.
    void addSource(String name) {
        make(List.of(Edit.add(new Source(
                NewCode.of(name),
                name.strip(),
                name.strip(),
                "",
                SourceKind.SURVEY_SELF_SELECTED,
                "",
                InformationClass.INTERNAL,
                false))));
    }

    /// Adds a break to an indicator or a source.
    void addBreak(String scope, String year, ComparabilityBreak.Kind kind, String note, String noteEn) {
        if (!year.strip().matches("(19|20)\\d{2}")) {
            fail.accept(new RegisterException(RegisterException.Kind.NO_YEAR, year));
            return;
        }
        String english = noteEn.isBlank() ? note : noteEn;
        make(List.of(Edit.add(
                new ComparabilityBreak(scope, Integer.parseInt(year.strip()), kind, note.strip(), english.strip()))));
    }

    /// Loads a list of areas as a division of its own.
    void loadAreas(Path list, Consumer<Long> done) {
        load(() -> workbench.loadAreas(list), done);
    }

    /// Something that came from a file, and what the registers were before it and are after it.
    private record Loaded<T>(T told, Shown before, Shown after) {}

    private <T> void load(Callable<T> work, Consumer<T> done) {
        background.run(
                () -> {
                    Shown before = read();
                    return new Loaded<>(work.call(), before, read());
                },
                loaded -> {
                    List<Edit<?>> edits = Additions.between(loaded.before(), loaded.after());
                    if (!edits.isEmpty()) {
                        made.push(edits);
                        undone.clear();
                    }
                    ended(loaded.after());
                    done.accept(loaded.told());
                },
                fail);
    }

    void export(Profile profile, Path to, Runnable done) {
        background.run(
                () -> {
                    workbench.profiles().export(profile, to);
                    return to;
                },
                written -> done.run(),
                fail);
    }

    void loadProfile(Path from, Consumer<Profile> done) {
        load(() -> workbench.profiles().load(from), done);
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
