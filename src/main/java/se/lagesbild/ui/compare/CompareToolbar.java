package se.lagesbild.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;

/// Which chart is shown and how.
final class CompareToolbar extends HBox {
    private static final Map<ChartKind, Ikon> ICONS = Map.ofEntries(
            Map.entry(ChartKind.HEATMAP, Feather.GRID),
            Map.entry(ChartKind.BARS, Feather.BAR_CHART),
            Map.entry(ChartKind.DOTS, Feather.MORE_VERTICAL),
            Map.entry(ChartKind.TREND, Feather.TRENDING_UP),
            Map.entry(ChartKind.DUMBBELL, Feather.GIT_COMMIT),
            Map.entry(ChartKind.SLOPE, Feather.SHUFFLE),
            Map.entry(ChartKind.PROFILE, Feather.SLIDERS),
            Map.entry(ChartKind.SCATTER, Feather.CROSSHAIR),
            Map.entry(ChartKind.FUNNEL, Feather.FILTER),
            Map.entry(ChartKind.GROUPS, Feather.USERS),
            Map.entry(ChartKind.RATES, Feather.ACTIVITY),
            Map.entry(ChartKind.MAP, Feather.MAP));

    private final CompareViewModel model;
    private final Words words;
    private final MenuButton kinds = new MenuButton();
    private final FontIcon icon = new FontIcon();
    private final Map<ChartKind, RadioMenuItem> items = new EnumMap<>(ChartKind.class);
    private final ToggleButton table;
    private final ToggleButton intervals;
    private final ToggleButton grey;
    private final ToggleButton worsening;
    private final ToggleButton beside;

    CompareToolbar(CompareViewModel model, Words words, Node export, boolean still) {
        super(6);
        this.model = model;
        this.words = words;
        kinds.setId("kinds");
        kinds.getStyleClass().add("accent");
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setGraphic(icon);
        for (ChartKind kind : ChartKind.values()) {
            items.put(kind, item(kind));
        }
        kinds.getItems().setAll(items.values());
        this.table = toggle("as-table", "compare.table.short", "T", manner(Choice.Manner::turnedToTable));
        this.intervals = toggle("intervals", "compare.intervals", "K", CompareToolbar::intervals);
        this.grey = toggle("grey", "compare.grey", "G", manner(Choice.Manner::turnedToGrey));
        this.worsening = toggle("worsening", "compare.worsening", "R", manner(Choice.Manner::turnedToWorsening));
        this.beside = toggle("beside", "compare.beside", "S", manner(Choice.Manner::turnedBeside));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(kinds, table, intervals, grey, worsening, beside, busy(still), space, export);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("view-toolbar");
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    static UnaryOperator<Choice> manner(UnaryOperator<Choice.Manner> change) {
        return choice -> choice.with(change.apply(choice.manner()));
    }

    static Choice intervals(Choice choice) {
        return choice.with(options -> new ChartRequest.Options(
                !options.intervals(), options.corrected(), options.highlighted(), options.pooledYears()));
    }

    /// A wheel that turns while something is read; a word where the user wants nothing to move.
    private Node busy(boolean still) {
        Region sign = still ? new Label(words.get("compare.busy")) : new ProgressIndicator();
        if (!still) {
            sign.setPrefSize(18, 18);
        }
        sign.visibleProperty().bind(model.busyProperty());
        return sign;
    }

    private ToggleButton toggle(String id, String key, String letter, UnaryOperator<Choice> change) {
        ToggleButton button = new ToggleButton(words.get(key));
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setTooltip(new Tooltip(words.get(key + ".about") + "  (" + letter + ")"));
        button.setAccessibleHelp(words.get(key + ".about"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.choose(change));
        return button;
    }

    private void show(Shown shown) {
        Choice choice = shown.choice();
        ChartKind kind = choice.request().kind();
        kinds.setText(words.of("chart", kind));
        icon.setIconCode(ICONS.getOrDefault(kind, Feather.BAR_CHART_2));
        kinds.setAccessibleText(words.get("compare.kind", words.of("chart", kind)));
        items.forEach((one, item) -> item.setSelected(one == kind));
        table.setSelected(choice.manner().table());
        intervals.setSelected(choice.request().options().intervals());
        grey.setSelected(choice.manner().grey());
        worsening.setSelected(choice.manner().worsening());
        beside.setSelected(choice.manner().beside());
    }

    private RadioMenuItem item(ChartKind one) {
        RadioMenuItem item = new RadioMenuItem(words.of("chart", one));
        item.setId("kind-" + one.name());
        item.setGraphic(new FontIcon(ICONS.getOrDefault(one, Feather.BAR_CHART_2)));
        item.setOnAction(event -> model.choose(choice -> choice.as(one)));
        return item;
    }
}
