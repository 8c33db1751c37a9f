package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.SavedView;
import se.lagesbild.store.StoreException;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Workbench;

/// What people keep beside the figures: views and groups under a name, and notes.
public final class Belongings {
    private final Workbench workbench;
    private final CompareViewModel model;
    private final Background writing;
    private final Consumer<Exception> fail;

    /// @param writing where it is written, so that nobody who looks waits for a long import
    Belongings(Workbench workbench, CompareViewModel model, Background writing, Consumer<Exception> fail) {
        this.workbench = workbench;
        this.model = model;
        this.writing = writing;
        this.fail = fail;
    }

    /// Something that the file is to keep or to forget.
    private interface Change {
        void make() throws StoreException;
    }

    private void change(Change change, Runnable then) {
        writing.run(
                () -> {
                    change.make();
                    return true;
                },
                done -> then.run(),
                fail);
    }

    private void withShown(Consumer<Shown> action) {
        model.shownProperty().get().ifPresent(action);
    }

    /// Shows what was saved under a name, by what is stored now.
    public void open(SavedView saved) {
        model.choose(now -> Choice.of(saved));
    }

    /// Keeps what is shown under a name.
    public void saveView(String name) {
        Choice choice = model.choice();
        withShown(now -> change(
                () -> workbench.savedViews().save(name, choice.toSave(), now.views()),
                () -> model.show(choice.named(name.strip()))));
    }

    /// Forgets the view of that name.
    public void deleteView(String name) {
        change(() -> workbench.savedViews().delete(name), model::refresh);
    }

    /// The changes of the saved view have been seen.
    public void seen() {
        withShown(now -> now.own()
                .opened()
                .ifPresent(opened -> change(() -> workbench.savedViews().seen(opened, now.views()), model::refresh)));
    }

    /// Puts the selected areas under a name and compares with them.
    public void saveGroup(String name) {
        AreaGroup group =
                new AreaGroup(name.strip(), model.choice().request().options().highlighted());
        change(
                () -> workbench.groups().save(group.name(), group.members()),
                () -> model.choose(now -> now.with(now.request().against(List.of(group.key())))));
    }

    /// Forgets the group.
    public void delete(AreaGroup group) {
        change(() -> workbench.groups().delete(group), model::refresh);
    }

    /// Writes a note beside the selected value.
    ///
    /// @param kept called when it is in the file
    public void writeNote(String text, Runnable kept) {
        if (!text.isBlank()) {
            selected()
                    .ifPresent(key -> change(() -> workbench.notes().write(key, text), () -> {
                        kept.run();
                        model.select(key);
                    }));
        }
    }

    /// Takes the note away.
    public void delete(Note note) {
        selected().ifPresent(key -> change(() -> workbench.notes().delete(note), () -> model.select(key)));
    }

    private Optional<ObservationKey> selected() {
        return model.selectedProperty().get().map(Selected::key);
    }
}
