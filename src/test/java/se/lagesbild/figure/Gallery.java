package se.lagesbild.figure;

import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleViews;

/// Every chart of the catalogue in the states that try it: as usual, one area, many areas, long names, missing,
/// suppressed and extreme values.
public final class Gallery {
    private Gallery() {}

    /// All of it, chart by chart.
    public static List<Exhibit> all() {
        return Stream.of(dots()).flatMap(List::stream).toList();
    }

    private static List<Exhibit> dots() {
        return List.of(
                dots("usual", ExampleViews.safety2021()).held(),
                dots("missing and suppressed", ExampleViews.gaps()).held(),
                dots("one area", ExampleViews.single()),
                dots("thirty areas", ExampleViews.thirty()),
                dots("long names", ExampleViews.longNames()).held(),
                dots("extreme values", ExampleViews.extremes()),
                dots("rates", ExampleViews.rates()));
    }

    private static Exhibit dots(String state, DistrictComparison view) {
        return new Exhibit("dots", state, false, words -> new DotsFigure(view, words));
    }
}
