package se.lagesbild.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// A program of its own that works on a lägesbild and says what it does, until somebody kills it. Every line with the
/// word "done" is a promise: what it names is in the file.
final class Victim {
    /// Rows of one import.
    static final int ROWS = 10_000;

    private Victim() {}

    /// Begins the work named first on the file named second.
    ///
    /// @param arguments import, undo or open; the file
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        say("begin");
        try (Store store = Files.exists(file) ? Store.open(file, "", Clock.systemUTC()) : Engine.SQLITE.create(file)) {
            say("done open");
            for (int nr = store.imports().size(); !arguments[0].equals("open"); nr++) {
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
            }
        }
        say("end");
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
