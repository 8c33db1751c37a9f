package se.lagesbild.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Overview;
import se.lagesbild.workbench.Workbench;

/// What the lägesbild holds and what it says first.
public final class OverviewViewModel {
    private final Workbench workbench;
    private final Background background;
    private final Consumer<Exception> fail;
    private Optional<Integer> wanted = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the view shows.
    ///
    /// @param edition label year of the findings; empty when nothing is stored
    /// @param gaps which districts a source says nothing about
    /// @param unfinished files of this session that wait or must be mended
    public record Shown(
            List<Overview.SourceState> sources,
            long loaded,
            long warnings,
            int unfinished,
            Optional<Integer> edition,
            List<DistrictComparison> findings,
            List<Overview.Gap> gaps) {}

    public OverviewViewModel(Workbench workbench, Background background, Consumer<Exception> fail) {
        this.workbench = workbench;
        this.background = background;
        this.fail = fail;
    }

    /// Shows another edition; empty for the latest.
    public void show(Optional<Integer> edition) {
        if (!edition.equals(wanted)) {
            wanted = edition;
            refresh();
        }
    }

    /// Reads everything again.
    public void refresh() {
        background.run(
                () -> {
                    Overview overview = workbench.overview();
                    Optional<Integer> edition = wanted.isPresent()
                            ? wanted
                            : workbench.comparisons().editions().stream().findFirst();
                    return new Shown(
                            overview.sources(),
                            overview.sourcesLoaded(),
                            overview.warnings(),
                            workbench.imports().arrivals().all().size(),
                            edition,
                            edition.isPresent() ? overview.findings(edition.get()) : List.of(),
                            edition.isPresent() ? overview.gaps(edition.get()) : List.of());
                },
                result -> shown.set(Optional.of(result)),
                fail);
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
