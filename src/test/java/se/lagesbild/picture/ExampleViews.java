package se.lagesbild.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparablePair;
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
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;
import se.lagesbild.domain.Unit;

/// Comparisons made by hand, line by line, as a file would have told them.
public final class ExampleViews {
    public static final AreaKey COUNTY = new AreaKey("SE", "01");
    public static final AreaKey NATION = new AreaKey("SE", "00");
    public static final AreaKey HUDDINGE = new AreaKey("SE", "0126");

    /// What the program knows before anything is loaded.
    public static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());

    private final Catalogue catalogue = Catalogue.shipped();
    private final Geography geography;
    private final Indicator indicator;
    private final Period period;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Turnout> turnouts = new ArrayList<>();

    public ExampleViews(String indicator, int year) {
        this(indicator, year, List.of());
    }

    /// @param more areas beside the shipped ones
    public ExampleViews(String indicator, int year, List<Area> more) {
        this.indicator = catalogue.indicator(indicator).orElseThrow();
        this.period = Period.year(year);
        Geography shipped = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        this.geography = new Geography(
                shipped.divisions(), joined(shipped.areas(), more), List.of(), shipped.relations(), List.of());
    }

    private static List<Area> joined(List<Area> some, List<Area> more) {
        List<Area> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /// A value with its number of answers.
    public ExampleViews with(AreaKey area, String value, long answers) {
        return with(area, Status.OK, Optional.of(value), Optional.of(Base.of(answers)));
    }

    /// A value whose number of answers nobody tells.
    public ExampleViews with(AreaKey area, String value) {
        return with(area, Status.OK, Optional.of(value), Optional.empty());
    }

    public ExampleViews without(AreaKey area, Status status) {
        return with(area, status, Optional.empty(), Optional.empty());
    }

    public ExampleViews turnout(AreaKey area, String rate) {
        turnouts.add(new Turnout(area, OptionalLong.empty(), OptionalLong.empty(), Optional.of(new BigDecimal(rate))));
        return this;
    }

    private ExampleViews with(AreaKey area, Status status, Optional<String> value, Optional<Base> base) {
        ObservationKind kind = indicator.unit() == Unit.COUNT ? ObservationKind.COUNT : ObservationKind.VALUE;
        observations.add(new Observation(
                new ObservationKey(indicator.code(), period, area, Subgroup.ALL, kind),
                status,
                value.map(BigDecimal::new),
                value.orElse("XX"),
                base,
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("0".repeat(64), "exempel.csv", observations.size() + 2, 2)));
        return this;
    }

    public DistrictComparison against(AreaKey... baselines) {
        SurveyWave wave = SurveyWave.of(indicator.source(), period, turnouts);
        return new SituationPicture(catalogue, geography, Populations.none(geography))
                .districts(new Series(indicator, observations, List.of(wave)), period, List.of(baselines));
    }

    public static AreaKey district(String name) {
        return new AreaKey("HUD7", name);
    }

    /// The survey of 2021: seven districts, Huddinge, the county and the nation, all with number of answers.
    public static DistrictComparison safety2021() {
        return survey2021("BU_TRYGG").against(COUNTY, NATION);
    }

    /// The same numbers under another indicator, for instance one where lower is better.
    public static ExampleViews survey2021(String indicator) {
        return new ExampleViews(indicator, 2021)
                .with(district("Flemingsberg"), "49.1", 212)
                .with(district("Segeltorp"), "76.2", 281)
                .with(district("Sjödalen-Fullersta"), "66.1", 322)
                .with(district("Skogås"), "53.3", 246)
                .with(district("Stuvsta-Snättringe"), "77.0", 318)
                .with(district("Trångsund"), "58.2", 263)
                .with(district("Vårby"), "45.1", 204)
                .with(HUDDINGE, "63.0", 1846)
                .with(COUNTY, "67.5", 8452)
                .with(NATION, "69.0", 21307)
                .turnout(HUDDINGE, "34.2");
    }

    /// The survey of 2012: nobody tells how many answered.
    public static DistrictComparison safety2012() {
        return new ExampleViews("BU_TRYGG", 2012)
                .with(district("Flemingsberg"), "41")
                .with(district("Segeltorp"), "64")
                .with(district("Sjödalen-Fullersta"), "55")
                .with(district("Skogås"), "48")
                .with(district("Stuvsta-Snättringe"), "66")
                .with(district("Trångsund"), "56")
                .with(district("Vårby"), "33")
                .with(HUDDINGE, "54")
                .with(COUNTY, "61")
                .against(COUNTY);
    }

    /// Some districts without a value, one with too few answers to show, one with too few to test.
    public static DistrictComparison gaps() {
        return new ExampleViews("BU_OTRYGG", 2021)
                .with(district("Flemingsberg"), "38.2", 212)
                .without(district("Segeltorp"), Status.SUPPRESSED)
                .with(district("Sjödalen-Fullersta"), "23.0", 322)
                .without(district("Skogås"), Status.MISSING)
                .with(district("Stuvsta-Snättringe"), "0", 24)
                .with(district("Trångsund"), "58.2", 8)
                .without(district("Vårby"), Status.NOT_ASKED)
                .with(HUDDINGE, "24.0", 1846)
                .with(COUNTY, "21.5", 8452)
                .with(NATION, "20.0")
                .against(COUNTY, NATION);
    }

    /// One district beside the nation.
    public static DistrictComparison single() {
        return new ExampleViews("BU_VETEJ", 2021)
                .with(district("Vårby"), "9.4", 204)
                .with(NATION, "4.1", 21307)
                .against(NATION);
    }

    /// All fifteen districts of the later division.
    public static DistrictComparison fifteen() {
        ExampleViews view = new ExampleViews("BU_TRYGG", 2024);
        int step = 0;
        for (Area area : view.geography.areasOf("HUD15")) {
            view.with(area.key(), String.valueOf(42 + step * 13 % 41), 60 + step * 37 % 300);
            step++;
        }
        return view.with(HUDDINGE, "62.1", 2610)
                .with(COUNTY, "66.4", 8721)
                .with(NATION, "68.2", 20960)
                .against(COUNTY, NATION);
    }

    /// Thirty municipalities with all that is known about them.
    public static DistrictComparison thirty() {
        ExampleViews view = new ExampleViews("NTU_OTRYGG", 2021);
        List<Area> areas = view.geography.areasOf("SE").stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .limit(30)
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            view.with(areas.get(i).key(), String.valueOf(12 + i * 11 % 29), 120 + i * 53 % 400);
        }
        return view.with(COUNTY, "27.5", 15_400).with(NATION, "25.1", 72_300).against(COUNTY, NATION);
    }

    /// Every municipality.
    public static DistrictComparison country() {
        ExampleViews view = new ExampleViews("NTU_OTRYGG", 2021);
        int step = 0;
        for (Area area : GEOGRAPHY.areasOf("SE")) {
            if (area.level() == AreaLevel.MUNICIPALITY) {
                view.with(area.key(), String.valueOf(8 + step * 17 % 41), 120 + step * 53 % 400);
                step++;
            }
        }
        return view.with(NATION, "25.1", 72_300).against(NATION);
    }

    /// Nobody and everybody, and one who fills the axis.
    public static DistrictComparison extremes() {
        return new ExampleViews("BU_TRYGG", 2021)
                .with(district("Flemingsberg"), "0", 212)
                .with(district("Segeltorp"), "100", 281)
                .with(district("Sjödalen-Fullersta"), "99.9", 12_345)
                .with(district("Skogås"), "0.1", 1_246)
                .with(district("Vårby"), "50", 31)
                .with(COUNTY, "67.5", 8452)
                .with(NATION, "69.0", 21307)
                .against(COUNTY, NATION);
    }

    /// Counts of reported crime: no answers, no intervals, nothing to compare with.
    public static DistrictComparison counts() {
        return new ExampleViews("POL_MISSUTE", 2021)
                .with(district("Flemingsberg"), "131")
                .with(district("Segeltorp"), "22")
                .with(district("Sjödalen-Fullersta"), "1240")
                .with(district("Skogås"), "74")
                .with(district("Stuvsta-Snättringe"), "0")
                .with(district("Trångsund"), "31")
                .with(district("Vårby"), "88")
                .against();
    }

    /// A national table of fifty municipalities and counties without number of answers, some suppressed.
    public static DistrictComparison fifty() {
        ExampleViews view = new ExampleViews("NTU_OTRYGG", 2010);
        view.with(NATION, "15").with(COUNTY, "16").with(HUDDINGE, "18");
        List<Area> areas = view.geography.areasOf("SE").stream()
                .filter(area -> !Set.of(NATION, COUNTY, HUDDINGE).contains(area.key()))
                .limit(49)
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            if (i % 9 == 4) {
                view.without(areas.get(i).key(), Status.SUPPRESSED);
            } else {
                view.with(areas.get(i).key(), String.valueOf(8 + i * 7 % 17));
            }
        }
        return view.against(COUNTY, NATION);
    }

    /// Events beside their people, with small counts of a sensitive crime hidden.
    public static DistrictComparison rates() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT");
        int[] counts = {9, 3, 31, 14, 25, 18, 22};
        List<Area> areas = ShippedGeography.huddinge().areasOf("HUD7");
        for (int i = 0; i < counts.length; i++) {
            series.events(2021, areas.get(i).key(), String.valueOf(counts[i]), 8_000 + 2_500L * i);
        }
        return series.districts(2021, HUDDINGE);
    }

    /// Districts beside a county of another question, with one difference lost to the correction.
    public static DistrictComparison otherQuestion() {
        ExampleSeries own = new ExampleSeries("BU_OTRYGG")
                .answers(2021, district("Vårby"), "38", 204)
                .answers(2021, district("Skogås"), "31", 246)
                .answers(2021, district("Segeltorp"), "18", 281)
                .answers(2021, NATION, "23.1", 21_307);
        ExampleSeries other = new ExampleSeries("NTU_OTRYGG").answers(2021, COUNTY, "27.5", 15_400);
        ComparablePair pair = ComparablePair.shipped().stream()
                .filter(one -> one.partnerOf("BU_OTRYGG").isPresent())
                .findFirst()
                .orElseThrow();
        Period year = Period.year(2021);
        DistrictComparison view = own.picture()
                .districts(
                        own.series(),
                        year,
                        List.of(NATION),
                        own.picture().otherQuestions(own.series(), year, other.series(), pair));
        DistrictComparison noise = new ExampleSeries("BU_VETEJ")
                .answers(2021, district("Vårby"), "23", 204)
                .answers(2021, district("Skogås"), "23", 246)
                .answers(2021, district("Segeltorp"), "23", 281)
                .answers(2021, NATION, "23.1", 21_307)
                .districts(2021, NATION);
        return Correction.within(List.of(view, noise)).applyTo(view);
    }

    /// Names that fill more than a line.
    public static DistrictComparison longNames() {
        List<Area> areas = List.of(
                custom("Området runt Huddinge centrum, pendeltågsstationen och sjukhusområdet i Flemingsberg"),
                custom("Kästa–Visättra–Grantorp med omgivande grönområden och gångstråk"),
                custom("Vårby gård"));
        ExampleViews view = new ExampleViews("BU_OTRYGG", 2021, areas);
        view.with(areas.get(0).key(), "31.4", 140).with(areas.get(1).key(), "44.0", 96);
        return view.with(areas.get(2).key(), "40.1", 118)
                .with(new AreaKey("SE", "22"), "19.4", 1204)
                .with(NATION, "20.0", 21307)
                .against(new AreaKey("SE", "22"), NATION);
    }

    private static Area custom(String name) {
        return new Area(new AreaKey("EGNA", name), name, AreaLevel.CUSTOM, Optional.of(HUDDINGE));
    }
}
