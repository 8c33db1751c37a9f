package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleStates;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.picture.Funnel;
import se.lagesbild.picture.TwoIndicators;
import se.lagesbild.text.Words;

/// Every chart of the catalogue in the states that try it: as usual, one area, many areas, long names, missing,
/// suppressed and extreme values.
public final class Gallery {
    private Gallery() {}

    /// All of it, chart by chart.
    public static List<Exhibit> all() {
        return Stream.of(
                        dots(), dumbbell(), slope(), profile(), scatter(), funnel(), funnelOfRates(), groups(), rates())
                .flatMap(List::stream)
                .toList();
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

    private static List<Exhibit> dumbbell() {
        return states("dumbbell", state -> words -> Dumbbell.of(state.rounds(), words));
    }

    private static List<Exhibit> slope() {
        return states("slope", state -> words -> Slope.of(state.rounds(), words));
    }

    private static List<Exhibit> profile() {
        return states("profile", state -> words -> Spine.of(profile(state), words));
    }

    private static AreaProfile profile(ExampleStates state) {
        List<DistrictComparison> views = new ArrayList<>();
        String[] codes = {"BU_TRYGG", "BU_OTRYGG", "BU_EJUTE", "BU_VETEJ", "MU_MORKT", "PT_UNDVIK", "NTU_OROINB"};
        for (int i = 0; i < codes.length; i++) {
            views.add(state.view(codes[i], 5 * i));
        }
        return AreaProfile.of(views, state.areas().getLast()).orElseThrow();
    }

    private static List<Exhibit> scatter() {
        return states(
                "scatter",
                state -> words ->
                        Quadrants.of(TwoIndicators.of(state.view("BU_OTRYGG", 3), state.view("BU_TRYGG", 0)), words));
    }

    private static List<Exhibit> funnel() {
        return states(
                "funnel",
                state -> words ->
                        FunnelPlot.of(Funnel.of(state.view("BU_TRYGG", 0)).orElseThrow(), words));
    }

    private static List<Exhibit> funnelOfRates() {
        return states(
                "funnel of rates",
                state -> words -> FunnelPlot.of(Funnel.of(rates(state)).orElseThrow(), words));
    }

    /// Beside the municipality that they are parts of, where they are parts of one.
    private static DistrictComparison rates(ExampleStates state) {
        return state.events("POL_SKAD").districts(ExampleStates.LATER, ExampleViews.HUDDINGE);
    }

    private static List<Exhibit> groups() {
        return states("groups", state -> words -> GroupDots.of(state.groups(), words));
    }

    private static List<Exhibit> rates() {
        return states("rates", state -> words -> RateBars.of(rates(state), words));
    }

    /// In every state; usual and missing are held.
    private static List<Exhibit> states(String chart, Function<ExampleStates, Function<Words, Figure>> figure) {
        return Stream.of(ExampleStates.values())
                .map(state -> new Exhibit(
                        chart, state.told(), state.compareTo(ExampleStates.ONE_AREA) < 0, figure.apply(state)))
                .toList();
    }

    private static Exhibit dots(String state, DistrictComparison view) {
        return new Exhibit("dots", state, false, words -> new DotsFigure(view, words));
    }
}
