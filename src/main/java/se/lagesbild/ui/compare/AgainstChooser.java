package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Chooses what areas are compared with: the usual, other areas, or groups of them.
///
/// @param newGroup asks for a name and makes a group of the selected areas
record AgainstChooser(CompareViewModel model, Words words, Runnable newGroup) implements Picker.Chooser {
    /// More comparators than this leave no room for the plot.
    private static final int MOST = 3;

    private static final List<AreaLevel> USUAL = List.of(AreaLevel.COUNTY, AreaLevel.NATION, AreaLevel.MUNICIPALITY);

    @Override
    public String text(Shown shown) {
        List<AreaKey> keys = shown.choice().request().comparators();
        Names names = new Names(words);
        return keys.isEmpty()
                ? usual(shown)
                : String.join(
                        " + ",
                        keys.stream()
                                .map(key -> EarlierRound.of(key)
                                        .map(this::told)
                                        .or(() -> shown.offer().area(key).map(names::label))
                                        .orElse(key.code()))
                                .toList());
    }

    /// What is compared with when nothing was chosen, as far as it is: "Länet + riket", "Kommunen".
    private String usual(Shown shown) {
        if (!shown.choice().request().comparators().isEmpty()) {
            return words.get("context.against.usual");
        }
        List<String> told = shown.views().stream()
                .flatMap(view -> view.baselines().stream())
                .map(one -> one.area().level())
                .distinct()
                .filter(level ->
                        level == AreaLevel.COUNTY || level == AreaLevel.NATION || level == AreaLevel.MUNICIPALITY)
                .sorted(Comparator.comparingInt(USUAL::indexOf))
                .map(level -> words.of("context.against", level))
                .toList();
        return told.isEmpty() ? words.get("context.against.usual") : new Names(words).capital(String.join(" + ", told));
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        List<AreaKey> chosen = shown.choice().request().comparators();
        List<MenuItem> items = new ArrayList<>();
        items.add(Items.one(usual(shown), chosen.isEmpty(), () -> compareWith(List.of())));
        items.add(new SeparatorMenuItem());
        shown.offer().comparators().stream()
                .filter(area -> !area.key().division().equals(AreaGroup.DIVISION))
                .forEach(area -> items.add(comparator(area, chosen)));
        Menu other = new Menu(words.get("context.against.area"));
        shown.offer().districts().forEach(area -> other.getItems().add(comparator(area, chosen)));
        items.add(other);
        items.add(rounds(shown, chosen));
        items.add(groups(shown, chosen));
        return items;
    }

    /// Earlier rounds: the one before of each measure, and the years of the shown one.
    private Menu rounds(Shown shown, List<AreaKey> chosen) {
        Menu menu = new Menu(words.get("context.against.earlier"));
        menu.setId("earlier");
        List<Period> periods = shown.offer().periods();
        Stream.concat(
                        Stream.of(EarlierRound.BEFORE),
                        periods.stream()
                                .map(Period::lastYear)
                                .distinct()
                                .filter(year -> year < latest(shown, periods))
                                .map(EarlierRound::of))
                .map(round -> comparator(round.key(), told(round), chosen))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static int latest(Shown shown, List<Period> periods) {
        return shown.views().stream()
                .map(DistrictComparison::period)
                .map(Period::lastYear)
                .max(Integer::compare)
                .orElseGet(
                        () -> periods.stream().mapToInt(Period::lastYear).max().orElse(0));
    }

    private String told(EarlierRound round) {
        return round.year().map(String::valueOf).orElseGet(() -> words.get("context.against.before"));
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
        return comparator(area.key(), new Names(words).label(area), chosen);
    }

    private MenuItem comparator(AreaKey key, String name, List<AreaKey> chosen) {
        boolean selected = chosen.contains(key);
        MenuItem item = Items.some(name, selected, () -> compareWith(Items.toggled(chosen, key)));
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
