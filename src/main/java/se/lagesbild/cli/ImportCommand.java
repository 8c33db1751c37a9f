package se.lagesbild.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Progress;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.DriftTexts;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.workbench.FileDrift;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.Workbench;

/// Reads extracts into a lägesbild, each whole or not at all.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Gson gson =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db.new}")
    Path database = Path.of("");

    @Option(names = "--report", paramLabel = "json", description = "${bundle:cli.import.report}")
    @Nullable
    Report report;

    @Option(names = "--cells", description = "${bundle:cli.import.cells}")
    boolean cells;

    @Option(names = "--answers", paramLabel = "FILE", description = "${bundle:cli.import.answers}")
    @Nullable
    Path answers;

    @Option(names = "--profile", paramLabel = "NAME", description = "${bundle:cli.import.profile}")
    @Nullable
    String profile;

    @Option(names = "--document", paramLabel = "TITLE", description = "${bundle:cli.import.document}")
    String document = "";

    @Option(names = "--page", paramLabel = "PAGE", description = "${bundle:cli.import.page}")
    String page = "";

    @Option(names = "--question", paramLabel = "TEXT", description = "${bundle:cli.import.question}")
    String question = "";

    @Parameters(arity = "1..*", paramLabel = "EXTRACT", description = "${bundle:cli.import.extracts}")
    List<Path> extracts = List.of();

    /// Forms of the report.
    enum Report {
        json
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (extracts.stream().anyMatch(extract -> Failures.isMissing(terminal, extract))) {
            return Terminal.WRONG_CALL;
        }
        List<Answer> decided;
        try {
            decided = answers == null ? List.of() : AnswersFile.read(answers, terminal.words());
        } catch (AnswersFile.Refused refused) {
            terminal.err().println(refused.sentence());
            return Terminal.WRONG_CALL;
        }
        Set<Boolean> said = Set.copyOf(
                Stream.of(document, page, question).map(String::isBlank).toList());
        if (said.size() > 1) {
            terminal.complain("cli.import.document.part");
            return Terminal.WRONG_CALL;
        }
        return read(
                decided, said.contains(true) ? Optional.empty() : Optional.of(new Document(document, page, question)));
    }

    private int read(List<Answer> decided, Optional<Document> from) {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = AreasCommand.openOrCreate(database, terminal.clock())) {
                workbench.backUpDaily();
                Optional<String> wanted = Optional.ofNullable(profile);
                if (wanted.isPresent()
                        && workbench.profiles().named(wanted.get()).isEmpty()) {
                    terminal.complain("cli.import.profile.unknown", wanted.get());
                    return Terminal.WRONG_CALL;
                }
                boolean all = true;
                for (Path extract : extracts) {
                    Receipt receipt = cells
                            ? workbench.imports().readInMemory(extract, decided, wanted, from, Progress.NONE)
                            : workbench.imports().read(extract, decided, wanted, from, Progress.NONE);
                    all &= receipt.outcome().isStored();
                    print(workbench, receipt);
                }
                return all ? Terminal.DONE : Terminal.NOTHING;
            }
        });
    }

    private void print(Workbench workbench, Receipt receipt) throws StoreException {
        if (report == Report.json) {
            JsonObject json = new BatchReport(terminal.words()).of(receipt, cells, workbench.geography());
            json.add(
                    "drift",
                    DriftJson.of(terminal.words(), workbench.imports().drifts().of(receipt)));
            terminal.out().println(gson.toJson(json));
        } else {
            lines(terminal, receipt);
            workbench.imports().drifts().of(receipt).ifPresent(drift -> lines(terminal, drift));
        }
    }

    /// What changed since last year, below its title.
    private static void lines(Terminal terminal, FileDrift drift) {
        terminal.out()
                .println("    "
                        + DriftTexts.title(
                                terminal.words(), drift.drift(), drift.earlier().fileName()) + ":");
        new DriftTexts(terminal.words(), drift.catalogue())
                .of(drift.drift())
                .forEach(line -> terminal.out().println("      " + line.text()));
    }

    /// One line with the outcome, then one a message that deserves a look.
    static void lines(Terminal terminal, Receipt receipt) {
        Numbers numbers = new Numbers(terminal.words().language());
        terminal.say(
                "cli.import.line",
                receipt.fileName(),
                terminal.words().of("outcome", receipt.outcome()),
                terminal.counted("count.values", receipt.observations()),
                numbers.count(receipt.delivery().missing()),
                numbers.exact(receipt.sum()));
        ProblemTexts texts = new ProblemTexts(terminal.words());
        receipt.problems().stream()
                .filter(problem -> problem.level() != Level.INFO)
                .forEach(problem -> terminal.out().println("    " + texts.of(problem)));
    }
}
