package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Verification;

/// The power goes in the middle of imports. Every call that writes is recorded with strace; images of the disk are
/// built
/// of what was synced and any part of what was not; each opens, is sound, and holds what was promised.
/// `-Dlagesbild.powercuts=500` says how many; without it the test does not run, because it needs strace.
@EnabledIfSystemProperty(named = "lagesbild.powercuts", matches = "\\d+")
final class PowerCutTest {
    private static final int IMAGES = Integer.getInteger("lagesbild.powercuts", 0);
    private static final long SEED = 20261121;
    private static final Pattern CALL = Pattern.compile("^(?:\\d+ +)?(\\w+)\\((.*)$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern PLACE = Pattern.compile(", (\\d+)(?:\\) .*| <unfinished.*|\\)$)");

    @TempDir
    Path folder = Path.of("");

    private List<DiskImage.Call> recorded(Path file) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        Process process = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-qq",
                        "-y",
                        "-xx",
                        "-s",
                        "1000000",
                        "-e",
                        "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat",
                        "-e",
                        "signal=none",
                        "-o",
                        trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        "few",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("strace: %s", said).isZero();
        List<DiskImage.Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            call(line).ifPresent(calls::add);
        }
        return calls;
    }

    /// One line of strace as what it asks of the disk, as far as it is about the database or a promise.
    private static Optional<DiskImage.Call> call(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || line.contains(" = -1 ")) {
            return Optional.empty();
        }
        String rest = call.group(2);
        Matcher descriptor = DESCRIPTOR.matcher(rest);
        String name = descriptor.find() ? text(descriptor.group(2)) : "";
        return switch (call.group(1)) {
            case "pwrite64" -> ours(name, new DiskImage.Call.Write(name, place(rest), new FileContent(bytes(rest))));
            case "ftruncate" -> ours(name, new DiskImage.Call.Truncate(name, place(rest)));
            case "fsync", "fdatasync" -> Optional.of(new DiskImage.Call.Sync(name));
            case "unlink", "unlinkat" -> named(rest).flatMap(path -> ours(path, new DiskImage.Call.Unlink(path)));
            case "openat" ->
                rest.contains("O_CREAT")
                        ? named(rest).flatMap(path -> ours(path, new DiskImage.Call.Create(path)))
                        : Optional.empty();
            case "write" ->
                descriptor.reset().find()
                                && descriptor.group(1).equals("1")
                                && text(quoted(rest)).contains("done import")
                        ? Optional.of(new DiskImage.Call.Promise())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<DiskImage.Call> ours(String name, DiskImage.Call call) {
        return name.endsWith(".lagesbild") || name.endsWith(".lagesbild-journal")
                ? Optional.of(call)
                : Optional.empty();
    }

    /// The quoted argument, with its escapes.
    private static String quoted(String rest) {
        int from = rest.indexOf('"');
        int to = rest.indexOf('"', from + 1);
        assertThat(to).as("a quoted argument").isPositive();
        assertThat(rest.startsWith("...", to + 1)).as("cut off").isFalse();
        return rest.substring(from + 1, to);
    }

    private static Optional<String> named(String rest) {
        return Optional.of(text(quoted(rest)));
    }

    /// The number before the closing bracket.
    private static long place(String rest) {
        Matcher place = PLACE.matcher(rest.substring(Math.max(0, rest.length() - 60)));
        assertThat(place.find()).as(rest).isTrue();
        return Long.parseLong(place.group(1));
    }

    private static byte[] bytes(String rest) {
        return unescaped(quoted(rest));
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

    @Test
    void afterAPowerCutTheFileIsSoundAndHoldsWhatWasPromised() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path file = work.resolve("a.lagesbild");
        Engine.SQLITE.create(file).close();
        byte[] before = Files.readAllBytes(file);
        List<DiskImage.Call> calls = recorded(file);
        assertThat(calls).hasSizeGreaterThan(300).contains(new DiskImage.Call.Sync(work.toString()));
        Random random = new Random(SEED);
        List<String> faults = new ArrayList<>();
        for (int image = 0; image < IMAGES; image++) {
            int until = random.nextInt(calls.size() + 1);
            DiskImage disk = new DiskImage(work.toString());
            disk.put(file.toString(), before);
            calls.subList(0, until).forEach(disk::take);
            Path found = Files.createDirectory(folder.resolve("image " + image));
            disk.writeTo(found, random);
            fault(found.resolve("a.lagesbild"), disk.promises()).ifPresent(one -> faults.add(until + ": " + one));
        }
        assertThat(faults).as("faults in %d images", IMAGES).isEmpty();
    }

    private static Optional<String> fault(Path file, int promised) {
        try (Store store = Engine.SQLITE.open(file)) {
            Verification found = store.verify();
            int there = found.files().size();
            boolean kept = there >= promised && there <= promised + 1;
            return found.isSound() && kept ? Optional.empty() : Optional.of(promised + " promised, " + found);
        } catch (StoreException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }
}
