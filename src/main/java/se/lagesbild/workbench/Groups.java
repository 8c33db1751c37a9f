package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.store.OwnWork;
import se.lagesbild.store.StoreException;

/// Areas under a name, to compare others with as with one.
public final class Groups {
    private final OwnWork own;

    Groups(OwnWork own) {
        this.own = own;
    }

    /// All of them, by name.
    public List<AreaGroup> all() throws StoreException {
        return own.groups();
    }

    /// Keeps a group, in place of an older one of that name.
    public AreaGroup save(String name, List<AreaKey> members) throws StoreException {
        AreaGroup group = new AreaGroup(name.strip(), members);
        own.save(group);
        return group;
    }

    public void delete(AreaGroup group) throws StoreException {
        own.deleteGroup(group.name());
    }
}
