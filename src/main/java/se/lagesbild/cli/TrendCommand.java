package se.lagesbild.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.text.Names;
import se.lagesbild.workbench.Comparisons;

/// Whether each area's values went up or down since the last break.
@Command(name = "trend", description = "${bundle:cli.trend}")
final class TrendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    AskedIndicator asked = new AskedIndicator();

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return asked.answer(terminal, (workbench, series) -> trends(workbench.comparisons(), series));
    }

    private int trends(Comparisons comparisons, Series series) throws StoreException {
        List<Trend> trends = comparisons.trends(series);
        if (trends.isEmpty()) {
            terminal.complain("cli.compare.nothing", asked.code);
            return Terminal.NOTHING;
        }
        Names names = new Names(terminal.words());
        ChangeSentences sentences = new ChangeSentences(terminal.words());
        terminal.out().println(names.of(series.indicator()));
        trends.forEach(one -> terminal.out().println("  " + names.label(one.area()) + ": " + sentences.latest(one)));
        terminal.out().flush();
        return Terminal.DONE;
    }
}
