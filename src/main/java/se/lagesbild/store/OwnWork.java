package se.lagesbild.store;

import java.util.List;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.SavedView;

/// What people add to a lägesbild of their own: notes, groups of areas, views under a name.
public final class OwnWork {
    private final Database database;

    OwnWork(Database database) {
        this.database = database;
    }

    /// Notes about an area, latest first.
    public List<Note> notes(AreaKey area) throws StoreException {
        return database.read((connection, labels) -> new NoteTables(connection).notes(area));
    }

    public void add(Note note) throws StoreException {
        database.write(connection -> {
            new NoteTables(connection).add(note);
            return note;
        });
    }

    public void deleteNote(long id) throws StoreException {
        database.write(connection -> {
            new NoteTables(connection).deleteNote(id);
            return id;
        });
    }

    /// Groups of areas, by name.
    public List<AreaGroup> groups() throws StoreException {
        return database.read((connection, labels) -> new NoteTables(connection).groups());
    }

    /// Takes the place of a group of the same name.
    public void save(AreaGroup group) throws StoreException {
        database.write(connection -> {
            new NoteTables(connection).save(group);
            return group;
        });
    }

    public void deleteGroup(String name) throws StoreException {
        database.write(connection -> {
            new NoteTables(connection).deleteGroup(name);
            return name;
        });
    }

    /// Saved views, by name.
    public List<SavedView> views() throws StoreException {
        return database.read((connection, labels) -> new SavedViewTables(connection).read());
    }

    /// Takes the place of a view of the same name.
    public void save(SavedView view) throws StoreException {
        database.write(connection -> {
            new SavedViewTables(connection).save(view);
            return view;
        });
    }

    public void deleteView(String name) throws StoreException {
        database.write(connection -> {
            new SavedViewTables(connection).delete(name);
            return name;
        });
    }
}
