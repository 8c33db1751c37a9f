package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartTime;

/// Chooses the year of the lägesbild.
record EditionChooser(CompareViewModel model, Words words) implements Picker.Chooser {
    @Override
    public String text(Shown shown) {
        return shown.choice().request().time() instanceof ChartTime.OfEdition one
                ? String.valueOf(one.year())
                : shown.offer().editions().stream()
                        .findFirst()
                        .map(String::valueOf)
                        .orElse("–");
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        ChartTime time = shown.choice().request().time();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(words.get("context.latest"), time, new ChartTime.Latest()));
        shown.offer()
                .editions()
                .forEach(year ->
                        items.add(item(words.get("compare.edition", year), time, new ChartTime.OfEdition(year))));
        return items;
    }

    private MenuItem item(String text, ChartTime now, ChartTime other) {
        return Items.one(
                text,
                now.equals(other),
                () -> model.choose(choice -> choice.with(choice.request().at(other))));
    }
}
