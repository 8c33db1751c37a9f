package se.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Java as it is started for one command says nothing of its own, and compiles only hashing twice.
final class CommandOptionsTest {
    private static final Pattern SECOND_COMPILER = Pattern.compile("\\s4\\s+(\\S+)::");

    @TempDir
    Path folder = Path.of("");

    /// Something that hashes.
    static final class Hashing {
        private Hashing() {}

        public static void main(String[] arguments) throws Exception {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 18];
            for (int i = 0; i < 200; i++) {
                digest.update(block);
            }
            System.out.println("hashed " + digest.digest().length);
        }
    }

    @Test
    void onlyTheCommandSpeaksAndOnlyHashingIsCompiledTwice() throws Exception {
        Path compiled = folder.resolve("compiled.txt");
        Path said = folder.resolve("said.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@packaging/command.options",
                        "-Xlog:jit+compilation=debug:file=\"" + compiled + "\"",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hashing.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(said)).containsExactly("hashed 32");
        assertThat(secondCompiler(compiled)).isNotEmpty().allMatch(name -> name.startsWith("sun.security.provider."));
    }

    private static List<String> secondCompiler(Path log) throws Exception {
        return Files.readAllLines(log).stream()
                .flatMap(line -> SECOND_COMPILER.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }
}
