package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the window; on a machine without a screen the sample is shown in words and files instead.
@Command(name = "open", description = "${bundle:cli.open}")
final class OpenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--sample", description = "${bundle:cli.open.sample}")
    boolean sample;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.open.file}")
    @Nullable
    Path file;

    OpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file != null && sample) {
            terminal.complain("cli.open.either", file);
            return Terminal.WRONG_CALL;
        }
        if (file != null && Failures.isMissing(terminal, file)) {
            return Terminal.WRONG_CALL;
        }
        if (!terminal.hasScreen()) {
            terminal.say("cli.noscreen");
            return sample ? new Demo(terminal, Demo.FOLDER).run() : Terminal.WRONG_CALL;
        }
        Path opened = Optional.ofNullable(file).orElse(Path.of(""));
        return terminal.window().apply(new Terminal.Opening(opened, sample));
    }
}
