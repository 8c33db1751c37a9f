package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows without a window what the program does with the sample data.
@Command(name = "demo", description = "${bundle:cli.demo}")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    Path out = Demo.FOLDER;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Demo(terminal, out).run();
    }
}
