package se.lagesbild.cli;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Period;
import se.lagesbild.paper.PaperException;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.Workbench;

/// Every area of one indicator beside its baselines, with the verdicts.
@Command(name = "compare", description = "${bundle:cli.compare}")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    AskedIndicator asked = new AskedIndicator();

    @Mixin
    AskedComparison comparison = new AskedComparison();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "${bundle:cli.compare.format}")
    Format format = Format.text;

    /// Forms of the answer.
    enum Format {
        text,
        json,
        csv
    }

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return asked.answer(terminal, this::compare);
    }

    private int compare(Workbench workbench, Series series) throws StoreException, PaperException {
        Comparisons comparisons = workbench.comparisons();
        Optional<Period> period = period(series);
        if (period.isEmpty() || series.in(period.get()).isEmpty()) {
            terminal.complain("cli.compare.nothing", asked.code);
            return Terminal.NOTHING;
        }
        List<AreaKey> baselines = new ArrayList<>();
        for (String name : comparison.against) {
            Optional<AreaKey> key = baseline(comparisons, series, period.get(), name);
            if (key.isEmpty()) {
                terminal.complain("cli.compare.nobaseline", name, period.get().label());
                return Terminal.NOTHING;
            }
            if (!baselines.contains(key.get())) {
                baselines.add(key.get());
            }
        }
        if (comparison.against.isEmpty()) {
            baselines.addAll(comparisons.usualBaselines(series, period.get()));
        }
        print(workbench, comparisons, comparisons.districts(series, period.get(), baselines));
        return Terminal.DONE;
    }

    /// An area of the period, or an earlier round that is stored.
    private static Optional<AreaKey> baseline(Comparisons comparisons, Series series, Period period, String name)
            throws StoreException {
        Optional<AreaKey> round = EarlierRounds.named(name);
        return round.isPresent()
                ? round.filter(key -> EarlierRound.of(key)
                        .flatMap(one -> one.before(period, series.periods()))
                        .isPresent())
                : comparisons.area(series, period, name).map(Area::key);
    }

    private Optional<Period> period(Series series) {
        if (comparison.period != null) {
            return Period.parse(comparison.period);
        }
        return comparison.edition != null
                ? series.periodOf(comparison.edition)
                : series.periods().reversed().stream().findFirst();
    }

    private void print(Workbench workbench, Comparisons comparisons, DistrictComparison view)
            throws StoreException, PaperException {
        boolean adjusted = comparison.corrected || format == Format.json;
        DistrictComparison shown = adjusted
                ? comparisons.corrected(
                        view,
                        comparison.edition != null
                                ? comparison.edition
                                : view.period().lastYear())
                : view;
        workbench.papers().checked(List.of(shown));
        switch (format) {
            case text -> new ComparisonLines(terminal.words()).of(shown).forEach(terminal.out()::println);
            case json ->
                terminal.out()
                        .println(new GsonBuilder()
                                .disableHtmlEscaping()
                                .serializeNulls()
                                .setPrettyPrinting()
                                .create()
                                .toJson(new ComparisonJson(workbench.imports().stored(), comparison.corrected)
                                        .of(shown)));
            case csv -> terminal.out().print(workbench.papers().table(shown, terminal.words()));
        }
        terminal.out().flush();
    }
}
