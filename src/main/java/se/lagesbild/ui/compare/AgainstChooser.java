package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Chooses what areas are compared with: the usual, other areas, or groups of them.
///
/// @param newGroup asks for a name and makes a group of the selected areas
record AgainstChooser(CompareViewModel model, Words words, Runnable newGroup) implements Picker.Chooser {
    /// More comparators than this leave no room for the plot.
    private static final int MOST = 3;

    @Override
    public String text(Shown shown) {
        List<AreaKey> keys = shown.choice().request().comparators();
        Names names = new Names(words);
        return keys.isEmpty()
                ? words.get("context.against.usual")
                : String.join(
                        " + ",
                        keys.stream()
                                .map(key -> shown.offer()
                                        .area(key)
                                        .map(names::label)
                                        .orElse(key.code()))
                                .toList());
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        List<AreaKey> chosen = shown.choice().request().comparators();
        List<MenuItem> items = new ArrayList<>();
        items.add(Items.one(words.get("context.against.usual"), chosen.isEmpty(), () -> compareWith(List.of())));
        items.add(new SeparatorMenuItem());
        shown.offer().comparators().stream()
                .filter(area -> !area.key().division().equals(AreaGroup.DIVISION))
                .forEach(area -> items.add(comparator(area, chosen)));
        Menu other = new Menu(words.get("context.against.area"));
        shown.offer().districts().forEach(area -> other.getItems().add(comparator(area, chosen)));
        items.add(other);
        items.add(groups(shown, chosen));
        return items;
    }

    /// Groups of areas to compare with, and making one of the selected areas.
    private Menu groups(Shown shown, List<AreaKey> chosen) {
        Menu menu = new Menu(words.get("context.groups"));
        Menu delete = new Menu(words.get("context.delete"));
        for (AreaGroup group : shown.own().groups()) {
            menu.getItems().add(comparator(group.area(), chosen));
            delete.getItems()
                    .add(Items.action("", group.name(), () -> model.belongings().delete(group)));
        }
        MenuItem create = Items.action("new-group", words.get("context.groups.new"), newGroup);
        create.setDisable(shown.choice().request().options().highlighted().isEmpty());
        menu.getItems().add(create);
        if (!delete.getItems().isEmpty()) {
            menu.getItems().add(delete);
        }
        return menu;
    }

    private MenuItem comparator(Area area, List<AreaKey> chosen) {
        boolean selected = chosen.contains(area.key());
        MenuItem item = Items.some(
                new Names(words).label(area), selected, () -> compareWith(Items.toggled(chosen, area.key())));
        item.setDisable(!selected && chosen.size() >= MOST);
        return item;
    }

    private void compareWith(List<AreaKey> keys) {
        model.choose(now -> now.with(now.request().against(keys)));
    }

    /// The next comparator alone: the usual ones, then each of those that districts lie in.
    void next() {
        model.shownProperty().get().ifPresent(now -> {
            List<AreaKey> known =
                    now.offer().comparators().stream().map(Area::key).toList();
            List<AreaKey> chosen = now.choice().request().comparators();
            int at = chosen.isEmpty() ? -1 : known.indexOf(chosen.getFirst());
            compareWith(at + 1 < known.size() ? List.of(known.get(at + 1)) : List.of());
        });
    }
}
