package se.lagesbild.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.Turnout;
import se.lagesbild.figure.Look;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Effects;
import se.lagesbild.text.GroupHeadlines;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Precision;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// The same data as the figure, row by row, for those who read tables or hear them read.
final class ComparisonTable extends TableView<Found> {
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Sentences sentences;
    private final Effects effects;
    private boolean showing;

    ComparisonTable(CompareViewModel model, Words words) {
        this.words = words;
        this.names = new Names(words);
        this.numbers = new Numbers(words.language());
        this.sentences = new Sentences(words);
        this.effects = new Effects(words);
        setId("compare-table");
        getStyleClass().add(Styles.DENSE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setAccessibleText(words.get("compare.table"));
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !showing) {
                model.select(now.estimate().observation().key());
            }
        });
    }

    /// Shows the numbers of some views, each with what it is compared with.
    ///
    /// @param look whose colours stand before the names
    void show(List<DistrictComparison> views, Look look) {
        showing = true;
        List<TableColumn<Found, String>> columns = new ArrayList<>();
        if (views.stream().map(DistrictComparison::indicator).distinct().count() > 1) {
            columns.add(column(
                    "compare.column.indicator", 230, one -> names.of(one.view().indicator())));
        }
        if (views.stream().map(DistrictComparison::period).distinct().count() > 1) {
            columns.add(column(
                    "compare.column.period", 96, one -> one.view().period().label()));
        }
        columns.add(area(look));
        if (views.stream().flatMap(view -> view.estimates().stream()).anyMatch(one -> !isOfAll(one))) {
            columns.add(column(
                    "figure.head.group",
                    130,
                    one -> new GroupHeadlines(words)
                            .name(one.estimate().observation().key().subgroup())));
        }
        columns.addAll(values(views));
        views.stream()
                .flatMap(view -> view.baselines().stream())
                .map(Estimate::area)
                .distinct()
                .forEach(area -> columns.add(against(area)));
        getColumns().setAll(columns);
        setItems(FXCollections.observableArrayList(views.stream()
                .flatMap(view -> Stream.concat(view.baselineAreas().stream(), view.areas().stream())
                        .map(one -> new Found(view, one)))
                .toList()));
        showing = false;
    }

    private static boolean isOfAll(Estimate estimate) {
        return estimate.observation().key().subgroup().equals(Subgroup.ALL);
    }

    /// Events have no answers and no response, answers no rate.
    private List<TableColumn<Found, String>> values(List<DistrictComparison> views) {
        List<TableColumn<Found, String>> columns = new ArrayList<>();
        boolean rates = views.stream().anyMatch(DistrictComparison::isByRate);
        boolean shares = !views.stream().allMatch(DistrictComparison::isByRate);
        columns.add(numeric(
                shares ? "compare.column.value" : "compare.column.count",
                66,
                one -> sentences.tableValue(one.view().indicator(), one.estimate())));
        if (rates) {
            columns.add(numeric("compare.column.rate", 110, this::rate));
        }
        columns.add(numeric("compare.column.interval", 96, this::interval));
        if (shares) {
            columns.add(numeric(
                    "compare.column.answers",
                    56,
                    one -> one.estimate().answers().map(numbers::count).orElse("–")));
            columns.add(numeric("compare.column.turnout", 86, one -> turnout(one.estimate())));
        }
        return columns;
    }

    void select(Optional<ObservationKey> key) {
        showing = true;
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(one ->
                        key.equals(Optional.of(one.estimate().observation().key())))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private String interval(Found one) {
        DistrictComparison view = one.view();
        return view.range(one.estimate())
                .map(i -> sentences.tableRange(view.indicator(), one.estimate(), i))
                .map(text ->
                        Precision.isShaky(view.indicator(), one.estimate()) ? words.get("compare.shaky", text) : text)
                .orElse("–");
    }

    private String rate(Found one) {
        return one.view().isByRate()
                ? one.view()
                        .position(one.estimate())
                        .map(rate -> numbers.significant(rate, 3))
                        .orElse("–")
                : "–";
    }

    private String turnout(Estimate estimate) {
        return estimate.turnout()
                .flatMap(Turnout::rate)
                .map(rate -> sentences.percent(rate, 0))
                .orElse("–");
    }

    private TableColumn<Found, String> area(Look look) {
        TableColumn<Found, String> column = column(
                "compare.column.area", 134, one -> names.label(one.estimate().area()));
        column.setCellFactory(ignored -> new AreaCell(look));
        return column;
    }

    private TableColumn<Found, String> against(Area baseline) {
        TableColumn<Found, String> column = new TableColumn<>(words.get("compare.column.against", names.of(baseline)));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()
                .view()
                .of(cell.getValue().estimate().area().key(), baseline.key())
                .map(this::verdict)
                .orElse("")));
        column.setPrefWidth(198);
        column.setSortable(false);
        return column;
    }

    private String verdict(Comparison comparison) {
        String label = sentences.label(comparison.verdict());
        String lost = comparison.isLostByCorrection() ? " " + words.get("compare.lost") : "";
        return comparison
                .effect()
                .map(effect -> label + " (" + effects.mark(effect) + ")" + lost)
                .orElse(label);
    }

    private TableColumn<Found, String> numeric(String key, double width, Function<Found, String> text) {
        TableColumn<Found, String> column = column(key, width, text);
        column.getStyleClass().add("numeric");
        return column;
    }

    private TableColumn<Found, String> column(String key, double width, Function<Found, String> text) {
        TableColumn<Found, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
