package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Profile;
import se.lagesbild.intake.ProfileFileException;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// Lists the profiles, writes one to a file, or keeps one that another lägesbild wrote.
@Command(name = "profile", description = "${bundle:cli.profile}")
final class ProfileCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(names = "--export", paramLabel = "NAME", description = "${bundle:cli.profile.export}")
    @Nullable
    String name;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.profile.out}")
    @Nullable
    Path out;

    @Option(names = "--load", paramLabel = "FILE", description = "${bundle:cli.profile.load}")
    @Nullable
    Path load;

    ProfileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((name == null) != (out == null) || (name != null && load != null)) {
            terminal.complain("cli.profile.both");
            return Terminal.WRONG_CALL;
        }
        if (load != null && Failures.isMissing(terminal, load)) {
            return Terminal.WRONG_CALL;
        }
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                if (name != null && out != null) {
                    return export(workbench, name, out);
                }
                return load == null ? list(workbench) : load(workbench, load);
            }
        });
    }

    private int list(Workbench workbench) throws StoreException {
        for (Profile one : workbench.profiles().all()) {
            terminal.say(
                    "cli.profile.line",
                    one.name(),
                    one.source(),
                    one.memory().headers().size(),
                    one.memory().answers().size());
        }
        return Terminal.DONE;
    }

    private int export(Workbench workbench, String wanted, Path to) throws StoreException, ProfileFileException {
        Optional<Profile> profile = workbench.profiles().named(wanted);
        if (profile.isEmpty()) {
            terminal.complain("cli.profile.unknown", wanted);
            return Terminal.NOTHING;
        }
        workbench.profiles().export(profile.get(), to);
        terminal.say("cli.profile.exported", wanted, to);
        return Terminal.DONE;
    }

    private int load(Workbench workbench, Path from) throws StoreException, ProfileFileException {
        terminal.say("register.profile.loaded", workbench.profiles().load(from).name());
        return Terminal.DONE;
    }
}
