package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.domain.Indicator;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.IndicatorSet;

/// Chooses what is shown: a ready-made set, one indicator, or some of the user's own choice.
record IndicatorsChooser(CompareViewModel model, Words words) implements Picker.Chooser {
    @Override
    public String text(Shown shown) {
        List<String> codes = meant(shown);
        if (isOfSet(shown.choice())) {
            return words.get("context.set", words.of("set", shown.choice().set()), codes.size());
        }
        return codes.size() == 1
                ? named(shown, codes.getFirst()).map(new Names(words)::of).orElse(codes.getFirst())
                : words.get("context.indicators.some", codes.size());
    }

    private static Optional<Indicator> named(Shown shown, String code) {
        return shown.offer().indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static List<String> meant(Shown shown) {
        return shown.choice().resolved(shown.offer()).indicators();
    }

    private static boolean isOfSet(Choice choice) {
        return ChartRequest.isOfMany(choice.request().kind())
                && choice.request().indicators().isEmpty();
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        shown.offer().sets().forEach(set -> items.add(set(set, shown.choice())));
        items.add(new SeparatorMenuItem());
        items.addAll(bySource(shown));
        items.add(own(shown));
        return items;
    }

    private MenuItem set(IndicatorSet set, Choice choice) {
        return Items.one(
                words.get(
                        "context.set", words.of("set", set.kind()), set.codes().size()),
                isOfSet(choice) && choice.set() == set.kind(),
                () -> model.choose(now -> now.about(set.kind())));
    }

    private List<Menu> bySource(Shown shown) {
        Names names = new Names(words);
        boolean many = ChartRequest.isOfMany(shown.choice().request().kind());
        List<String> meant = meant(shown);
        List<Menu> menus = new ArrayList<>();
        shown.offer().sources().forEach(source -> {
            Menu menu = new Menu(names.of(source));
            shown.offer().indicators().stream()
                    .filter(one -> one.source().equals(source.code()))
                    .forEach(one -> menu.getItems()
                            .add(Items.one(
                                    names.of(one),
                                    !many && meant.contains(one.code()),
                                    () -> model.choose(now -> now.about(one.code())))));
            menus.add(menu);
        });
        return menus;
    }

    private Menu own(Shown shown) {
        Names names = new Names(words);
        List<String> meant = meant(shown);
        Menu own = new Menu(words.get("context.own"));
        shown.offer()
                .indicators()
                .forEach(one -> own.getItems()
                        .add(Items.some(
                                names.of(one),
                                meant.contains(one.code()),
                                () -> model.choose(now -> now.about(Items.toggled(meant, one.code()))))));
        return own;
    }
}
