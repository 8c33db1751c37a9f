package se.lagesbild.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Backup;
import se.lagesbild.store.Backups;
import se.lagesbild.store.StoreException;

/// The copies of one lägesbild, which are there also when the file itself is lost or cannot be opened.
public final class Copies {
    private final Path file;
    private final Backups backups;

    public Copies(Path file) {
        this.file = file;
        this.backups = new Backups(file);
    }

    /// All copies, latest first.
    public List<Backup> list() throws StoreException {
        return backups.list();
    }

    /// The folder they are in; absent before the first copy.
    public Path folder() {
        return backups.folder();
    }

    /// Takes a copy out to a new file; the copy stays and the lägesbild is not touched.
    ///
    /// @throws StoreException of the kind NO_SUCH_BACKUP
    public void restore(int number, Path to) throws StoreException {
        Optional<Backup> wanted =
                list().stream().filter(one -> one.number() == number).findFirst();
        if (wanted.isEmpty()) {
            throw new StoreException(StoreException.Kind.NO_SUCH_BACKUP, file, String.valueOf(number));
        }
        backups.restore(wanted.get(), to);
    }

    /// Deletes copies, because the user said so.
    public void delete(List<Backup> some) throws StoreException {
        for (Backup one : some) {
            backups.delete(one);
        }
    }
}
