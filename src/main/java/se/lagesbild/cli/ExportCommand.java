package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.workbench.Workbench;

/// Writes everything that a lägesbild holds as files that any program reads.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.export.out}")
    Path folder = Path.of("");

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                long rows = workbench.exportTo(folder);
                terminal.sayCounted("cli.export.done", rows, folder);
                return Terminal.DONE;
            }
        });
    }
}
