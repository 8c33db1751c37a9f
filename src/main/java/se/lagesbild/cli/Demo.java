package se.lagesbild.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.paper.PaperException;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ChangeSentences;
import se.lagesbild.text.Sentences;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.Workbench;

/// The program's whole path without a window: sample data in, verdicts on the terminal, figures in a folder.
final class Demo {
    /// Where the files go unless told otherwise.
    static final Path FOLDER = Path.of("target", "demo");

    private final Terminal terminal;
    private final Path folder;

    Demo(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    int run() {
        return Failures.guard(terminal, () -> {
            Optional<Path> database = freshDatabase();
            if (database.isEmpty()) {
                terminal.complain("cli.unwritable", folder);
                return Terminal.NO_DATABASE;
            }
            try (Workbench workbench = Workbench.create(database.get(), terminal.clock())) {
                load(workbench);
                show(workbench);
                terminal.say("cli.demo.written", folder);
                return Terminal.DONE;
            }
        });
    }

    private Optional<Path> freshDatabase() {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("exempel.lagesbild");
            Files.deleteIfExists(file);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private void load(Workbench workbench) throws StoreException {
        terminal.say("cli.demo.import");
        for (SampleData.SampleFile file : SampleData.files()) {
            ImportCommand.lines(terminal, workbench.imports().read(file));
        }
    }

    private void show(Workbench workbench) throws StoreException, PaperException {
        Comparisons comparisons = workbench.comparisons();
        List<DistrictComparison> views = new ArrayList<>();
        heading("cli.demo.2012");
        views.add(view(comparisons, "BU_TRYGG", 2012, "Flemingsberg"));
        lines(views.getLast());
        heading("cli.demo.change");
        change(comparisons, "Vårby");
        change(comparisons, "Flemingsberg");
        heading("cli.demo.ntu");
        ntu(comparisons, "NTU_OTRYGG");
        ntu(comparisons, "NTU_OROBIL");
        heading("cli.demo.2021");
        views.add(view(comparisons, "BU_TRYGG", 2021, "Stockholms län", "Riket"));
        lines(views.getLast());
        views.add(view(comparisons, "NTU_OTRYGG", 2021, "Stockholms län", "Riket"));
        write(workbench, views);
    }

    private void heading(String key) {
        terminal.out().println();
        terminal.say(key);
    }

    private void lines(DistrictComparison view) {
        new ComparisonLines(terminal.words()).of(view).forEach(terminal.out()::println);
    }

    private void change(Comparisons comparisons, String district) throws StoreException {
        Series series = series(comparisons, "BU_TRYGG");
        Area area = comparisons.area(series, Period.year(2012), district).orElseThrow();
        ChangeSentences sentences = new ChangeSentences(terminal.words());
        comparisons.changes(series, area.key()).stream()
                .filter(change -> change.estimate().observation().key().period().equals(Period.year(2018)))
                .forEach(change -> terminal.out().println("  " + sentences.change(change)));
    }

    /// Only the municipality's row: the table has 52 areas.
    private void ntu(Comparisons comparisons, String indicator) throws StoreException {
        DistrictComparison view = view(comparisons, indicator, 2010, "Stockholms län", "Riket");
        view.areas().stream()
                .filter(one -> one.area().key().code().equals("0126"))
                .forEach(one -> terminal.out().println("  " + new Sentences(terminal.words()).about(view, one)));
    }

    private static DistrictComparison view(Comparisons comparisons, String indicator, int year, String... against)
            throws StoreException {
        Series series = series(comparisons, indicator);
        List<AreaKey> baselines = new ArrayList<>();
        for (String name : against) {
            baselines.add(comparisons
                    .area(series, Period.year(year), name)
                    .orElseThrow()
                    .key());
        }
        return comparisons.districts(series, Period.year(year), baselines);
    }

    private static Series series(Comparisons comparisons, String code) throws StoreException {
        Indicator indicator = comparisons.indicator(code).orElseThrow();
        return comparisons.series(indicator);
    }

    private void write(Workbench workbench, List<DistrictComparison> views) throws PaperException {
        for (DistrictComparison view : views) {
            String name = view.indicator().code().toLowerCase(Locale.ROOT) + "_"
                    + view.period().label();
            workbench.papers().save(view, terminal.words(), folder.resolve(name + ".png"));
            workbench.papers().save(view, terminal.words(), folder.resolve(name + ".svg"));
        }
        workbench
                .papers()
                .saveSheet(
                        terminal.words().get("cli.demo.sheet"),
                        List.of(terminal.words().get("cli.demo.sheet.lead")),
                        views,
                        terminal.words(),
                        folder.resolve("figurblad.pdf"));
    }
}
