package se.lagesbild.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// Loads a list of areas as a division of its own, or a map with the borders of areas that are known.
@Command(name = "areas", description = "${bundle:cli.areas}")
final class AreasCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db.new}")
    Path database = Path.of("");

    @ArgGroup(multiplicity = "1")
    From from = new From();

    /// What is loaded.
    static final class From {
        @Option(names = "--load", paramLabel = "CSV", description = "${bundle:cli.areas.load}")
        @Nullable
        Path list;

        @Option(names = "--map", paramLabel = "GEOJSON", description = "${bundle:cli.areas.map}")
        @Nullable
        Path map;
    }

    AreasCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path list = from.list;
        Path map = from.map;
        Path file = list == null ? map : list;
        if (file != null && Failures.isMissing(terminal, file)) {
            return Terminal.WRONG_CALL;
        }
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = openOrCreate(database, terminal.clock())) {
                if (list != null) {
                    terminal.sayCounted("cli.areas.loaded", workbench.loadAreas(list), list.getFileName());
                }
                if (map != null) {
                    workbench.maps().read(map).told(terminal.words()).forEach(terminal.out()::println);
                }
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
