package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Chooses which areas are shown: all, those of one division, or some.
record AreasChooser(CompareViewModel model, Words words) implements Picker.Chooser {
    @Override
    public String text(Shown shown) {
        List<AreaKey> areas = shown.choice().request().areas();
        return switch (areas.size()) {
            case 0 -> words.get("context.areas.all", shown.offer().districts().size());
            case 1 ->
                shown.offer()
                        .area(areas.getFirst())
                        .map(new Names(words)::label)
                        .orElse(areas.getFirst().code());
            default -> words.get("context.areas.some", areas.size());
        };
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        List<AreaKey> chosen = shown.choice().request().areas();
        Names names = new Names(words);
        List<MenuItem> items = new ArrayList<>();
        items.add(Items.one(words.get("context.areas.every"), chosen.isEmpty(), () -> choose(List.of())));
        items.add(new SeparatorMenuItem());
        Map<AreaKey, String> divisions = shown.offer().namesakes();
        for (Area area : shown.offer().districts()) {
            String division = divisions.get(area.key());
            items.add(Items.some(
                    division == null ? names.label(area) : names.label(area) + " (" + division + ")",
                    chosen.contains(area.key()),
                    () -> choose(Items.toggled(model.choice().request().areas(), area.key()))));
        }
        return items;
    }

    private void choose(List<AreaKey> areas) {
        model.choose(now -> now.with(now.request().among(areas)));
    }
}
