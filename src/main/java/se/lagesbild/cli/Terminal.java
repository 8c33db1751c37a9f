package se.lagesbild.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// What a command needs from the outside: words, where to write, the time, and a window to open.
///
/// @param window opens the window on a file and returns the exit status
/// @param hasScreen whether a window can be shown at all
public record Terminal(
        Words words,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Function<Opening, Integer> window,
        boolean hasScreen) {
    /// Done.
    public static final int DONE = 0;
    /// Nothing matched, or a file was held or refused.
    public static final int NOTHING = 1;
    /// The call was wrong, or a named file is missing.
    public static final int WRONG_CALL = 2;
    /// The database cannot be used.
    public static final int NO_DATABASE = 3;

    /// What the window shows first.
    ///
    /// @param file the lägesbild, empty path for the last one or an empty state
    /// @param sample whether to fill a new file with the sample data
    public record Opening(Path file, boolean sample) {}

    void say(String key, Object... arguments) {
        out.println(words.get(key, arguments));
    }

    /// A sentence about a number, in the singular where it is one.
    void sayCounted(String key, long number, Object... others) {
        out.println(words.counted(key, new Numbers(words.language()).count(number), others));
    }

    /// "24 values" of `count.values`, "1 value" where it is one.
    String counted(String key, long number) {
        return words.counted(key, new Numbers(words.language()).count(number));
    }

    void complain(String key, Object... arguments) {
        err.println(words.get(key, arguments));
    }
}
