package se.lagesbild.ui.compare;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import se.lagesbild.figure.Look;
import se.lagesbild.ui.kit.Swatch;

/// The name of an area in the table, with its marker where it stands out.
final class AreaCell extends TableCell<Found, String> {
    private final Look look;

    AreaCell(Look look) {
        this.look = look;
    }

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
        super.updateItem(name, empty);
        Optional<Found> found = empty
                ? Optional.empty()
                : Optional.ofNullable(getTableRow()).flatMap(row -> Optional.ofNullable(row.getItem()));
        setText(found.isPresent() ? name : "");
        setGraphic(found.flatMap(one -> look.of(one.estimate().area().key()))
                .map(Swatch::new)
                .orElse(null));
    }
}
