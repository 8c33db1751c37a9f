package se.lagesbild.ui.kit;

import java.lang.System.Logger.Level;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.paper.PaperException;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;

/// A failure as a sentence; what nobody foresaw goes to the log as well.
public final class Failures {
    private static final System.Logger LOG = System.getLogger("se.lagesbild.ui");

    private Failures() {}

    /// What happened, where, and what to do.
    public static String sentence(Exception failure, Words words) {
        return switch (failure) {
            case StoreException store -> words.get("store." + store.kind().name(), store.file(), store.detail());
            case IntakeException intake -> words.get("cli.unreadable", intake.file());
            case PaperException paper -> paper.sentence(words);
            case AreaListException areas ->
                words.get("areas." + areas.kind().name(), areas.file(), areas.line(), areas.column(), areas.raw());
            default -> {
                LOG.log(Level.ERROR, "unforeseen", failure);
                yield words.get("ui.unforeseen");
            }
        };
    }
}
