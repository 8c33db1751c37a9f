package se.lagesbild.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.lagesbild.domain.Turnout;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.Effects;
import se.lagesbild.text.Names;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Precision;
import se.lagesbild.text.Sentences;
import se.lagesbild.text.Words;

/// The same data as the figure, row by row, for those who read tables or hear them read.
final class ComparisonTable extends TableView<Estimate> {
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
                model.select(now.area().key());
            }
        });
    }

    void show(DistrictComparison view) {
        showing = true;
        getColumns().setAll(view.isByRate() ? rateColumns(view) : valueColumns(view));
        view.baselines().forEach(baseline -> getColumns().add(against(view, baseline)));
        setItems(FXCollections.observableArrayList(
                Stream.concat(view.baselines().stream(), view.areas().stream()).toList()));
        showing = false;
    }

    private List<TableColumn<Estimate, String>> valueColumns(DistrictComparison view) {
        return List.of(
                column("compare.column.area", 150, one -> names.label(one.area())),
                numeric("compare.column.value", 78, one -> sentences.tableValue(view.indicator(), one)),
                numeric("compare.column.interval", 112, one -> interval(view, one)),
                numeric(
                        "compare.column.answers",
                        76,
                        one -> one.answers().map(numbers::count).orElse("–")),
                numeric("compare.column.turnout", 92, this::turnout));
    }

    /// Events have no answers and no response.
    private List<TableColumn<Estimate, String>> rateColumns(DistrictComparison view) {
        return List.of(
                column("compare.column.area", 170, one -> names.label(one.area())),
                numeric("compare.column.count", 90, one -> sentences.tableValue(view.indicator(), one)),
                numeric("compare.column.rate", 126, one -> rate(view, one)),
                numeric("compare.column.interval", 112, one -> interval(view, one)));
    }

    void select(Optional<Estimate> estimate) {
        showing = true;
        estimate.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        showing = false;
    }

    private String interval(DistrictComparison view, Estimate estimate) {
        return view.range(estimate)
                .map(i -> sentences.tableRange(view.indicator(), estimate, i))
                .map(text -> Precision.isShaky(view.indicator(), estimate) ? words.get("compare.shaky", text) : text)
                .orElse("–");
    }

    private String rate(DistrictComparison view, Estimate estimate) {
        return view.position(estimate).map(rate -> numbers.significant(rate, 3)).orElse("–");
    }

    private String turnout(Estimate estimate) {
        return estimate.turnout()
                .flatMap(Turnout::rate)
                .map(rate -> sentences.percent(rate, 0))
                .orElse("–");
    }

    private TableColumn<Estimate, String> against(DistrictComparison view, Estimate baseline) {
        TableColumn<Estimate, String> column =
                new TableColumn<>(words.get("compare.column.against", names.of(baseline.area())));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                view.of(cell.getValue().area().key(), baseline.area().key())
                        .map(this::verdict)
                        .orElse("")));
        column.setPrefWidth(215);
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

    private TableColumn<Estimate, String> numeric(String key, double width, Function<Estimate, String> text) {
        TableColumn<Estimate, String> column = column(key, width, text);
        column.getStyleClass().add("numeric");
        return column;
    }

    private TableColumn<Estimate, String> column(String key, double width, Function<Estimate, String> text) {
        TableColumn<Estimate, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
