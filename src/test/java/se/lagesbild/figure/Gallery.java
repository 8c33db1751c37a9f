package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.Development;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleStates;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.picture.Funnel;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.TwoIndicators;
import se.lagesbild.text.Words;

/// Every chart of the catalogue in the states that try it: as usual, one area, many areas, long names, missing,
/// suppressed and extreme values.
public final class Gallery {
    /// Three districts with the styles that they have in the sample.
    static final Look STANDING_OUT = new Look(
            true,
            Map.of(
                    ExampleViews.district("Flemingsberg"), AreaStyle.GREEN,
                    ExampleViews.district("Skogås"), AreaStyle.PURPLE,
                    ExampleViews.district("Vårby"), AreaStyle.OLIVE));

    /// Charts whose picture is held with areas that stand out.
    private static final Set<String> HELD_LOOKS = Set.of("dots", "bars", "trend", "slope", "scatter");

    private static final Look WITHOUT_INTERVALS = new Look(false, Map.of());

    private Gallery() {}

    /// All of it, chart by chart.
    public static List<Exhibit> all() {
        return Stream.of(
                        dots(),
                        heatMaps(),
                        bars(),
                        maps(),
                        outlines(),
                        trends(),
                        dumbbell(),
                        slope(),
                        profile(),
                        scatter(),
                        funnel(),
                        funnelOfRates(),
                        groups(),
                        rates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Exhibit> dots() {
        return with(
                List.of(
                        dots("usual", ExampleViews.safety2021()).held(),
                        dots("missing and suppressed", ExampleViews.gaps()).held(),
                        dots("one area", ExampleViews.single()),
                        dots("thirty areas", ExampleViews.thirty()),
                        dots("long names", ExampleViews.longNames()).held(),
                        dots("extreme values", ExampleViews.extremes()),
                        dots("rates", ExampleViews.rates())),
                looks("dots", look -> words -> new DotsFigure(ExampleViews.safety2021(), look, words)));
    }

    private static List<Exhibit> dumbbell() {
        return states("dumbbell", (state, look) -> words -> Dumbbell.of(state.rounds(), look, words));
    }

    private static List<Exhibit> slope() {
        return states("slope", (state, look) -> words -> Slope.of(state.rounds(), look, words));
    }

    private static List<Exhibit> profile() {
        return states("profile", (state, look) -> words -> Spine.of(profile(state), look, words));
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
                (state, look) -> words -> Quadrants.of(
                        TwoIndicators.of(state.view("BU_OTRYGG", 3), state.view("BU_TRYGG", 0)), look, words));
    }

    private static List<Exhibit> funnel() {
        return states(
                "funnel",
                (state, look) -> words ->
                        FunnelPlot.of(Funnel.of(state.view("BU_TRYGG", 0)).orElseThrow(), look, words));
    }

    private static List<Exhibit> funnelOfRates() {
        return states(
                "funnel of rates",
                (state, look) -> words -> FunnelPlot.of(Funnel.of(rates(state)).orElseThrow(), look, words));
    }

    /// Beside the municipality that they are parts of, where they are parts of one.
    private static DistrictComparison rates(ExampleStates state) {
        return state.events("POL_SKAD").districts(ExampleStates.LATER, ExampleViews.HUDDINGE);
    }

    private static List<Exhibit> groups() {
        return states("groups", (state, look) -> words -> GroupDots.of(state.groups(), look, words));
    }

    private static List<Exhibit> rates() {
        return states("rates", (state, look) -> words -> RateBars.of(rates(state), look, words));
    }

    /// In every state, with areas that stand out, and without intervals; usual, missing and those that stand out are
    /// held.
    private static List<Exhibit> states(String chart, BiFunction<ExampleStates, Look, Function<Words, Figure>> figure) {
        Stream<Exhibit> states = Stream.of(ExampleStates.values())
                .map(state -> new Exhibit(
                        chart,
                        state.told(),
                        state.compareTo(ExampleStates.ONE_AREA) < 0,
                        figure.apply(state, Look.PLAIN)));
        return Stream.concat(states, looks(chart, look -> figure.apply(ExampleStates.USUAL, look)))
                .toList();
    }

    private static Stream<Exhibit> looks(String chart, Function<Look, Function<Words, Figure>> figure) {
        return Stream.of(
                new Exhibit(chart, "standing out", HELD_LOOKS.contains(chart), figure.apply(STANDING_OUT)),
                new Exhibit(chart, "without intervals", false, figure.apply(WITHOUT_INTERVALS)));
    }

    private static List<Exhibit> with(List<Exhibit> states, Stream<Exhibit> more) {
        return Stream.concat(states.stream(), more).toList();
    }

    private static Exhibit dots(String state, DistrictComparison view) {
        return new Exhibit("dots", state, false, words -> new DotsFigure(view, words));
    }

    private static List<Exhibit> heatMaps() {
        return with(
                List.of(
                        heatMap("usual", ExampleViews.safety2021(), unsafe(), ExampleViews.rates())
                                .held(),
                        heatMap("missing and suppressed", ExampleViews.gaps(), ExampleViews.rates())
                                .held(),
                        heatMap("one area", ExampleViews.single()),
                        heatMap("thirty areas", ExampleViews.thirty()).held(),
                        heatMap("long names", ExampleViews.longNames()),
                        heatMap("extreme values", ExampleViews.extremes(), ExampleViews.counts()),
                        heatMap("two divisions", ExampleViews.safety2021(), ExampleViews.fifteen()),
                        heatMap("lost to the correction", ExampleViews.otherQuestion()),
                        heatMap("the whole country", ExampleViews.country())),
                Stream.of(new Exhibit(
                        "heatmap",
                        "standing out",
                        true,
                        words -> HeatMap.of(
                                IndicatorMatrix.of(
                                        List.of(ExampleViews.safety2021(), unsafe(), ExampleViews.rates()),
                                        ExampleViews.GEOGRAPHY),
                                Optional.empty(),
                                STANDING_OUT,
                                words))));
    }

    private static DistrictComparison unsafe() {
        return ExampleViews.survey2021("BU_OTRYGG").against(ExampleViews.COUNTY, ExampleViews.NATION);
    }

    private static Exhibit heatMap(String state, DistrictComparison... views) {
        IndicatorMatrix matrix = IndicatorMatrix.of(List.of(views), ExampleViews.GEOGRAPHY);
        return new Exhibit("heatmap", state, false, words -> HeatMap.of(matrix, words));
    }

    private static List<Exhibit> bars() {
        return with(
                List.of(
                        bars("usual", ExampleViews.safety2021()).held(),
                        bars("missing and suppressed", ExampleViews.gaps()).held(),
                        bars("one area", ExampleViews.single()),
                        bars("thirty areas", ExampleViews.thirty()),
                        bars("long names", ExampleViews.longNames()),
                        bars("extreme values", ExampleViews.extremes()),
                        bars("rates", ExampleViews.rates()),
                        bars("lost to the correction", ExampleViews.otherQuestion())),
                looks("bars", look -> words -> Bars.of(ExampleViews.safety2021(), look, words)));
    }

    private static Exhibit bars(String state, DistrictComparison view) {
        return new Exhibit("bars", state, false, words -> Bars.of(view, Look.PLAIN, words));
    }

    private static List<Exhibit> maps() {
        return with(
                List.of(
                        map("usual", ExampleViews.fifteen()).held(),
                        map("missing and suppressed", ExampleViews.gaps()).held(),
                        map("one area", ExampleViews.single()),
                        map("extreme values", ExampleViews.extremes()),
                        map("rates", ExampleViews.rates())),
                Stream.of(new Exhibit(
                        "map",
                        "standing out",
                        true,
                        words -> TileMap.of(ExampleViews.safety2021(), STANDING_OUT, words)
                                .orElseThrow())));
    }

    private static Exhibit map(String state, DistrictComparison view) {
        return new Exhibit(
                "map",
                state,
                false,
                words -> TileMap.of(view, Look.PLAIN, words).orElseThrow());
    }

    /// The districts as made-up blocks, one of them too small for its name.
    private static List<Exhibit> outlines() {
        return with(
                List.of(
                        outlines("usual", ExampleViews.safety2021()).held(),
                        outlines("missing and suppressed", ExampleViews.gaps()).held(),
                        outlines("extreme values", ExampleViews.extremes()),
                        outlines("lost to the correction", ExampleViews.otherQuestion())),
                Stream.of(outlines("standing out", ExampleViews.safety2021(), STANDING_OUT)));
    }

    private static Exhibit outlines(String state, DistrictComparison view) {
        return outlines(state, view, Look.PLAIN);
    }

    private static Exhibit outlines(String state, DistrictComparison view, Look look) {
        Map<AreaKey, AreaOutline> outlines = new HashMap<>();
        List<AreaKey> areas = view.districts().stream()
                .map(one -> one.area().key())
                .sorted(Comparator.comparing(AreaKey::code))
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            double east = 660_000 + i % 3 * 4000;
            double north = 6_570_000 - Math.floorDiv(i, 3) * 3000;
            double wide = i == 1 ? 700 : 4000;
            outlines.put(
                    areas.get(i),
                    new AreaOutline(
                            areas.get(i),
                            List.of(new AreaOutline.Ring(List.of(
                                    new AreaOutline.Ground(east, north),
                                    new AreaOutline.Ground(east + wide, north + 400),
                                    new AreaOutline.Ground(east + wide, north - 2600),
                                    new AreaOutline.Ground(east, north - 3000))))));
        }
        return new Exhibit(
                "outlines",
                state,
                false,
                words -> OutlineMap.of(view, outlines, look, words).orElseThrow());
    }

