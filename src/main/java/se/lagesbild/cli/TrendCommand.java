package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.text.Names;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.Workbench;

/// Whether each area's values went up or down since the last break.
@Command(name = "trend", description = "${bundle:cli.trend}")
final class TrendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "CODE",
            description = "${bundle:cli.compare.indicator}")
    String indicatorCode = "";

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                return trends(workbench.comparisons());
            }
        });
    }

    private int trends(Comparisons comparisons) throws StoreException {
        Optional<Indicator> indicator = comparisons.indicator(indicatorCode);
        if (indicator.isEmpty()) {
            terminal.complain("cli.compare.unknown", indicatorCode);
            return Terminal.NOTHING;
        }
        Series series = comparisons.series(indicator.get());
        List<AreaKey> areas = comparisons.areas(series);
        if (areas.isEmpty()) {
            terminal.complain("cli.compare.nothing", indicatorCode);
            return Terminal.NOTHING;
        }
        Names names = new Names(terminal.words());
        ChangeSentences sentences = new ChangeSentences(terminal.words());
        terminal.out().println(names.of(indicator.get()));
        for (AreaKey area : areas) {
            Optional<Trend> trend = comparisons.trend(series, area);
            trend.ifPresent(
                    one -> terminal.out().println("  " + names.label(one.area()) + ": " + sentences.latest(one)));
        }
        terminal.out().flush();
        return Terminal.DONE;
    }
}
