package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Period;
import se.lagesbild.paper.PaperException;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// Draws one chart into a file, the same as in the window.
@Command(name = "chart", description = "${bundle:cli.chart}")
final class ChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${bundle:cli.chart.kind}")
    String kind = "";

    @Option(
            names = "--indicator",
            required = true,
            arity = "1..*",
            paramLabel = "CODE",
            description = "${bundle:cli.compare.indicator}")
    List<String> indicators = List.of();

    @Option(names = "--area", arity = "1..*", paramLabel = "NAME", description = "${bundle:cli.chart.area}")
    List<String> areas = List.of();

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.compare.period}")
    @Nullable
    String period;

    @Option(names = "--edition", paramLabel = "YEAR", description = "${bundle:cli.compare.edition}")
    @Nullable
    Integer edition;

    @Option(
            names = "--against",
            arity = "1..*",
            paramLabel = "NAME",
            description = "${bundle:cli.compare.against.option}")
    List<String> against = List.of();

    @Option(names = "--corrected", description = "${bundle:cli.compare.corrected}")
    boolean corrected;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.chart.out}")
    Path out = Path.of("");

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ChartRequest> wanted = ChartRequest.named(kind, indicators);
        if (wanted.isEmpty()) {
            terminal.complain("cli.chart.nokind", kind);
            return Terminal.WRONG_CALL;
        }
        if (period != null && Period.parse(period).isEmpty()) {
            terminal.complain("cli.chart.noperiod", period);
            return Terminal.WRONG_CALL;
        }
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                return draw(workbench, wanted.get());
            }
        });
    }

    private int draw(Workbench workbench, ChartRequest wanted) throws StoreException, PaperException {
        if (!workbench.papers().canSave(out)) {
            terminal.complain("cli.chart.nosuffix", out.getFileName());
            return Terminal.WRONG_CALL;
        }
        Geography geography = workbench.geography();
        Optional<List<AreaKey>> shown = keys(geography, areas);
        Optional<List<AreaKey>> others = keys(geography, against);
        if (shown.isEmpty() || others.isEmpty()) {
            return Terminal.NOTHING;
        }
        ChartRequest.Options usual = ChartRequest.Options.DEFAULT;
        ChartRequest request = wanted.among(shown.get())
                .against(others.get())
                .at(time())
                .with(new ChartRequest.Options(usual.intervals(), corrected, usual.highlighted(), usual.pooledYears()));
        try {
            Chart chart = workbench.charts().draw(request, terminal.words());
            workbench.papers().save(chart, terminal.words(), out);
            terminal.say("cli.chart.done", out, chart.title());
            return Terminal.DONE;
        } catch (UndrawableException undrawable) {
            terminal.err().println(undrawable.getMessage());
            return Terminal.NOTHING;
        }
    }

    private ChartTime time() {
        if (period != null) {
            return new ChartTime.During(Period.parse(period).orElseThrow());
        }
        return edition != null ? new ChartTime.OfEdition(edition) : new ChartTime.Latest();
    }

    /// What the names mean, in every division that knows them; empty when one is unknown.
    private Optional<List<AreaKey>> keys(Geography geography, List<String> asked) {
        List<AreaKey> keys = new ArrayList<>();
        for (String name : asked) {
            List<AreaKey> found = geography.divisions().stream()
                    .map(AreaDivision::code)
                    .flatMap(division -> geography.named(division, name).stream())
                    .map(Area::key)
                    .toList();
            if (found.isEmpty()) {
                terminal.complain("cli.chart.noarea", name);
                return Optional.empty();
            }
            keys.addAll(found);
        }
        return Optional.of(keys);
    }
}
