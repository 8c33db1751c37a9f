package se.lagesbild.ui.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// Chooses whose answers are shown.
record PeopleChooser(CompareViewModel model, Words words) implements Picker.Chooser {
    @Override
    public String text(Shown shown) {
        return text(shown.choice().request().subgroup());
    }

    private String text(Subgroup group) {
        String sex = group.sex() == Sex.ALL ? "" : words.of("sex", group.sex());
        String both = Stream.of(sex, group.ages())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return both.isEmpty() ? words.get("context.people.all") : new Names(words).capital(both);
    }

    @Override
    public List<MenuItem> items(Shown shown) {
        return shown.offer().subgroups().stream()
                .map(group -> Items.one(
                        text(group),
                        shown.choice().request().subgroup().equals(group),
                        () -> model.choose(now -> now.with(now.request().about(group)))))
                .toList();
    }
}
