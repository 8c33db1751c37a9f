package se.lagesbild.workbench;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Locale;

/// Faults that nobody foresaw, each with a code that a user can tell. What goes to the log is where they happened,
/// never what they say: the message of an exception may hold a value of somebody's.
public final class FaultLog {
    private static final System.Logger LOG = System.getLogger("se.lagesbild.fault");
    private static final int DEEPEST = 20;

    private FaultLog() {}

    /// Writes down where it happened.
    ///
    /// @return the code, the same for the same place
    public static String record(Throwable fault) {
        StringBuilder places = new StringBuilder();
        Throwable one = fault;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            places.append(depth == 0 ? "" : "caused by ").append(one.getClass().getName());
            Arrays.stream(one.getStackTrace())
                    .forEach(frame -> places.append("\n    at ").append(frame));
            places.append('\n');
            one = one.getCause();
        }
        String code = "L" + String.format(Locale.ROOT, "%06X", code(fault) & 0xFFFFFF);
        LOG.log(Level.ERROR, code + ": " + places);
        return code;
    }

    /// Of the kinds and our own lines: another version of Java does not change it.
    private static int code(Throwable fault) {
        int code = fault.getClass().getName().hashCode();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("se.lagesbild.")) {
                code = 31 * code + (frame.getClassName() + frame.getMethodName() + frame.getLineNumber()).hashCode();
            }
        }
        return fault.getCause() == null ? code : 31 * code + code(fault.getCause());
    }
}