    private static List<Exhibit> trends() {
        return with(
                List.of(
                        trend("usual", ExampleViews.safety2012(), ExampleViews.safety2021())
                                .held(),
                        trend(
                                "missing and suppressed",
                                ExampleViews.survey2021("BU_OTRYGG").against(ExampleViews.COUNTY),
                                ExampleViews.gaps()),
                        trend("one area", ExampleViews.single()),
                        trend("thirty areas", ExampleViews.thirty()),
                        trend("long names", ExampleViews.longNames()),
                        trend("extreme values", ExampleViews.safety2012(), ExampleViews.extremes())),
                Stream.concat(
                        Stream.of(trend("four rounds", Look.PLAIN, years()).held()),
                        looks("trend", look -> trend("", look, years()).figure())));
    }

    private static DistrictComparison[] years() {
        return ExampleStates.USUAL.years().toArray(DistrictComparison[]::new);
    }

    private static Exhibit trend(String state, DistrictComparison... views) {
        return trend(state, Look.PLAIN, views);
    }

    private static Exhibit trend(String state, Look look, DistrictComparison... views) {
        Development development =
                Development.of(List.of(views), List.of(), Catalogue.shipped(), ExampleViews.GEOGRAPHY);
        return new Exhibit("trend", state, false, words -> TrendPanels.of(development, look, words));
    }
}
