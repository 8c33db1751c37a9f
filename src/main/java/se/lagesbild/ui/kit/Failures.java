package se.lagesbild.ui.kit;

import java.lang.System.Logger.Level;
import se.lagesbild.text.Words;

/// A failure as a sentence; what nobody foresaw goes to the log as well.
public final class Failures {
    private static final System.Logger LOG = System.getLogger("se.lagesbild.ui");

    private Failures() {}

    /// What happened, where, and what to do.
    public static String sentence(Exception failure, Words words) {
        return se.lagesbild.workbench.Failures.sentence(failure, words).orElseGet(() -> {
            LOG.log(Level.ERROR, "unforeseen", failure);
            return words.get("ui.unforeseen");
        });
    }
}
