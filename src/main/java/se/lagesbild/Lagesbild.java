package se.lagesbild;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import se.lagesbild.cli.LagesbildCommand;
import se.lagesbild.cli.Terminal;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// The program's entrance: puts the parts together and hands over to the command line.
public final class Lagesbild {
    private Lagesbild() {}

    public static void main(String[] arguments) {
        NativeLibrary.choose(Folders.application(), Folders.unpacked());
        Words words = new Words(Language.of(LagesbildCommand.languageOf(arguments)));
        Locale.setDefault(Locale.of(words.language().code(), "SE"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Terminal terminal = new Terminal(
                words,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                clock,
                opening -> Window.show(opening, words.language(), clock),
                hasScreen());
        int status = LagesbildCommand.run(terminal, arguments);
        System.exit(status);
    }

    /// UTF-8 whatever the locale says: Swedish names must survive a bare terminal and a pipe.
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// On Linux a window needs DISPLAY or WAYLAND_DISPLAY; elsewhere there always is a screen.
    private static boolean hasScreen() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
