package se.lagesbild.benchmark.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import se.lagesbild.cli.LagesbildCommand;
import se.lagesbild.cli.Terminal;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// The program as it is after a while: reads commands line by line, answers with its status and the milliseconds.
final class Resident {
    private Resident() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Words words = new Words(Language.of("sv"));
        Terminal terminal = new Terminal(words, nowhere, nowhere, Clock.systemUTC(), opening -> 0, false);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            long start = System.nanoTime();
            int status = LagesbildCommand.run(terminal, line.split("\t", -1));
            System.out.println(status + " " + (System.nanoTime() - start) / 1e6);
        }
    }

    /// One of these, seen from outside.
    static final class Running implements AutoCloseable {
        private final Process process;
        private final BufferedReader answers;

        Running(Program program) throws IOException {
            process = new ProcessBuilder(program.java(List.of(), Resident.class.getName()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /// @return milliseconds
        double run(String... words) throws IOException {
            process.getOutputStream().write((String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            String answer = answers.readLine();
            if (answer == null || !answer.startsWith("0 ")) {
                throw new IOException(String.join(" ", words) + " ended with " + answer);
            }
            return Double.parseDouble(answer.substring(2));
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
