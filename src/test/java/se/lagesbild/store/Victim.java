package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Backup;

/// A program of its own that works on a lägesbild and says what it does, until somebody kills it. Every line with the
/// word "done" is a promise: what it names is in the file.
final class Victim {
    /// Rows of one import.
    static final int ROWS = 10_000;

    private Victim() {}

    /// Begins the work named first on the file named second.
    ///
    /// @param arguments import, undo, copy or open; the file; how many rounds
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        say("begin");
        try (Store store = Files.exists(file) ? Store.open(file, "", Clock.systemUTC()) : Engine.SQLITE.create(file)) {
            say("done open");
            int first = arguments[0].equals("undo") ? 0 : store.imports().size();
            int rounds = Integer.parseInt(arguments[2]);
            for (int nr = first; nr < first + (arguments[0].equals("open") ? 0 : rounds); nr++) {
                long id;
                try (ImportWriter writer =
                        Parcel.large("fil " + nr, ROWS, nr + ",5").writeTo(store, Victim::tell)) {
                    id = Parcel.large("fil " + nr, ROWS, nr + ",5").commit(writer);
                }
                say("done import");
                if (arguments[0].equals("undo")) {
                    store.undo(id);
                    say("done undo");
                }
                if (arguments[0].equals("copy")) {
                    copy(store, file, nr);
                }
            }
        }
        say("end");
    }

    /// Starts that work in a process of its own.
    static Process start(String work, Path file, int rounds) throws IOException {
        return new ProcessBuilder(command(work, file, rounds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String work, Path file, int rounds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                work,
                file.toString(),
                String.valueOf(rounds));
    }

    /// A backup, one taken out, and an export.
    private static void copy(Store store, Path file, int nr) throws StoreException {
        Backup made = store.backUp(Backup.Reason.ASKED);
        say("done backup");
        store.backups().restore(made, file.resolveSibling("uttagen " + nr + ".lagesbild"));
        say("done restore");
        store.exportTo(file.resolveSibling("export " + nr));
        say("done export");
    }

    private static boolean tell(long rows) {
        say("rows " + rows);
        return true;
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
