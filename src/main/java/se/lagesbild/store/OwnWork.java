package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    /// Something that is added or taken away.
    private interface Change {
        void make(Connection connection) throws SQLException;
    }

    /// The log says that there was a change, so that the next backup has it; never what somebody wrote.
    private void change(Log.Action action, Change change) throws StoreException {
        database.write(connection -> {
            change.make(connection);
            Log.write(database, connection, action, Optional.empty(), "");
            return action;
        });
    }

    /// Notes about an area, latest first.
    public List<Note> notes(AreaKey area) throws StoreException {
        return database.read((connection, labels) -> new NoteTables(connection).notes(area));
    }

    public void add(Note note) throws StoreException {
        change(Log.Action.NOTES_CHANGED, connection -> new NoteTables(connection).add(note));
    }

    public void deleteNote(long id) throws StoreException {
        change(Log.Action.NOTES_CHANGED, connection -> new NoteTables(connection).deleteNote(id));
    }

    /// Groups of areas, by name.
    public List<AreaGroup> groups() throws StoreException {
        return database.read((connection, labels) -> new NoteTables(connection).groups());
    }

    /// Takes the place of a group of the same name.
    public void save(AreaGroup group) throws StoreException {
        change(Log.Action.GROUPS_CHANGED, connection -> new NoteTables(connection).save(group));
    }

    public void deleteGroup(String name) throws StoreException {
        change(Log.Action.GROUPS_CHANGED, connection -> new NoteTables(connection).deleteGroup(name));
    }

    /// Saved views, by name.
    public List<SavedView> views() throws StoreException {
        return database.read((connection, labels) -> new SavedViewTables(connection).read());
    }

    /// Takes the place of a view of the same name.
    public void save(SavedView view) throws StoreException {
        change(Log.Action.VIEWS_CHANGED, connection -> new SavedViewTables(connection).save(view));
    }

    public void deleteView(String name) throws StoreException {
        change(Log.Action.VIEWS_CHANGED, connection -> new SavedViewTables(connection).delete(name));
    }
}
