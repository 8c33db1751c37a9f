package se.lagesbild.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Backup;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Numbers;
import se.lagesbild.workbench.Copies;
import se.lagesbild.workbench.Workbench;

/// Makes a copy of a lägesbild, lists its copies, or takes one out to a new file.
@Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Numbers numbers;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @ArgGroup
    @Nullable
    Instead instead;

    /// What is done instead of making a copy.
    static final class Instead {
        @Option(names = "--list", required = true, description = "${bundle:cli.backup.list}")
        boolean list;

        @ArgGroup(exclusive = false)
        @Nullable
        Restoring restoring;
    }

    /// Which copy goes where.
    static final class Restoring {
        @Option(names = "--restore", required = true, paramLabel = "ID", description = "${bundle:cli.backup.restore}")
        int number;

        @Option(names = "--to", required = true, paramLabel = "FILE", description = "${bundle:cli.backup.to}")
        Path to = Path.of("");
    }

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
        this.numbers = new Numbers(terminal.words().language());
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            if (instead == null) {
                return make();
            }
            Restoring restoring = instead.restoring;
            return restoring == null ? list() : restore(restoring.number, restoring.to);
        });
    }

    private int make() throws StoreException {
        try (Workbench workbench = Workbench.open(database, terminal.clock())) {
            List<Backup> before = workbench.copies().list();
            Backup made = workbench.backUp();
            terminal.say(
                    "cli.backup.done",
                    made.number(),
                    terminal.counted("count.values", made.observations()),
                    made.file());
            before.stream()
                    .findFirst()
                    .filter(last -> last.observations() > made.observations())
                    .ifPresent(last -> terminal.say(
                            "cli.backup.fewer",
                            last.number(),
                            numbers.count(last.observations()),
                            numbers.count(made.observations())));
            return Terminal.DONE;
        }
    }

    private int list() throws StoreException {
        List<Backup> copies = new Copies(database).list();
        for (Backup one : copies) {
            terminal.say(
                    "cli.backup.line",
                    one.number(),
                    one.madeAt(),
                    terminal.counted("count.values", one.observations()),
                    terminal.counted("count.imports", one.imports()),
                    terminal.words().of("backup", one.reason()));
        }
        if (copies.isEmpty()) {
            terminal.complain("cli.backup.none", database);
        }
        return copies.isEmpty() ? Terminal.NOTHING : Terminal.DONE;
    }

    /// Also where the lägesbild itself is lost or cannot be opened: that is when a copy is wanted.
    private int restore(int number, Path to) throws StoreException {
        if (Files.isRegularFile(database)) {
            copyFirst();
        }
        new Copies(database).restore(number, to);
        terminal.say("cli.backup.restored", number, to);
        return Terminal.DONE;
    }

    private void copyFirst() {
        try (Workbench workbench = Workbench.open(database, terminal.clock())) {
            workbench.backUpBeforeRestore();
        } catch (StoreException damaged) {
            terminal.complain("store." + damaged.kind().name(), damaged.file(), damaged.detail());
        }
    }
}
