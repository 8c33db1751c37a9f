package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.FileContent;

/// What a program asked of the disk, below one folder: recorded with strace where tracing is permitted, else by a small
/// library of our own that is loaded before the C library and compiled here.
final class Recording {
    private static final Pattern CALL = Pattern.compile("^(?:\\d+ +)?(\\w+)\\((.*)$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern PLACE = Pattern.compile(", (\\d+)(?:\\) .*| <unfinished.*|\\)$)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"(\\.\\.\\.)?");

    private final Path folder;
    private final Map<String, Long> ends = new HashMap<>();
    private final List<DiskImage.Call> calls = new ArrayList<>();

    private Recording(Path folder) {
        this.folder = folder;
    }

    /// How writes are recorded.
    enum Way {
        STRACE,
        PRELOADED
    }

    /// The way that this machine permits, `-Dlagesbild.recorder=preloaded` to choose; a machine without any fails.
    static Way way(Path scratch) throws IOException, InterruptedException {
        boolean strace = !"preloaded".equals(System.getProperty("lagesbild.recorder"))
                && succeeds("strace", "-o", scratch.resolve("try").toString(), "true");
        if (!strace) {
            library(scratch);
        }
        return strace ? Way.STRACE : Way.PRELOADED;
    }

    /// Runs a program to its end.
    ///
    /// @param folder what lies below it is recorded
    /// @param scratch a folder for the recorder itself
    static List<DiskImage.Call> of(Way way, Path folder, Path scratch, List<String> command)
            throws IOException, InterruptedException {
        Path trace = scratch.resolve("trace of " + folder.getFileName());
        List<String> all = new ArrayList<>();
        if (way == Way.STRACE) {
            all.addAll(List.of("strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", "signal=none"));
            all.addAll(List.of("-e", "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,mkdir,rename"));
            all.addAll(List.of("-o", trace.toString()));
        }
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        if (way == Way.PRELOADED) {
            builder.environment().put("LD_PRELOAD", library(scratch).toString());
            builder.environment().put("RECORDER_FILE", trace.toString());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", way, said).isZero();
        Recording recording = new Recording(folder);
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            recording.take(line);
        }
        return recording.calls;
    }

    private static Path library(Path scratch) throws IOException, InterruptedException {
        Path library = scratch.resolve("recorder.so");
        Path source = scratch.resolve("recorder.c");
        if (!Files.exists(library)) {
            try (InputStream stream = Objects.requireNonNull(Recording.class.getResourceAsStream("recorder.c"))) {
                Files.write(source, stream.readAllBytes());
            }
            String[] rest = {"-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl"};
            boolean made = compiles("cc", rest) || compiles("gcc", rest);
            assertThat(made)
                    .as("tracing is not permitted here, and there is no C compiler for the recorder (gcc, libc6-dev)")
                    .isTrue();
        }
        return library;
    }

    private static boolean compiles(String compiler, String... rest) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(rest));
        command.addFirst(compiler);
        return succeeds(command.toArray(String[]::new));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /// One line of the recording as what it asks of the disk, as far as it is about the folder or a promise.
    private void take(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || line.contains(" = -1 ")) {
            return;
        }
        String rest = call.group(2);
        Matcher descriptor = DESCRIPTOR.matcher(rest);
        String name = descriptor.find() ? text(descriptor.group(2)) : "";
        switch (call.group(1)) {
            case "pwrite64" -> write(name, place(rest), rest);
            case "write" -> written(name, rest);
            case "ftruncate" -> ours(name, new DiskImage.Call.Truncate(name, place(rest)));
            case "fsync", "fdatasync" -> calls.add(new DiskImage.Call.Sync(name));
            case "unlink" -> ours(quoted(rest, 0), new DiskImage.Call.Unlink(quoted(rest, 0)));
            case "mkdir" -> ours(quoted(rest, 0), new DiskImage.Call.Folder(quoted(rest, 0)));
            case "rename" -> ours(quoted(rest, 0), new DiskImage.Call.Rename(quoted(rest, 0), quoted(rest, 1)));
            case "openat" -> {
                if (rest.contains("O_CREAT")) {
                    ends.remove(quoted(rest, 0));
                    ours(quoted(rest, 0), new DiskImage.Call.Create(quoted(rest, 0)));
                }
            }
            default -> {}
        }
    }

    private void written(String name, String rest) {
        if (rest.startsWith("1<")) {
            text(argument(rest, 0))
                    .lines()
                    .filter(said -> said.startsWith("done "))
                    .forEach(said -> calls.add(new DiskImage.Call.Promise(said.substring("done ".length()))));
        } else {
            write(name, ends.getOrDefault(name, 0L), rest);
        }
    }

    private void write(String name, long at, String rest) {
        if (isOurs(name)) {
            byte[] bytes = unescaped(argument(rest, 0));
            ends.put(name, at + bytes.length);
            calls.add(new DiskImage.Call.Write(name, at, new FileContent(bytes)));
        }
    }

    private void ours(String name, DiskImage.Call call) {
        if (isOurs(name)) {
            calls.add(call);
        }
    }

    /// The lock file is placed by a hard link, of which nothing is asked after a power cut.
    private boolean isOurs(String name) {
        return name.startsWith(folder + "/") && !name.contains(".lock");
    }

    private static String quoted(String rest, int nr) {
        return text(argument(rest, nr));
    }

    /// A quoted argument, with its escapes.
    private static String argument(String rest, int nr) {
        Matcher quoted = QUOTED.matcher(rest);
        for (int i = 0; i <= nr; i++) {
            assertThat(quoted.find()).as("quoted argument %d of %s", nr, rest).isTrue();
        }
        assertThat(Optional.ofNullable(quoted.group(2))).as("cut off").isEmpty();
        return quoted.group(1);
    }

    /// The number before the closing bracket.
    private static long place(String rest) {
        Matcher place = PLACE.matcher(rest.substring(Math.max(0, rest.length() - 60)));
        assertThat(place.find()).as(rest).isTrue();
        return Long.parseLong(place.group(1));
    }

    private static String text(String escaped) {
        return new String(unescaped(escaped), StandardCharsets.UTF_8);
    }

    private static byte[] unescaped(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length() / 4);
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(escaped.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
