package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// The beginning of a file, so that a person sees at once whether it was read right.
final class FirstLines {
    private static final int LINES = 12;

    /// Enough for the lines, however long the file is.
    private static final int BYTES = 1 << 16;

    private FirstLines() {}

    /// With what was read from each.
    static List<SeenLine> of(Delivery delivery) {
        byte[] bytes = delivery.file().content().bytes();
        FileContent beginning = new FileContent(Arrays.copyOf(bytes, Math.min(BYTES, bytes.length)));
        List<String> lines = beginning.lines(delivery.file().encoding());
        List<SeenLine> seen = new ArrayList<>();
        for (int nr = 1; nr <= Math.min(LINES, lines.size()); nr++) {
            int line = nr;
            List<Observation> read = delivery.observations().stream()
                    .filter(one -> one.origin().line() == line)
                    .toList();
            seen.add(new SeenLine(nr, lines.get(nr - 1), read));
        }
        return seen;
    }

    /// As they are kept; nothing when the file is not.
    static List<SeenLine> of(Store store, ImportBatch batch) throws StoreException {
        List<SeenLine> seen = new ArrayList<>();
        for (int nr = 1; nr <= LINES; nr++) {
            Optional<String> line = store.line(new Origin(batch.hash(), batch.fileName(), nr, 1));
            if (line.isEmpty()) {
                return seen;
            }
            seen.add(new SeenLine(nr, line.get(), List.of()));
        }
        return seen;
    }
}
