package se.lagesbild.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.lagesbild.text.Words;

/// The program's own command: without a word after it, the window opens.
@Command(
        name = "lagesbild",
        scope = ScopeType.INHERIT,
        versionProvider = LagesbildCommand.Version.class,
        description = "${bundle:cli.description}")
public final class LagesbildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "sv|en",
            defaultValue = "sv",
            description = "${bundle:cli.lang}")
    Code language = Code.sv;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.help}")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.version}")
    boolean version;

    /// Languages as they are written on the command line.
    enum Code {
        sv,
        en
    }

    private LagesbildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Runs what the arguments say.
    ///
    /// @return exit status: 0 done, 1 nothing matched or a file was held or refused, 2 wrong call, 3 no database
    public static int run(Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new LagesbildCommand(terminal))
                .addSubcommand(new OpenCommand(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new AreasCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ProfileCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ChartCommand(terminal))
                .addSubcommand(new TrendCommand(terminal))
                .addSubcommand(new FollowUpCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new LoadCommand(terminal));
        commands.setResourceBundle(terminal.words().bundle());
        headings(commands, terminal.words());
        commands.getSubcommands().values().forEach(one -> {
            one.setResourceBundle(terminal.words().bundle());
            headings(one, terminal.words());
        });
        commands.setParameterExceptionHandler(new WrongCall(terminal));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> Failures.unforeseen(terminal, failure));
        commands.setOut(writer(terminal.out()));
        commands.setErr(writer(terminal.err()));
        return commands.execute(arguments);
    }

    private static void headings(CommandLine command, Words words) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(words.get("cli.help.usage") + " ")
                .synopsisSubcommandLabel("[" + words.get("cli.help.command") + "]")
                .commandListHeading("%n" + words.get("cli.help.commands") + "%n");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /// The language that the arguments ask for, before they are read as a whole.
    public static String languageOf(String... arguments) {
        int at = Arrays.asList(arguments).indexOf("--lang");
        if (at >= 0 && at + 1 < arguments.length) {
            return arguments[at + 1];
        }
        return Arrays.stream(arguments)
                .filter(one -> one.startsWith("--lang="))
                .map(one -> one.substring("--lang=".length()))
                .findFirst()
                .orElse("sv");
    }

    @Override
    public Integer call() {
        if (!terminal.hasScreen()) {
            terminal.complain("cli.noscreen.help");
            return Terminal.WRONG_CALL;
        }
        return terminal.window().apply(new Terminal.Opening(Path.of(""), false));
    }

    /// The version that the build wrote into the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = LagesbildCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Lägesbild " + (version == null ? "(unpacked)" : version)};
        }
    }
}
