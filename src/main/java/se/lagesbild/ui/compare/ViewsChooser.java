package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.domain.SavedView;
import se.lagesbild.text.Words;

/// Opens a saved view, or saves one more.
///
/// @param save asks for a name and keeps what is shown
record ViewsChooser(CompareViewModel model, Words words, Runnable save) implements Picker.Chooser {
    @Override
    public String text(Shown shown) {
        return shown.choice().view().orElse(words.get("context.views.none"));
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Items.action("save-view", words.get("context.views.save"), save));
        if (!shown.own().views().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        Menu delete = new Menu(words.get("context.delete"));
        for (SavedView view : shown.own().views()) {
            boolean open = shown.choice().view().equals(Optional.of(view.name()));
            items.add(Items.one(view.name(), open, () -> model.belongings().open(view)));
            delete.getItems()
                    .add(Items.action("", view.name(), () -> model.belongings().deleteView(view.name())));
        }
        if (!delete.getItems().isEmpty()) {
            items.add(delete);
        }
        return items;
    }
}
