package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;

/// Chooses the period, and how many are put together.
record YearsChooser(CompareViewModel model, Words words) implements Picker.Chooser {
    private static final int MOST_POOLED = 3;

    @Override
    public String text(Shown shown) {
        ChartRequest request = shown.choice().request();
        int pooled = request.options().pooledYears();
        String year = request.time() instanceof ChartTime.During during
                ? during.period().label()
                : words.get("context.years.latest");
        return pooled == 1 ? year : words.get("context.years.pooled", year, pooled);
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        ChartRequest request = shown.choice().request();
        List<MenuItem> items = new ArrayList<>();
        items.add(Items.one(
                words.get("context.years.latest"),
                !(request.time() instanceof ChartTime.During),
                () -> choose(new ChartTime.Latest())));
        shown.offer().periods().forEach(period -> {
            ChartTime time = new ChartTime.During(period);
            items.add(Items.one(period.label(), request.time().equals(time), () -> choose(time)));
        });
        items.add(new SeparatorMenuItem());
        for (int years = 1; years <= MOST_POOLED; years++) {
            int pooled = years;
            items.add(Items.one(
                    words.get("context.pooled." + years),
                    request.options().pooledYears() == years,
                    () -> model.choose(now -> now.pooled(pooled))));
        }
        return items;
    }

    private void choose(ChartTime time) {
        model.choose(now -> now.with(now.request().at(time)));
    }
}
