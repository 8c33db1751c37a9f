package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.domain.RowBalance;

/// Files that were imported in one step.
///
/// @param files receipts of those that were led to the store, also of those that must be looked at again
/// @param failed receipts of those that could not be led there, as they were before
public record Batch(List<Receipt> files, List<Receipt> failed) {
    public Batch {
        files = List.copyOf(files);
        failed = List.copyOf(failed);
    }

    public List<Receipt> stored() {
        return files.stream().filter(one -> one.importId().isPresent()).toList();
    }

    /// What an undo names them by.
    public List<Long> importIds() {
        return stored().stream().flatMap(one -> one.importId().stream()).toList();
    }

    /// Whether all of them are stored.
    public boolean isWhole() {
        return failed.isEmpty() && left().isEmpty();
    }

    /// Those that must be looked at again.
    public List<Receipt> left() {
        return files.stream().filter(one -> one.importId().isEmpty()).toList();
    }

    public long observations() {
        return stored().stream().mapToLong(Receipt::observations).sum();
    }

    /// Where the rows of the stored files went.
    public RowBalance rows() {
        return stored().stream().map(Receipt::rows).reduce(RowBalance.none(), RowBalance::plus);
    }

    /// What all of them did to the values that were there.
    public Effect effect() {
        return stored().stream().map(Receipt::effect).reduce(Effect.NONE, Effect::plus);
    }
}
