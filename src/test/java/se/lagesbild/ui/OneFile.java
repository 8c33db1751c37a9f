package se.lagesbild.ui;

import java.nio.file.Path;
import java.time.Clock;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// The files of a user who works with one, in a role that she may change.
final class OneFile implements Desktop.Files {
    private final Path file;
    private String role = "";

    OneFile(Path file) {
        this.file = file;
    }

    @Override
    public Workbench open(Path wanted) throws StoreException {
        return Workbench.open(wanted, role, Clock.systemUTC());
    }

    @Override
    public Workbench create(Path wanted) throws StoreException {
        return Workbench.create(wanted, role, Clock.systemUTC());
    }

    @Override
    public Workbench createSample() throws StoreException {
        return create(file);
    }

    @Override
    public String role() {
        return role;
    }

    @Override
    public void rememberRole(String typed) {
        role = typed;
    }
}
