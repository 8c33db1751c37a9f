package se.lagesbild.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
        CommandLine commands = new CommandLine(new LagesbildCommand(terminal));
        Map<String, Function<Terminal, Object>> some = named(arguments);
        some.forEach((name, command) -> commands.addSubcommand(command.apply(terminal)));
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

    /// The command that the first argument names, which is quicker than looking at all of them; all where it names
    /// none.
    private static Map<String, Function<Terminal, Object>> named(String... arguments) {
        Map<String, Function<Terminal, Object>> all = new LinkedHashMap<>();
        all.put("open", OpenCommand::new);
        all.put("demo", DemoCommand::new);
        all.put("areas", AreasCommand::new);
        all.put("import", ImportCommand::new);
        all.put("profile", ProfileCommand::new);
        all.put("convert", ConvertCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("chart", ChartCommand::new);
        all.put("trend", TrendCommand::new);
        all.put("follow-up", FollowUpCommand::new);
        all.put("undo", UndoCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("backup", BackupCommand::new);
        all.put("export", ExportCommand::new);
        all.put("load", LoadCommand::new);
        if (arguments.length > 0 && all.containsKey(arguments[0])) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        return all;
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
