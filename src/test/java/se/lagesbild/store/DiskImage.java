package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lagesbild.domain.FileContent;

/// A disk that promises nothing it was not asked to keep: a write is safe only after its file was synced, a name only
/// after its folder was. After a power cut any of the other sectors and names may be there or not.
final class DiskImage {
    private static final int SECTOR = 512;

    /// What a program asked for, in its order.
    sealed interface Call {
        /// Bytes at a place of a file.
        record Write(String file, long at, FileContent content) implements Call {}

        /// The file ends there.
        record Truncate(String file, long size) implements Call {}

        /// A new empty file, unless there is one.
        record Create(String file) implements Call {}

        /// A new folder.
        record Folder(String file) implements Call {}

        /// Another name for what has that one.
        record Rename(String file, String to) implements Call {}

        /// The name is gone.
        record Unlink(String file) implements Call {}

        /// Everything of a file, or the names of a folder, must be kept.
        record Sync(String file) implements Call {}

        /// The program said that something is done.
        record Promise(String what) implements Call {}
    }

    /// Whether the sector at a place was written.
    private interface Luck {
        boolean had(long at);
    }

    /// Bytes that grow.
    private static final class Bytes {
        private byte[] bytes;
        private int size;

        Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
            this.size = bytes.length;
        }

        byte[] all() {
            return Arrays.copyOf(bytes, size);
        }

        void apply(Call call, Luck luck) {
            switch (call) {
                case Call.Write write -> write(write, luck);
                case Call.Truncate cut -> cut((int) cut.size(), luck);
                default -> throw new IllegalArgumentException("no change of content: " + call);
            }
        }

        private void cut(int end, Luck luck) {
            if (luck.had(0)) {
                bytes = Arrays.copyOf(all(), end);
                size = end;
            }
        }

        private void write(Call.Write write, Luck luck) {
            byte[] written = write.content().bytes();
            for (int from = 0; from < written.length; from += SECTOR) {
                int length = Math.min(SECTOR, written.length - from);
                int at = (int) write.at() + from;
                if (luck.had(at)) {
                    if (bytes.length < at + length) {
                        bytes = Arrays.copyOf(bytes, 2 * (at + length));
                    }
                    System.arraycopy(written, from, bytes, at, length);
                    size = Math.max(size, at + length);
                }
            }
        }
    }

    /// A file or a folder, whatever it is called.
    private static final class Thing {
        private final Bytes safe;
        private final List<Call> pending = new ArrayList<>();
        private final Map<String, Thing> names = new HashMap<>();
        private final Map<String, Thing> safeNames = new HashMap<>();
        private final Set<String> changedNames = new TreeSet<>();
        private final boolean isFolder;

        Thing(byte[] safe, boolean isFolder) {
            this.safe = new Bytes(safe);
            this.isFolder = isFolder;
        }

        Thing named(String name, boolean folder) {
            return names.computeIfAbsent(name, fresh -> {
                changedNames.add(fresh);
                return new Thing(new byte[0], folder);
            });
        }

        void give(String name, Thing thing) {
            names.put(name, thing);
            changedNames.add(name);
        }

        Optional<Thing> remove(String name) {
            changedNames.add(name);
            return Optional.ofNullable(names.remove(name));
        }

        void sync() {
            changedNames.forEach(name -> settle(name, safeNames));
            changedNames.clear();
            pending.forEach(call -> safe.apply(call, at -> true));
            pending.clear();
        }

        private void settle(String name, Map<String, Thing> there) {
            if (names.containsKey(name)) {
                there.put(name, named(name, false));
            } else {
                there.remove(name);
            }
        }

        void writeTo(Path target, Random random, int chance) throws IOException {
            if (!isFolder) {
                Bytes bytes = new Bytes(safe.all());
                pending.forEach(call -> bytes.apply(call, at -> random.nextInt(100) < chance));
                Files.write(target, bytes.all());
                return;
            }
            Map<String, Thing> found = new TreeMap<>(safeNames);
            for (String name : changedNames) {
                if (random.nextInt(100) < chance) {
                    settle(name, found);
                }
            }
            Files.createDirectories(target);
            for (Map.Entry<String, Thing> one : found.entrySet()) {
                one.getValue().writeTo(target.resolve(one.getKey()), random, chance);
            }
        }
    }

    private final Path root;
    private final Thing top = new Thing(new byte[0], true);
    private final List<String> promises = new ArrayList<>();

    /// @param root a folder that is safe; everything else lies in it
    DiskImage(Path root) {
        this.root = root;
    }

    /// A file that was safe before.
    void put(Path file, byte[] bytes) {
        folder(file.toString()).give(name(file.toString()), new Thing(bytes, false));
        folder(file.toString()).sync();
    }

    /// What the program had said to be done.
    List<String> promises() {
        return promises;
    }

    void take(Call call) {
        switch (call) {
            case Call.Write write -> thing(write.file(), false).pending.add(write);
            case Call.Truncate cut -> thing(cut.file(), false).pending.add(cut);
            case Call.Create create -> thing(create.file(), false);
            case Call.Folder made -> thing(made.file(), true);
            case Call.Rename rename ->
                folder(rename.file())
                        .remove(name(rename.file()))
                        .ifPresent(thing -> folder(rename.to()).give(name(rename.to()), thing));
            case Call.Unlink unlink -> folder(unlink.file()).remove(name(unlink.file()));
            case Call.Sync sync -> {
                if (Path.of(sync.file()).startsWith(root)) {
                    thing(sync.file(), false).sync();
                }
            }
            case Call.Promise promise -> promises.add(promise.what());
        }
    }

    private Thing thing(String file, boolean isFolder) {
        return Path.of(file).equals(root) ? top : folder(file).named(name(file), isFolder);
    }

    private Thing folder(String file) {
        Path parent = Path.of(file).getParent();
        return parent == null || parent.equals(root) ? top : thing(parent.toString(), true);
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    /// Writes what somebody finds who turns the power on again: some of what was pending, by a share drawn first.
    void writeTo(Path target, Random random) throws IOException {
        top.writeTo(target, random, List.of(0, 30, 50, 90, 100).get(random.nextInt(5)));
    }
}
