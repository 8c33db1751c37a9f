package se.lagesbild.benchmark.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.Populations;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.SituationPicture;

/// Shares of those asked in areas that do not exist.
final class MadeUp {
    private static final String INDICATOR = "BU_TRYGG";
    private static final AreaKey NATION = new AreaKey("SE", "00");

    private MadeUp() {}

    private static Geography geography(int areas) {
        Geography shipped = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        List<Area> all = new ArrayList<>(shipped.areas());
        for (int i = 0; i < areas; i++) {
            String name = "Område " + i;
            all.add(new Area(new AreaKey("EGNA", name), name, AreaLevel.CUSTOM, Optional.empty()));
        }
        return new Geography(shipped.divisions(), all, List.of(), shipped.relations(), List.of());
    }

    static Rounds rounds(int areas) {
        Geography geography = geography(areas);
        Series series = series(areas, 1, 2021, 2024);
        SituationPicture picture = picture(geography);
        return picture.rounds(
                series,
                picture.districts(series, Period.year(2021), List.of(NATION)),
                picture.districts(series, Period.year(2024), List.of(NATION)));
    }

    /// Every area beside the nation in so many indicators.
    static IndicatorMatrix matrix(int areas, int indicators) {
        Geography geography = geography(areas);
        SituationPicture picture = picture(geography);
        List<DistrictComparison> views = IntStream.range(0, indicators)
                .parallel()
                .mapToObj(i -> picture.districts(series(areas, i, 2024), Period.year(2024), List.of(NATION)))
                .toList();
        return IndicatorMatrix.of(views, geography);
    }

    private static SituationPicture picture(Geography geography) {
        return new SituationPicture(Catalogue.shipped(), geography, Populations.none(geography));
    }

    private static Series series(int areas, int salt, int... years) {
        SplittableRandom random = new SplittableRandom(salt);
        List<Observation> observations = new ArrayList<>();
        for (int year : years) {
            for (int i = 0; i < areas; i++) {
                observations.add(observation(
                        new AreaKey("EGNA", "Område " + i), year, random.nextLong(300, 900), random.nextLong(60, 400)));
            }
            observations.add(observation(NATION, year, 650, 20_000));
        }
        return new Series(Catalogue.shipped().indicator(INDICATOR).orElseThrow(), observations, List.of());
    }

    private static Observation observation(AreaKey area, int year, long tenths, long answers) {
        BigDecimal value = BigDecimal.valueOf(tenths, 1);
        return new Observation(
                new ObservationKey(INDICATOR, Period.year(year), area, Subgroup.ALL, ObservationKind.VALUE),
                Status.OK,
                Optional.of(value),
                value.toPlainString(),
                Optional.of(Base.of(answers)),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("0".repeat(64), "exempel.csv", 2, 2));
    }
}
