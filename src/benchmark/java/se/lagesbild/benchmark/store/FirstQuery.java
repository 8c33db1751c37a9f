package se.lagesbild.benchmark.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Period;
import se.lagesbild.store.Store;

/// Opens a lägesbild and asks one question; without a file, only starts.
final class FirstQuery {
    private FirstQuery() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            return;
        }
        try (Store store = Store.open(Path.of(arguments[0]), "", Clock.systemUTC())) {
            List<String> indicators = store.indicatorsInUse();
            System.out.println(
                    store.observations(indicators.getFirst(), Period.year(2020)).size());
        }
    }
}
