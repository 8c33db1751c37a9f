package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// Takes one import back, or lists the imports that can be named.
@Command(name = "undo", description = "${bundle:cli.undo}")
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(names = "--import", paramLabel = "ID", description = "${bundle:cli.undo.import}")
    @Nullable
    Long id;

    UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                return id == null ? list(workbench) : undo(workbench, id);
            }
        });
    }

    private int undo(Workbench workbench, long which) throws StoreException {
        workbench.imports().undo(which);
        terminal.say("cli.undo.done", which);
        return Terminal.DONE;
    }

    private int list(Workbench workbench) throws StoreException {
        List<ImportBatch> batches = workbench.imports().stored();
        batches.forEach(batch -> terminal.say(
                "cli.undo.line",
                batch.id(),
                batch.fileName(),
                terminal.counted("count.values", batch.observations()),
                batch.importedAt()));
        return batches.isEmpty() ? Terminal.NOTHING : Terminal.DONE;
    }
}
