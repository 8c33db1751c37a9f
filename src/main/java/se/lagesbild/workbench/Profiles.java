package se.lagesbild.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.intake.ProfileFile;
import se.lagesbild.intake.ProfileFileException;
import se.lagesbild.intake.ShippedProfiles;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// How the files of each source are recognised and read: what the program ships, and what this lägesbild has learned.
public final class Profiles {
    private final Store store;

    Profiles(Store store) {
        this.store = store;
    }

    /// All, in the order in which a file is held against them; what was learned is added to what is shipped.
    public List<Profile> all() throws StoreException {
        Map<String, Profile> learned = new HashMap<>();
        List<Profile> kept = store.profiles();
        kept.forEach(one -> learned.put(one.name(), one));
        List<Profile> all = new ArrayList<>();
        for (Profile shipped : ShippedProfiles.all()) {
            Profile own = learned.remove(shipped.name());
            all.add(own == null ? shipped : joined(shipped, own));
        }
        kept.stream().filter(one -> learned.containsKey(one.name())).forEach(all::add);
        return all;
    }

    /// A new version of the program may know more words; what was learned goes before them.
    private static Profile joined(Profile shipped, Profile own) {
        Map<String, String> labels = new HashMap<>(shipped.indicators());
        labels.putAll(own.indicators());
        return new Profile(
                own.name(),
                own.source(),
                own.clues(),
                labels,
                own.soleIndicator(),
                own.dashIsZero(),
                own.expected(),
                shipped.readable(),
                own.memory());
    }

    /// The profile of that name.
    public Optional<Profile> named(String name) throws StoreException {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Keeps a profile instead of the one of the same name.
    public void save(Profile profile) throws StoreException {
        store.save(profile);
    }

    /// Forgets what was learned under that name; a shipped profile is then as it was shipped.
    public void forget(String name) throws StoreException {
        store.deleteProfile(name);
    }

    /// Writes a profile to a file, for another lägesbild.
    public void export(Profile profile, Path to) throws StoreException, ProfileFileException {
        ProfileFile.of(profile, store.catalogue()).write(to);
    }

    /// Keeps the profile of a file, with a source and measures that this lägesbild lacks.
    public Profile load(Path from) throws StoreException, ProfileFileException {
        ProfileFile file = ProfileFile.read(from);
        Catalogue known = store.catalogue();
        List<Edit<?>> edits = new ArrayList<>();
        if (known.sources().stream()
                .noneMatch(one -> one.code().equals(file.source().code()))) {
            edits.add(Edit.add(file.source()));
        }
        file.indicators().stream()
                .filter(one -> known.indicator(one.code()).isEmpty())
                .forEach(one -> edits.add(Edit.add(one)));
        edits.add(store.profiles().stream()
                .filter(one -> one.name().equals(file.profile().name()))
                .findFirst()
                .map(old -> Edit.change(old, file.profile()))
                .orElseGet(() -> Edit.add(file.profile())));
        store.edit(edits);
        return file.profile();
    }

    /// A profile for a file that none recognised, named after it; recognised next year by its headers alone.
    static Profile fresh(String fileName) {
        return new Profile(
                name(fileName), Source.UNKNOWN, List.of(), Map.of(), Optional.empty(), false, Set.of(), true);
    }

    /// The name of the file without year and ending.
    static String name(String fileName) {
        String name = fileName.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[_ -]*(?:19|20)\\d{2}(?:[-_–](?:19|20)?\\d{2})?", "")
                .strip();
        return name.isEmpty() ? fileName : name;
    }
}
