package se.lagesbild.ui.typedin;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.workbench.Receipt;

/// How the last try to store ended.
public sealed interface Ended {
    /// Nothing was tried since something changed.
    record Nothing() implements Ended {}

    /// Stored, perhaps with remarks.
    record Stored(String name, int values, List<Told> remarks) implements Ended {}

    /// Not stored: what must be mended or answered.
    record Refused(List<Told> problems) implements Ended {}

    /// Not stored: so many values differ from those that are there.
    record Revises(int values, List<Told> problems) implements Ended {}

    /// What the receipt says, each remark at its place in the grid.
    ///
    /// @param places of the values that were led to the store, in their order
    static Ended of(Receipt receipt, TypedGrid grid, List<Place> places) {
        List<Told> told = receipt.problems().stream()
                .filter(one -> one.level() != Level.INFO)
                .map(one -> new Told(one, place(one, grid, places)))
                .toList();
        if (receipt.outcome().isStored()) {
            return new Stored(receipt.fileName(), receipt.observations(), told);
        }
        boolean revises = told.stream()
                .filter(one -> one.problem().level() == Level.HOLD)
                .allMatch(one -> one.problem().code() == ProblemCode.REVISION);
        return revises && receipt.outcome() == Outcome.HOLD ? new Revises(revised(told), told) : new Refused(told);
    }

    private static int revised(List<Told> told) {
        return told.stream()
                .filter(one -> one.problem().code() == ProblemCode.REVISION)
                .mapToInt(one -> one.problem().count())
                .sum();
    }

    /// Line 2 of the stored table is the first value; its columns are area, period, value and what belongs to it.
    private static Optional<Place> place(Problem problem, TypedGrid grid, List<Place> places) {
        int row = problem.line() - 2;
        if (row < 0 || row >= places.size()) {
            return Optional.empty();
        }
        Place value = places.get(row);
        if (problem.column() == 1) {
            return Optional.of(new Place(value.row(), -1));
        }
        int part = Math.max(0, grid.parts().indexOf(Part.ofColumn(problem.column())));
        return Optional.of(new Place(value.row(), value.column() + part));
    }
}
