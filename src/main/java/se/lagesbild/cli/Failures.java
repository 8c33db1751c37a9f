package se.lagesbild.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.MapException;
import se.lagesbild.intake.ProfileFileException;
import se.lagesbild.paper.PaperException;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.FaultLog;

/// Turns the failures of the outside world into a sentence and an exit status.
final class Failures {
    private Failures() {}

    /// Work that may fail because of the outside world.
    interface Work {
        int run()
                throws StoreException, IntakeException, AreaListException, MapException, PaperException,
                        ProfileFileException;
    }

    static int guard(Terminal terminal, Work work) {
        try {
            return work.run();
        } catch (StoreException
                | IntakeException
                | AreaListException
                | MapException
                | PaperException
                | ProfileFileException failed) {
            terminal.err()
                    .println(se.lagesbild.workbench.Failures.sentence(failed, terminal.words())
                            .orElseThrow());
            return status(failed);
        }
    }

    private static int status(Exception failed) {
        return switch (failed) {
            case StoreException store -> status(store.kind());
            case IntakeException ignored -> Terminal.WRONG_CALL;
            case AreaListException areas ->
                areas.kind() == AreaListException.Kind.UNREADABLE ? Terminal.WRONG_CALL : Terminal.NOTHING;
            case MapException map ->
                map.kind() == MapException.Kind.UNREADABLE ? Terminal.WRONG_CALL : Terminal.NOTHING;
            default -> Terminal.NOTHING;
        };
    }

    private static int status(StoreException.Kind kind) {
        return switch (kind) {
            case ABSENT -> Terminal.WRONG_CALL;
            case NO_IMPORT, REVISED_LATER, CANCELLED, NO_SUCH_BACKUP, NO_EXPORT -> Terminal.NOTHING;
            default -> Terminal.NO_DATABASE;
        };
    }

    /// A fault of ours: what is known of it goes to the log, the user gets its code.
    static int unforeseen(Terminal terminal, Exception failure) {
        terminal.complain("ui.unforeseen", FaultLog.record(failure));
        return Terminal.NO_DATABASE;
    }

    static boolean isMissing(Terminal terminal, Path file) {
        if (Files.isRegularFile(file)) {
            return false;
        }
        terminal.complain("cli.missing", file);
        return true;
    }
}
