package se.lagesbild.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Rate;
import se.lagesbild.picture.Scale;
import se.lagesbild.statistics.Interval;

/// The cells of a comparison, one line an area in the order of the figure, five columns a baseline.
public final class ComparisonGrid {
    private static final int RATE_DECIMALS = 3;

    private final DistrictComparison view;
    /// Whether a line tells whose answers it holds.
    private final boolean grouped;

    private final Words words;
    private final Names names;
    private final Sentences sentences;

    public ComparisonGrid(DistrictComparison view, Words words) {
        this(view, isOfGroup(view), words);
    }

    private ComparisonGrid(DistrictComparison view, boolean grouped, Words words) {
        this.view = view;
        this.grouped = grouped;
        this.words = words;
        this.names = new Names(words);
        this.sentences = new Sentences(words);
    }

    public Grid grid() {
        return new Grid(heads(), estimates().map(this::line).toList());
    }

    /// Several comparisons one below the other.
    public static Grid of(List<DistrictComparison> views, Words words) {
        boolean grouped = views.stream().anyMatch(ComparisonGrid::isOfGroup);
        return Grid.joined(views.stream()
                .map(view -> new ComparisonGrid(view, grouped, words).grid())
                .toList());
    }

    private static boolean isOfGroup(DistrictComparison view) {
        return view.estimates().stream()
                .anyMatch(one -> !one.observation().key().subgroup().equals(Subgroup.ALL));
    }

    private Stream<Estimate> estimates() {
        return Stream.concat(
                view.baselineAreas().stream(),
                view.areas().stream()
                        .sorted(Comparator.comparing(
                                        (Estimate one) -> !one.area().level().isReference())
                                .thenComparing(Estimate::isHidden)));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(words.get("paper.table.indicator"));
        heads.add(words.get("paper.table.period"));
        heads.add(words.get("paper.table.source"));
        heads.add(words.get("paper.table.area"));
        if (grouped) {
            heads.add(words.get("figure.head.group"));
        }
        heads.add(words.get("paper.table.answers"));
        heads.add(words.get("paper.table.value"));
        heads.add(words.get("paper.table.lower"));
        heads.add(words.get("paper.table.upper"));
        if (view.isByRate()) {
            heads.add(words.get("paper.table.rate"));
            heads.add(words.get("paper.table.rate.lower"));
            heads.add(words.get("paper.table.rate.upper"));
            heads.add(words.get("paper.table.people"));
        }
        if (hasShaky()) {
            heads.add(words.get("paper.table.shaky"));
        }
        for (Estimate baseline : view.baselines()) {
            heads.add(words.get("paper.table.baseline", names.of(baseline.area())));
            String name = against(baseline);
            heads.addAll(List.of(
                    words.get(isByRatio() ? "paper.table.ratio" : "paper.table.difference", name),
                    words.get(isByRatio() ? "paper.table.ratio.lower" : "paper.table.difference.lower", name),
                    words.get(isByRatio() ? "paper.table.ratio.upper" : "paper.table.difference.upper", name)));
            heads.add(words.get("paper.table.verdict", name));
        }
        heads.add(words.get("paper.table.file"));
        heads.add(words.get("paper.table.line"));
        return heads;
    }

    /// Whether areas are held against their baselines by a ratio.
    private boolean isByRatio() {
        return view.comparisons().stream()
                .flatMap(one -> one.effect().stream())
                .anyMatch(effect -> effect.method().scale() == Scale.RATIO);
    }

    /// Events per 1 000 inhabitants with limits, and the people among whom they were counted.
    private List<Cell> rate(Estimate estimate) {
        Optional<Rate> rate = estimate.isShown() ? estimate.rate() : Optional.empty();
        return rate.map(one -> List.of(
                        Cell.of(one.perThousand().rate(), RATE_DECIMALS),
                        Cell.of(one.perThousand().interval().lower(), RATE_DECIMALS),
                        Cell.of(one.perThousand().interval().upper(), RATE_DECIMALS),
                        Cell.of(one.exposure().personYears(), 0)))
                .orElseGet(() -> Collections.nCopies(4, Cell.empty()));
    }

    private boolean hasShaky() {
        return estimates().anyMatch(this::isShaky);
    }

    private boolean isShaky(Estimate estimate) {
        return Precision.isShaky(view.indicator(), estimate);
    }

    /// What the differences are against: the rest of the baseline where it contains the areas.
    private String against(Estimate baseline) {
        return view.comparisons().stream()
                .filter(one -> one.baseline().equals(baseline))
                .map(sentences::against)
                .findFirst()
                .orElse(names.of(baseline.area()));
    }

    private List<Cell> line(Estimate estimate) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(names.of(view.indicator())));
        cells.add(Cell.of(view.period().label()));
        cells.add(Cell.of(source()));
        cells.add(Cell.of(names.label(estimate.area())));
        if (grouped) {
            cells.add(Cell.of(
                    new GroupHeadlines(words).name(estimate.observation().key().subgroup())));
        }
        cells.add(estimate.answers().map(Cell::of).orElse(Cell.empty()));
        cells.add(value(estimate));
        Optional<Interval> interval = estimate.isShown() ? estimate.interval() : Optional.empty();
        bounds(cells, interval.map(i -> Precision.limits(view.indicator(), i)), decimals(estimate));
        if (view.isByRate()) {
            cells.addAll(rate(estimate));
        }
        if (hasShaky()) {
            cells.add(isShaky(estimate) ? Cell.of(words.get("paper.table.yes")) : Cell.empty());
        }
        view.baselines().forEach(baseline -> against(cells, estimate, baseline));
        cells.add(Cell.of(estimate.observation().origin().fileName()));
        cells.add(Cell.of(estimate.observation().origin().line()));
        return cells;
    }

    private String source() {
        String name = names.of(view.source());
        return view.isSynthetic() ? name + ", " + words.get("sentence.synthetic") : name;
    }

    private void against(List<Cell> cells, Estimate estimate, Estimate baseline) {
        Optional<Comparison> comparison =
                view.of(estimate.area().key(), baseline.area().key());
        if (comparison.isEmpty()) {
            cells.addAll(Collections.nCopies(5, Cell.empty()));
            return;
        }
        var effect = comparison.get().effect();
        int decimals = effect.map(one -> one.method().scale() == Scale.RATIO).orElse(false) ? 2 : decimals(estimate);
        cells.add(value(comparison.get().baseline()));
        cells.add(effect.map(one -> Cell.of(one.size(), decimals)).orElse(Cell.empty()));
        bounds(cells, effect.map(Effect::interval), decimals);
        cells.add(Cell.of(sentences.label(comparison.get().verdict())));
    }

    private void bounds(List<Cell> cells, Optional<Interval> interval, int decimals) {
        cells.add(interval.map(i -> Cell.of(i.lower(), decimals)).orElse(Cell.empty()));
        cells.add(interval.map(i -> Cell.of(i.upper(), decimals)).orElse(Cell.empty()));
    }

    /// As published; where nothing is shown, why.
    private Cell value(Estimate estimate) {
        return estimate.isShown()
                ? Cell.of(estimate.observation().value().orElseThrow())
                : Cell.of(sentences.tableValue(view.indicator(), estimate));
    }

    /// One more than in a sentence.
    private int decimals(Estimate estimate) {
        return Precision.decimals(view.indicator(), estimate) + 1;
    }
}
