package se.lagesbild.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// When a command compares, and with what.
final class AskedComparison {
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

    /// Whether nothing was said of it.
    boolean isUnsaid() {
        return against.isEmpty() && period == null && edition == null && !corrected;
    }
}
