package se.lagesbild.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.workbench.Conversions;

/// Makes a clean file of each messy one; one that fails never stops the others.
@Command(name = "convert", description = "${bundle:cli.convert}")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.convert.out}")
    Path folder = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.convert.files}")
    List<Path> files = List.of();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Conversions conversions = new Conversions(folder);
        Set<Path> written = new HashSet<>();
        int status = Terminal.DONE;
        for (Path file : files) {
            status = Math.max(status, one(conversions, file, written));
        }
        return status;
    }

    private int one(Conversions conversions, Path file, Set<Path> written) {
        if (Failures.isMissing(terminal, file)) {
            return Terminal.WRONG_CALL;
        }
        Path target = conversions.target(file);
        try {
            if (isTaken(target) || !written.add(target)) {
                terminal.complain("cli.convert.taken", file, target);
                return Terminal.NOTHING;
            }
            return told(file, conversions.convert(file));
        } catch (IOException | RuntimeException broken) {
            terminal.complain("cli.convert.failed", file, String.valueOf(broken.getMessage()));
            return Terminal.NOTHING;
        }
    }

    /// A file that is to be read is never written over.
    private boolean isTaken(Path target) throws IOException {
        for (Path file : files) {
            if (Files.exists(target) && Files.exists(file) && Files.isSameFile(file, target)) {
                return true;
            }
        }
        return false;
    }

    private int told(Path file, Conversions.Converted converted) {
        ProblemTexts texts = new ProblemTexts(terminal.words());
        if (converted.rows().isEmpty()) {
            converted.problems().stream()
                    .filter(one -> one.level() == Level.REJECT)
                    .forEach(one -> terminal.complain("cli.convert.refused", file, texts.of(one)));
            return Terminal.NOTHING;
        }
        terminal.say(
                "cli.convert.done",
                file,
                terminal.counted("count.rows", converted.rows().getAsLong()));
        for (Problem problem : converted.problems()) {
            terminal.out().println("    " + texts.of(problem));
        }
        return Terminal.DONE;
    }
}
