package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

        /// The name is gone.
        record Unlink(String file) implements Call {}

        /// Everything of a file, or the names of a folder, must be kept.
        record Sync(String file) implements Call {}

        /// The program said that an import is done.
        record Promise() implements Call {}
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

    /// A file's content, whatever it is called.
    private static final class Content {
        private final Bytes safe;
        private final List<Call> pending = new ArrayList<>();

        Content(byte[] safe) {
            this.safe = new Bytes(safe);
        }
    }

    private final String folder;
    private final Map<String, Content> names = new HashMap<>();
    private final Map<String, Content> safeNames = new HashMap<>();
    private final Map<String, Content> changedNames = new HashMap<>();
    private int promises;

    DiskImage(String folder) {
        this.folder = folder;
    }

    /// A file that was safe before.
    void put(String file, byte[] bytes) {
        Content content = new Content(bytes);
        names.put(file, content);
        safeNames.put(file, content);
    }

    int promises() {
        return promises;
    }

    void take(Call call) {
        switch (call) {
            case Call.Write write -> content(write.file()).pending.add(write);
            case Call.Truncate cut -> content(cut.file()).pending.add(cut);
            case Call.Create create -> content(create.file());
            case Call.Unlink unlink -> {
                changedNames.put(unlink.file(), new Content(new byte[0]));
                names.remove(unlink.file());
            }
            case Call.Sync sync -> sync(sync.file());
            case Call.Promise promise -> promises++;
        }
    }

    private Content content(String file) {
        return names.computeIfAbsent(file, name -> {
            Content fresh = new Content(new byte[0]);
            changedNames.put(name, fresh);
            return fresh;
        });
    }

    private void sync(String file) {
        if (file.equals(folder)) {
            safeNames.clear();
            safeNames.putAll(names);
            changedNames.clear();
        } else if (names.containsKey(file)) {
            Content content = content(file);
            for (Call call : content.pending) {
                content.safe.apply(call, at -> true);
            }
            content.pending.clear();
        }
    }

    /// Writes what somebody finds who turns the power on again: some of what was pending, by a share drawn first.
    void writeTo(Path target, Random random) throws IOException {
        int chance = List.of(0, 30, 50, 90, 100).get(random.nextInt(5));
        Map<String, Content> found = new HashMap<>(safeNames);
        changedNames.forEach((name, content) -> {
            if (random.nextInt(100) < chance) {
                if (names.containsKey(name)) {
                    found.put(name, names.get(name));
                } else {
                    found.remove(name);
                }
            }
        });
        for (Map.Entry<String, Content> file : found.entrySet()) {
            Bytes bytes = new Bytes(file.getValue().safe.all());
            for (Call call : file.getValue().pending) {
                bytes.apply(call, at -> random.nextInt(100) < chance);
            }
            Files.write(target.resolve(Path.of(file.getKey()).getFileName().toString()), bytes.all());
        }
    }
}
