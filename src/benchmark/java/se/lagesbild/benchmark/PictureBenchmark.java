package se.lagesbild.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Populations;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.SituationPicture;

/// What a user waits for: every view of ten years of a municipality's 15 districts beside county and nation, judged by
/// the real engine.
@State(Scope.Benchmark)
public class PictureBenchmark {
    private static final int INDICATORS = 100;
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 10;
    private static final List<AreaKey> BASELINES = List.of(new AreaKey("SE", "01"), new AreaKey("SE", "00"));

    @Param({"BU_TRYGG", "POL_BIL"})
    public String indicator = "";

    private final Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
    private final Catalogue catalogue = Catalogue.shipped();
    private final SplittableRandom random = new SplittableRandom(1);
    private List<Series> series = List.of();
    private SituationPicture picture = new SituationPicture(catalogue, geography, Populations.none(geography));

    @Setup
    public void draw() {
        Indicator asked = catalogue.indicator(indicator).orElseThrow();
        series = IntStream.range(0, INDICATORS).mapToObj(i -> series(asked)).toList();
        Indicator people = catalogue.indicator(Populations.INDICATOR).orElseThrow();
        picture = new SituationPicture(
                catalogue, geography, new Populations(geography, series(people).observations()));
    }

    private Series series(Indicator about) {
        List<Observation> observations = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (Area district : geography.areasOf("HUD15")) {
                observations.add(observation(about, year, district.key(), 1));
            }
            observations.add(observation(about, year, BASELINES.getFirst(), 50));
            observations.add(observation(about, year, BASELINES.getLast(), 500));
        }
        return new Series(about, observations, List.of());
    }

    /// @param size how many times larger than a district
    private Observation observation(Indicator about, int year, AreaKey area, int size) {
        boolean count = about.unit() == Unit.COUNT;
        int least = about.code().equals(Populations.INDICATOR) ? 5000 : 40;
        BigDecimal value = count
                ? BigDecimal.valueOf(size * random.nextLong(least, 3L * least))
                : BigDecimal.valueOf(random.nextLong(400, 800), 1);
        ObservationKind kind = count ? ObservationKind.COUNT : ObservationKind.VALUE;
        return new Observation(
                new ObservationKey(about.code(), Period.year(year), area, Subgroup.ALL, kind),
                Status.OK,
                Optional.of(value),
                value.toPlainString(),
                count ? Optional.empty() : Optional.of(Base.of(size * random.nextLong(100, 400))),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("0".repeat(64), "exempel.csv", 2, 2));
    }

    /// 15 areas × 100 indicators × 10 years beside two baselines.
    @Benchmark
    public long judgedViews() {
        return IntStream.range(0, INDICATORS * YEARS)
                .parallel()
                .mapToLong(i -> picture.districts(series.get(i / YEARS), Period.year(FIRST_YEAR + i % YEARS), BASELINES)
                        .tests())
                .sum();
    }
}
