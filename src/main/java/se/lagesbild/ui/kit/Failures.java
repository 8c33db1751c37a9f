package se.lagesbild.ui.kit;

import se.lagesbild.text.Words;
import se.lagesbild.workbench.FaultLog;

/// A failure as a sentence; what nobody foresaw goes to the log as well.
public final class Failures {
    private Failures() {}

    /// What happened, where, and what to do.
    public static String sentence(Exception failure, Words words) {
        return se.lagesbild.workbench.Failures.sentence(failure, words)
                .orElseGet(() -> words.get("ui.unforeseen", FaultLog.record(failure)));
    }
}
