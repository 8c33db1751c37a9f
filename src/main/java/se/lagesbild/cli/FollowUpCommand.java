package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.FollowUp;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.Workbench;

/// An area before and after a measure, beside an area without it.
@Command(name = "follow-up", description = "${bundle:cli.followup}")
final class FollowUpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "CODE",
            description = "${bundle:cli.compare.indicator}")
    String indicatorCode = "";

    @Option(names = "--area", required = true, paramLabel = "NAME", description = "${bundle:cli.followup.area}")
    String area = "";

    @Option(
            names = "--comparison",
            required = true,
            paramLabel = "NAME",
            description = "${bundle:cli.followup.comparison}")
    String comparison = "";

    @Option(names = "--before", required = true, paramLabel = "P", description = "${bundle:cli.followup.before}")
    String before = "";

    @Option(names = "--after", required = true, paramLabel = "P", description = "${bundle:cli.followup.after}")
    String after = "";

    FollowUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                return followUp(workbench.comparisons());
            }
        });
    }

    private int followUp(Comparisons comparisons) throws StoreException {
        Optional<Indicator> indicator = comparisons.indicator(indicatorCode);
        if (indicator.isEmpty()) {
            terminal.complain("cli.compare.unknown", indicatorCode);
            return Terminal.NOTHING;
        }
        Series series = comparisons.series(indicator.get());
        Optional<FollowUp> found = found(comparisons, series);
        if (found.isEmpty()) {
            terminal.complain("cli.followup.nothing", area, comparison, before, after);
            return Terminal.NOTHING;
        }
        terminal.out().println(new ChangeSentences(terminal.words()).followUp(found.get()));
        terminal.out().flush();
        return Terminal.DONE;
    }

    private Optional<FollowUp> found(Comparisons comparisons, Series series) throws StoreException {
        Optional<Period> from = Period.parse(before);
        Optional<Period> to = Period.parse(after);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Area> own = comparisons.area(series, to.get(), area);
        Optional<Area> other = comparisons.area(series, to.get(), comparison);
        return own.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : comparisons.followUp(series, own.get().key(), other.get().key(), from.get(), to.get());
    }
}
