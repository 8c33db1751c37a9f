package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lagesbild.workbench.Workbench;

/// Makes a new lägesbild of what `export` wrote.
@Command(name = "load", description = "${bundle:cli.load}")
final class LoadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "NEWFILE", description = "${bundle:cli.load.db}")
    Path database = Path.of("");

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.load.folder}")
    Path folder = Path.of("");

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.load(database, folder, terminal.clock())) {
                long values = workbench.imports().stored().stream()
                        .mapToLong(batch -> batch.observations())
                        .sum();
                terminal.say("cli.load.done", database, terminal.counted("count.values", values));
                return Terminal.DONE;
            }
        });
    }
}
