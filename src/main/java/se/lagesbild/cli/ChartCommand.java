package se.lagesbild.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.SavedView;
import se.lagesbild.paper.PaperException;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.VerdictChanges;
import se.lagesbild.workbench.Chart;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.Offer;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// Draws one chart into a file, the same as in the window.
@Command(name = "chart", description = "${bundle:cli.chart}")
final class ChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "${bundle:cli.db}")
    Path database = Path.of("");

    @Option(names = "--view", paramLabel = "NAME", description = "${bundle:cli.chart.view}")
    @Nullable
    String view;

    @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:cli.chart.kind}")
    String kind = "";

    @Option(names = "--indicator", arity = "1..*", paramLabel = "CODE", description = "${bundle:cli.compare.indicator}")
    List<String> indicators = List.of();

    @Option(names = "--area", arity = "1..*", paramLabel = "NAME", description = "${bundle:cli.chart.area}")
    List<String> areas = List.of();

    @Mixin
    AskedComparison asked = new AskedComparison();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.chart.out}")
    Path out = Path.of("");

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (view != null ? !isAlone() : kind.isEmpty() || indicators.isEmpty()) {
            terminal.complain("cli.chart.what");
            return Terminal.WRONG_CALL;
        }
        if (view == null && ChartRequest.named(kind, indicators).isEmpty()) {
            terminal.complain("cli.chart.nokind", kind);
            return Terminal.WRONG_CALL;
        }
        String period = asked.period;
        if (period != null && Period.parse(period).isEmpty()) {
            terminal.complain("cli.chart.noperiod", period);
            return Terminal.WRONG_CALL;
        }
        return Failures.guard(terminal, () -> {
            try (Workbench workbench = Workbench.open(database, terminal.clock())) {
                return draw(workbench);
            }
        });
    }

    /// A saved view says all that a chart is asked.
    private boolean isAlone() {
        return kind.isEmpty() && indicators.isEmpty() && areas.isEmpty() && asked.isUnsaid();
    }

    private int draw(Workbench workbench) throws StoreException, PaperException {
        if (!workbench.papers().canSave(out)) {
            terminal.complain("cli.chart.nosuffix", out.getFileName());
            return Terminal.WRONG_CALL;
        }
        try {
            return view != null ? drawView(workbench, view) : drawAsked(workbench);
        } catch (UndrawableException undrawable) {
            terminal.err().println(undrawable.getMessage());
            return Terminal.NOTHING;
        }
    }

    /// The view by what is stored now, and what it says that it did not say when somebody last looked at it.
    private int drawView(Workbench workbench, String name) throws StoreException, PaperException, UndrawableException {
        Optional<SavedView> saved = workbench.savedViews().named(name);
        if (saved.isEmpty()) {
            String known = String.join(
                    ", ",
                    workbench.savedViews().all().stream().map(SavedView::name).toList());
            terminal.complain("cli.chart.noview", name, known.isEmpty() ? "–" : known);
            return Terminal.NOTHING;
        }
        SavedViews.Opened opened = SavedViews.opened(saved.get());
        Offer offer = workbench.offers().of(opened.request().time(), opened.focus());
        Chart chart = save(workbench, opened.resolved(offer));
        List<SavedViews.Change> changes = SavedViews.changes(saved.get(), chart.views());
        VerdictChanges texts = new VerdictChanges(terminal.words());
        terminal.out().println(texts.heading(changes.size()));
        changes.forEach(one -> terminal.out().println("  " + texts.told(one.now(), one.before(), chart.views())));
        return Terminal.DONE;
    }

    private int drawAsked(Workbench workbench) throws StoreException, PaperException, UndrawableException {
        Geography geography = workbench.geography();
        Optional<List<AreaKey>> shown = keys(geography, areas);
        Optional<List<AreaKey>> others = comparators(geography);
        if (shown.isEmpty() || others.isEmpty()) {
            return Terminal.NOTHING;
        }
        ChartRequest.Options usual = ChartRequest.Options.DEFAULT;
        save(
                workbench,
                ChartRequest.named(kind, indicators)
                        .orElseThrow()
                        .among(shown.get())
                        .against(others.get())
                        .at(time())
                        .with(new ChartRequest.Options(
                                usual.intervals(), asked.corrected, usual.highlighted(), usual.pooledYears())));
        return Terminal.DONE;
    }

    private Chart save(Workbench workbench, ChartRequest request)
            throws StoreException, PaperException, UndrawableException {
        Chart chart = workbench.charts().draw(request, terminal.words());
        workbench.papers().save(chart, terminal.words(), out);
        terminal.say("cli.chart.done", out, chart.title());
        return chart;
    }

    private ChartTime time() {
        if (asked.period != null) {
            return new ChartTime.During(Period.parse(asked.period).orElseThrow());
        }
        return asked.edition != null ? new ChartTime.OfEdition(asked.edition) : new ChartTime.Latest();
    }

    /// Areas by their names, and years or "föregående" for earlier rounds.
    private Optional<List<AreaKey>> comparators(Geography geography) {
        List<AreaKey> rounds = asked.against.stream()
                .flatMap(name -> EarlierRounds.named(name).stream())
                .toList();
        return keys(
                        geography,
                        asked.against.stream()
                                .filter(name -> EarlierRounds.named(name).isEmpty())
                                .toList())
                .map(areas -> Stream.concat(areas.stream(), rounds.stream()).toList());
    }

    /// What the names mean, in every division that knows them; empty when one is unknown.
    private Optional<List<AreaKey>> keys(Geography geography, List<String> names) {
        List<AreaKey> keys = new ArrayList<>();
        for (String name : names) {
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
