package se.lagesbild.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// Loads a list of areas as a division of its own.
@Command(name = "areas", description = "${bundle:cli.areas}")
final class AreasCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db.new}")
    Path database = Path.of("");

    @Option(names = "--load", required = true, paramLabel = "CSV", description = "${bundle:cli.areas.load}")
    Path list = Path.of("");

    AreasCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Failures.isMissing(terminal, list)) {
            return Terminal.WRONG_CALL;
        }
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = openOrCreate(database, terminal.clock())) {
                terminal.say("cli.areas.loaded", workbench.loadAreas(list), list.getFileName());
                return Terminal.DONE;
            }
        });
    }

    /// The file, or a new one without districts: the command line takes none for granted.
    static Workbench openOrCreate(Path database, Clock clock) throws StoreException {
        return Files.exists(database)
                ? Workbench.open(database, clock)
                : Workbench.createWithoutDistricts(database, clock);
    }
}
