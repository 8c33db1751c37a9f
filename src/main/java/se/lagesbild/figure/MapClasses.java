package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// What maps say about a district: its verdict against the first baseline that allows a test, and how that looks.
record MapClasses(DistrictComparison view, DotTexts texts, Words words) {
    private Optional<Comparison> comparison(Estimate estimate) {
        List<Comparison> all = view.of(estimate.area().key());
        return all.stream()
                .filter(one -> one.verdict().isTested())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    Optional<VerdictClass> verdict(Estimate estimate) {
        return comparison(estimate).map(VerdictClass::of);
    }

    HeatCell.State state(Estimate estimate) {
        return HeatCell.state(
                estimate, comparison(estimate), view.position(estimate).isPresent());
    }

    /// "45 %", with a dagger where it is uncertain; nothing where nothing is shown.
    String amount(Estimate estimate) {
        if (view.position(estimate).isEmpty()) {
            return "";
        }
        return texts.isShaky(estimate) ? texts.amount(estimate) + " †" : texts.amount(estimate);
    }

    /// Every class on the map and the comparators with their values.
    List<Legend.Entry> legend(List<Estimate> shown) {
        List<Legend.Entry> entries = new ArrayList<>(HeatCell.legend(
                shown.stream().flatMap(one -> verdict(one).stream()).collect(Collectors.toSet()),
                shown.stream().map(this::state).collect(Collectors.toSet()),
                words));
        view.baselineAreas()
                .forEach(one -> entries.add(new Legend.Entry(
                        texts.baseline(one), (pen, x, y) -> pen.fill(DotPlot.diamond(x, y), Palette.BASELINE))));
        return entries;
    }
}
