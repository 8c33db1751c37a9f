package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.SavedView;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.NameDialog;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.IndicatorSet;
import se.lagesbild.workbench.Offer;

/// What every view is about: edition, areas, indicators, year, comparators and people.
public final class ContextBar extends HBox {
    /// More comparators than this leave no room for the plot.
    private static final int MOST = 3;

    private final CompareViewModel model;
    private final Words words;
    private final Names names;
    private final Picker edition;
    private final Picker areas;
    private final Picker indicators;
    private final Picker years;
    private final Picker against;
    private final Picker people;
    private final Picker views;

    public ContextBar(CompareViewModel model, Words words) {
        super(2);
        this.model = model;
        this.words = words;
        this.names = new Names(words);
        this.edition = new Picker("edition", words.get("context.edition"), 80, 0);
        this.areas = new Picker("areas", words.get("context.areas"), 130, 0);
        this.indicators = new Picker("indicators", words.get("context.indicators"), 250, 130);
        this.years = new Picker("years", words.get("context.years"), 110, 0);
        this.against = new Picker("against", words.get("context.against"), 180, 120);
        this.people = new Picker("people", words.get("context.people"), 100, 0);
        this.views = new Picker("views", words.get("context.views"), 120, 100);
        setId("context");
        getStyleClass().add("context-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        edition,
                        areas,
                        indicators,
                        years,
                        against,
                        people,
                        space,
                        views,
                        button("undo", Feather.CORNER_UP_LEFT, "action.undo", model::undo),
                        button("redo", Feather.CORNER_UP_RIGHT, "action.redo", model::redo));
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(CompareViewModel.Shown shown) {
        Offer offer = shown.offer();
        ChartRequest request = shown.choice().request();
        edition.show(editionText(request.time(), offer), editions(request.time(), offer));
        areas.show(areasText(request, offer), areas(request, offer));
        indicators.show(indicatorText(shown), indicators(shown));
        years.show(yearText(request), years(request, offer));
        against.show(againstText(shown), against(shown));
        people.show(text(request.subgroup()), people(request, offer));
        views.show(shown.choice().view().orElse(words.get("context.views.none")), views(shown));
    }

    private String editionText(ChartTime time, Offer offer) {
        return switch (time) {
            case ChartTime.OfEdition one -> String.valueOf(one.year());
            default ->
                offer.editions().stream().findFirst().map(String::valueOf).orElse("–");
        };
    }

    private List<MenuItem> editions(ChartTime time, Offer offer) {
        List<MenuItem> items = new ArrayList<>();
        items.add(radio(words.get("context.latest"), time instanceof ChartTime.Latest, at(new ChartTime.Latest())));
        for (int year : offer.editions()) {
            items.add(radio(
                    words.get("compare.edition", year),
                    time.equals(new ChartTime.OfEdition(year)),
                    at(new ChartTime.OfEdition(year))));
        }
        return items;
    }

    private Runnable at(ChartTime time) {
        return () -> model.choose(now -> now.with(now.request().at(time)));
    }

    private String areasText(ChartRequest request, Offer offer) {
        return request.areas().isEmpty()
                ? words.get("context.areas.all", offer.districts().size())
                : request.areas().size() == 1
                        ? name(request.areas().getFirst(), offer.districts())
                        : words.get("context.areas.some", request.areas().size());
    }

    private String name(AreaKey key, List<Area> among) {
        return among.stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .map(names::label)
                .orElse(key.code());
    }

    private List<MenuItem> areas(ChartRequest request, Offer offer) {
        List<MenuItem> items = new ArrayList<>();
        items.add(radio(
                words.get("context.areas.every"),
                request.areas().isEmpty(),
                () -> model.choose(now -> now.with(now.request().among(List.of())))));
        items.add(new SeparatorMenuItem());
        for (Area area : offer.districts()) {
            CheckMenuItem item = new CheckMenuItem(names.label(area));
            item.setSelected(request.areas().contains(area.key()));
            item.setOnAction(event -> model.choose(
                    now -> now.with(now.request().among(toggled(now.request().areas(), area.key())))));
            items.add(item);
        }
        return items;
    }

    private static <T> List<T> toggled(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        if (!all.remove(one)) {
            all.add(one);
        }
        return all;
    }

    private String indicatorText(CompareViewModel.Shown shown) {
        List<String> codes = shown.choice().resolved(shown.offer()).indicators();
        boolean many = Choice.isOfMany(shown.choice().request().kind());
        if (many && shown.choice().request().indicators().isEmpty()) {
            return words.get("context.set", words.of("set", shown.choice().set()), codes.size());
        }
        return codes.size() == 1
                ? shown.offer().indicators().stream()
                        .filter(one -> one.code().equals(codes.getFirst()))
                        .findFirst()
                        .map(names::of)
                        .orElse(codes.getFirst())
                : words.get("context.indicators.some", codes.size());
    }

    private List<MenuItem> indicators(CompareViewModel.Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        Choice choice = shown.choice();
        boolean many = Choice.isOfMany(choice.request().kind());
        for (IndicatorSet set : shown.offer().sets()) {
            items.add(radio(
                    words.get(
                            "context.set",
                            words.of("set", set.kind()),
                            set.codes().size()),
                    many && choice.request().indicators().isEmpty() && choice.set() == set.kind(),
                    () -> model.choose(now -> now.about(set.kind()))));
        }
        items.add(new SeparatorMenuItem());
        List<String> meant = choice.resolved(shown.offer()).indicators();
        shown.offer().sources().forEach(source -> {
            Menu menu = new Menu(names.of(source));
            shown.offer().indicators().stream()
                    .filter(one -> one.source().equals(source.code()))
                    .forEach(one -> menu.getItems()
                            .add(radio(
                                    names.of(one),
                                    !many && meant.contains(one.code()),
                                    () -> model.choose(now -> now.about(one.code())))));
            items.add(menu);
        });
        Menu own = new Menu(words.get("context.own"));
        shown.offer().indicators().forEach(one -> {
            CheckMenuItem item = new CheckMenuItem(names.of(one));
            item.setSelected(meant.contains(one.code()));
            item.setOnAction(event -> model.choose(now -> now.about(toggled(meant, one.code()))));
            own.getItems().add(item);
        });
        items.add(own);
        return items;
    }

    private String yearText(ChartRequest request) {
        int pooled = request.options().pooledYears();
        String year = request.time() instanceof ChartTime.During during
                ? during.period().label()
                : words.get("context.years.latest");
        return pooled == 1 ? year : words.get("context.years.pooled", year, pooled);
    }

    private List<MenuItem> years(ChartRequest request, Offer offer) {
        List<MenuItem> items = new ArrayList<>();
        items.add(radio(
                words.get("context.years.latest"),
                !(request.time() instanceof ChartTime.During),
                at(new ChartTime.Latest())));
        for (Period period : offer.periods()) {
            ChartTime time = new ChartTime.During(period);
            items.add(radio(period.label(), request.time().equals(time), at(time)));
        }
        items.add(new SeparatorMenuItem());
        for (int years = 1; years <= 3; years++) {
            int pooled = years;
            items.add(radio(
                    words.get("context.pooled." + years),
                    request.options().pooledYears() == years,
                    () -> model.choose(now -> now.pooled(pooled))));
        }
        return items;
    }

    private String againstText(CompareViewModel.Shown shown) {
        List<AreaKey> keys = shown.choice().request().comparators();
        List<Area> known = shown.offer().comparators();
        return keys.isEmpty()
                ? words.get("context.against.usual")
                : String.join(
                        " + ",
                        keys.stream()
                                .map(key -> name(
                                        key,
                                        Stream.concat(known.stream(), shown.offer().districts().stream())
                                                .toList()))
                                .toList());
    }

    private List<MenuItem> against(CompareViewModel.Shown shown) {
        List<AreaKey> chosen = shown.choice().request().comparators();
        List<MenuItem> items = new ArrayList<>();
        items.add(radio(words.get("context.against.usual"), chosen.isEmpty(), () -> compareWith(List.of())));
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

    /// The saved views, and saving one more.
    private List<MenuItem> views(CompareViewModel.Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        MenuItem save = new MenuItem(words.get("context.views.save"));
        save.setId("save-view");
        save.setOnAction(event -> saveView());
        items.add(save);
        items.add(new SeparatorMenuItem());
        Menu delete = new Menu(words.get("context.delete"));
        for (SavedView view : shown.own().views()) {
            items.add(
                    radio(view.name(), shown.choice().view().equals(Optional.of(view.name())), () -> model.open(view)));
            MenuItem gone = new MenuItem(view.name());
            gone.setOnAction(event -> model.deleteView(view.name()));
            delete.getItems().add(gone);
        }
        if (!delete.getItems().isEmpty()) {
            items.add(delete);
        }
        return items;
    }

    /// Asks for a name and keeps what is shown under it.
    public void saveView() {
        NameDialog.ask(this, words.get("context.views.save"), words.get("context.views.name"), words)
                .ifPresent(model::saveView);
    }

    /// Groups of areas to compare with, and making one of the selected areas.
    private Menu groups(CompareViewModel.Shown shown, List<AreaKey> chosen) {
        Menu menu = new Menu(words.get("context.groups"));
        Menu delete = new Menu(words.get("context.delete"));
        for (AreaGroup group : shown.own().groups()) {
            menu.getItems().add(comparator(group.area(), chosen));
            MenuItem gone = new MenuItem(group.name());
            gone.setOnAction(event -> model.delete(group));
            delete.getItems().add(gone);
        }
        MenuItem create = new MenuItem(words.get("context.groups.new"));
        create.setId("new-group");
        create.setDisable(shown.choice().request().options().highlighted().isEmpty());
        create.setOnAction(
                event -> NameDialog.ask(this, words.get("context.groups.new"), words.get("context.groups.name"), words)
                        .ifPresent(model::saveGroup));
        menu.getItems().add(create);
        if (!delete.getItems().isEmpty()) {
            menu.getItems().add(delete);
        }
        return menu;
    }

    private CheckMenuItem comparator(Area area, List<AreaKey> chosen) {
        CheckMenuItem item = new CheckMenuItem(names.label(area));
        item.setSelected(chosen.contains(area.key()));
        item.setDisable(!item.isSelected() && chosen.size() >= MOST);
        item.setOnAction(event -> compareWith(toggled(chosen, area.key())));
        return item;
    }

    private void compareWith(List<AreaKey> keys) {
        model.choose(now -> now.with(now.request().against(keys)));
    }

    /// The next comparator alone: the usual ones, then each of those that districts lie in.
    public void nextComparator() {
        Optional<CompareViewModel.Shown> shown = model.shownProperty().get();
        shown.ifPresent(now -> {
            List<Area> known = now.offer().comparators();
            List<AreaKey> chosen = now.choice().request().comparators();
            int at = chosen.isEmpty()
                    ? -1
                    : known.stream().map(Area::key).toList().indexOf(chosen.getFirst());
            compareWith(at + 1 < known.size() ? List.of(known.get(at + 1).key()) : List.of());
        });
    }

    private String text(Subgroup group) {
        String sex = group.sex() == Sex.ALL ? "" : words.of("sex", group.sex());
        String both = Stream.of(sex, group.ages())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return both.isEmpty() ? words.get("context.people.all") : names.capital(both);
    }

    private List<MenuItem> people(ChartRequest request, Offer offer) {
        return offer.subgroups().stream()
                .<MenuItem>map(group -> radio(
                        text(group),
                        request.subgroup().equals(group),
                        () -> model.choose(now -> now.with(now.request().about(group)))))
                .toList();
    }

    private static RadioMenuItem radio(String text, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
