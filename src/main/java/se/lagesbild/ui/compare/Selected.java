package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Trend;
import se.lagesbild.workbench.Lineage;

/// The selected value with everything behind it.
///
/// @param changes from earlier periods to later ones, latest first
/// @param lineages one for each number that the value is made of
/// @param notes what was written beside it, latest first
public record Selected(
        DistrictComparison view,
        Estimate estimate,
        List<Comparison> verdicts,
        List<Comparison> changes,
        Optional<Trend> trend,
        List<Lineage> lineages,
        List<Note> notes) {
    public Selected {
        notes = List.copyOf(notes);
        verdicts = List.copyOf(verdicts);
        changes = List.copyOf(changes);
        lineages = List.copyOf(lineages);
    }

    /// What is selected, whatever figure shows it.
    public ObservationKey key() {
        return estimate.observation().key();
    }
}
