package se.lagesbild.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.FollowUp;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.workbench.Comparisons;

/// An area before and after a measure, beside an area without it.
@Command(name = "follow-up", description = "${bundle:cli.followup}")
final class FollowUpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    AskedIndicator asked = new AskedIndicator();

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
        return asked.answer(terminal, (workbench, series) -> followUp(workbench.comparisons(), series));
    }

    private int followUp(Comparisons comparisons, Series series) throws StoreException {
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
