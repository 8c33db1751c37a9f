package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Indicator;
import se.lagesbild.paper.PaperException;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// The lägesbild and the indicator that a command is about.
final class AskedIndicator {
    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "CODE",
            description = "${bundle:cli.compare.indicator}")
    String code = "";

    /// What a command does with all that is stored about the indicator.
    interface Answer {
        int of(Workbench workbench, Series series) throws StoreException, PaperException;
    }

    /// Opens the file and finds the indicator, or says that there is none.
    int answer(Terminal terminal, Answer answer) {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                Optional<Indicator> found = workbench.comparisons().indicator(code);
                if (found.isEmpty()) {
                    terminal.complain("cli.compare.unknown", code);
                    return Terminal.NOTHING;
                }
                return answer.of(workbench, workbench.comparisons().series(found.get()));
            }
        });
    }
}
