package se.lagesbild.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// The states in which every chart is tried, over the years 2015 to 2024: as usual, one area, thirty areas, long names,
/// missing and suppressed, extreme values.
public enum ExampleStates {
    USUAL,
    MISSING_AND_SUPPRESSED,
    ONE_AREA,
    THIRTY_AREAS,
    LONG_NAMES,
    EXTREME_VALUES;

    public static final int FIRST = 2015;
    public static final int EARLIER = 2021;
    public static final int LATER = 2024;
    private static final int[] LEVELS = {49, 76, 66, 53, 77, 58, 45};
    private static final int[] STEPS = {1, -1, 0, 2, 0, -4, 4};
    private static final double[] EXTREMES = {0, 100, 99.9, 0.1, 50, 3, 97};

    /// "missing and suppressed".
    public String told() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What is compared with.
    public AreaKey[] baselines() {
        return this == ONE_AREA
                ? new AreaKey[] {ExampleViews.NATION}
                : new AreaKey[] {ExampleViews.COUNTY, ExampleViews.NATION};
    }

    public List<AreaKey> areas() {
        return switch (this) {
            case ONE_AREA -> List.of(ExampleViews.district("Vårby"));
            case THIRTY_AREAS ->
                ShippedGeography.sweden().areasOf("SE").stream()
                        .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                        .limit(30)
                        .map(Area::key)
                        .toList();
            case LONG_NAMES -> withLongNames().stream().map(Area::key).toList();
            default ->
                ShippedGeography.huddinge().areasOf("HUD7").stream()
                        .map(Area::key)
                        .toList();
        };
    }

    private static List<Area> withLongNames() {
        return Stream.of(
                        "Området runt Huddinge centrum, pendeltågsstationen och sjukhusområdet i Flemingsberg",
                        "Kästa–Visättra–Grantorp med omgivande grönområden och gångstråk",
                        "Vårby gård")
                .map(name ->
                        new Area(new AreaKey("EGNA", name), name, AreaLevel.CUSTOM, Optional.of(ExampleViews.HUDDINGE)))
                .toList();
    }

    /// A share of those asked, with other values for another salt.
    public ExampleSeries survey(String code, int salt) {
        ExampleSeries series = new ExampleSeries(code, this == LONG_NAMES ? withLongNames() : List.of());
        List<AreaKey> areas = areas();
        for (int year = FIRST; year <= LATER; year += 3) {
            for (int i = 0; i < areas.size(); i++) {
                add(series, year, areas.get(i), i, salt);
            }
            for (AreaKey baseline : baselines()) {
                boolean nation = baseline.equals(ExampleViews.NATION);
                series.answers(year, baseline, told(64 + (nation ? 2.3 : 0) - salt % 17), nation ? 21_000 : 8_400);
            }
        }
        return series;
    }

    private void add(ExampleSeries series, int year, AreaKey area, int i, int salt) {
        if (this == MISSING_AND_SUPPRESSED && i % 2 == 0 && year != FIRST) {
            switch (i) {
                case 0 -> series.answers(year, area, "58.2", year == LATER ? 8 : 180);
                case 2 -> series.absent(year, area, year == LATER ? Status.SUPPRESSED : Status.MISSING);
                default -> series.absent(year, area, Status.NOT_ASKED);
            }
            return;
        }
        double value = this == EXTREME_VALUES
                ? EXTREMES[(i + (year - FIRST) / 3) % 7]
                : LEVELS[i % 7] + (i / 7) * 2 + STEPS[i % 7] * (year - 2021) + (salt * (i + 3)) % 13 - salt % 17;
        series.answers(year, area, told(value), this == LONG_NAMES ? 90 + 40L * i : 200 + (i * 37) % 140);
    }

    private static String told(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.clamp(value, 0, 100));
    }

    /// Events beside inhabitants.
    public ExampleSeries events(String code) {
        ExampleSeries series = new ExampleSeries(code, this == LONG_NAMES ? withLongNames() : List.of());
        List<AreaKey> areas = areas();
        IntStream.range(0, areas.size()).forEach(i -> {
            long people = 2_500 + 2_700L * (i % 7) + 800L * (i / 7);
            for (int year = FIRST; year <= LATER; year += 3) {
                long count = this == EXTREME_VALUES
                        ? new long[] {0, 2_400, 1, 900, 0, 3, 60}[i % 7]
                        : Math.round(people / 1000.0 * (2 + (i * 5 % 7) + (year - FIRST) / 6.0));
                if (this == MISSING_AND_SUPPRESSED && i % 3 == 1) {
                    series.absent(year, areas.get(i), Status.MISSING);
                } else {
                    series.events(year, areas.get(i), String.valueOf(count), people);
                }
            }
        });
        return series;
    }

    public Rounds rounds() {
        return survey("BU_TRYGG", 0).rounds(EARLIER, LATER, baselines());
    }

    public DistrictComparison view(String code, int salt) {
        return survey(code, salt).districts(LATER, baselines());
    }

    /// One indicator through all rounds.
    public List<DistrictComparison> years() {
        ExampleSeries series = survey("BU_TRYGG", 0);
        return IntStream.rangeClosed(0, (LATER - FIRST) / 3)
                .mapToObj(i -> series.districts(FIRST + 3 * i, baselines()))
                .toList();
    }

    /// The sexes and ages of the last area; of the nation where there is one area only.
    public AreaGroups groups() {
        AreaKey area = areas().getLast();
        ExampleSeries series = new ExampleSeries("BU_OTRYGG", this == LONG_NAMES ? withLongNames() : List.of());
        List<String> ages = this == THIRTY_AREAS
                ? IntStream.range(0, 10)
                        .mapToObj(i -> (16 + 7 * i) + "–" + (22 + 7 * i))
                        .toList()
                : List.of("16–24", "25–44", "45–64", "65–84");
        series.answers(LATER, area, this == EXTREME_VALUES ? "0" : "31.4", 420);
        group(series, area, "", 200, 0);
        for (int i = 0; i < ages.size() && this != ONE_AREA; i++) {
            group(series, area, ages.get(i), 60 - 3L * i, i + 1);
        }
        return new AreaGroups(
                series.geography().area(area).orElseThrow(),
                series.series().observations().stream()
                        .map(one -> one.key().subgroup())
                        .distinct()
                        .map(group -> row(series, area, group))
                        .toList(),
                series.picture()
                        .between(
                                series.series().about(Subgroup.of(Sex.WOMEN)),
                                series.series().about(Subgroup.of(Sex.MEN)),
                                area,
                                Period.year(LATER)));
    }

    private void group(ExampleSeries series, AreaKey area, String ages, long answers, int i) {
        boolean few = this == MISSING_AND_SUPPRESSED && i % 2 == 1;
        String women = this == EXTREME_VALUES ? "100" : told(41 - 4 * i);
        String men = this == EXTREME_VALUES ? "0" : told(22 + 2 * i);
        series.group(LATER, area, new Subgroup(Sex.WOMEN, ages), women, few ? 7 : answers);
        series.group(LATER, area, new Subgroup(Sex.MEN, ages), men, answers - 9);
    }

    private static AreaGroups.Row row(ExampleSeries series, AreaKey area, Subgroup group) {
        DistrictComparison view =
                series.picture().districts(series.series().about(group), Period.year(LATER), List.of());
        return new AreaGroups.Row(
                group,
                view,
                view.estimates().stream()
                        .filter(one -> one.area().key().equals(area))
                        .findFirst()
                        .orElseThrow());
    }
}
