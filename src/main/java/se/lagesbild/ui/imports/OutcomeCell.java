package se.lagesbild.ui.imports;

import java.util.Locale;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Outcome;

/// The outcome in words, with a colour that repeats it.
final class OutcomeCell extends TableCell<ImportsViewModel.Row, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean isEmpty) {
        super.updateItem(text, isEmpty);
        getStyleClass().removeIf(style -> style.startsWith("outcome-"));
        setText(isEmpty || text == null ? "" : text);
        if (!isEmpty && getTableRow() != null && getTableRow().getItem() != null) {
            Outcome outcome = getTableRow().getItem().outcome();
            getStyleClass().add("outcome-" + outcome.name().toLowerCase(Locale.ROOT));
        }
    }
}
