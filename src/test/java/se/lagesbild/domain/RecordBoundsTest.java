package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// No record of an impossible value exists; the message tells value and bound.
final class RecordBoundsTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2020, 1, 1));
    private static final Optional<LocalDate> EARLIER = Optional.of(LocalDate.of(2019, 1, 1));

    @Test
    void areaHasAName() {
        refused(
                () -> new Area(VARBY, " ", AreaLevel.DISTRICT, Optional.empty()),
                "an area needs a name, key was AreaKey[division=HUD7, code=Vårby]");
    }

    @Test
    void areaDoesNotEndBeforeItBegins() {
        refused(
                () -> new Area(VARBY, "Vårby", AreaLevel.DISTRICT, Optional.empty(), LATER, EARLIER),
                "validity ends before it begins: Optional[2020-01-01] to Optional[2019-01-01]");
    }

    @Test
    void areaKeyHasDivisionAndCode() {
        refused(() -> new AreaKey("", "Vårby"), "an area needs a division and a code, was /Vårby");
        refused(() -> new AreaKey("HUD7", " "), "an area needs a division and a code, was HUD7/ ");
    }

    @Test
    void aliasHasAText() {
        refused(() -> new AreaAlias("", VARBY), "an alias needs a text, area was AreaKey[division=HUD7, code=Vårby]");
    }

    @Test
    void placeHasAName() {
        refused(
                () -> new Place("", "torg", VARBY),
                "a place needs a name, area was AreaKey[division=HUD7, code=Vårby]");
    }

    @Test
    void divisionHasCodeAndName() {
        refused(
                () -> new AreaDivision("HUD7", "", Optional.empty(), Optional.empty(), ""),
                "a division needs a code and a name, was HUD7/");
    }

    @Test
    void divisionDoesNotEndBeforeItBegins() {
        refused(
                () -> new AreaDivision("HUD7", "7 kommundelar", LATER, EARLIER, ""),
                "validity ends before it begins: Optional[2020-01-01] to Optional[2019-01-01]");
    }

    @Test
    void baseHasNoNegativeAnswers() {
        refused(() -> Base.of(-1), "answers must be at least 0, was -1");
    }

    @Test
    void baseHasNoNegativeEffectiveSize() {
        refused(
                () -> new Base(100, Optional.of(new BigDecimal("-0.5")), Optional.empty()),
                "effective size must be at least 0, was -0.5");
    }

    @Test
    void baseHasADesignEffectAboveZero() {
        refused(
                () -> new Base(100, Optional.empty(), Optional.of(BigDecimal.ZERO)),
                "design effect must be above 0, was 0");
    }

    @Test
    void fileHasAName() {
        refused(
                () -> new DeliveredFile(" ", new FileContent(new byte[0]), java.nio.charset.StandardCharsets.UTF_8),
                "a file needs a name");
    }

    @Test
    void indicatorHasCodeAndName() {
        refused(
                () -> new Indicator("BU_X", "BU", "", "", Unit.PERCENT, Polarity.NEUTRAL, Set.of(), false, ""),
                "an indicator needs a code and a name, was BU_X/");
    }

    @Test
    void sourceHasCodeAndName() {
        refused(
                () -> new Source("", "Enkät", "", "", SourceKind.DIALOGUE, "", InformationClass.OPEN, false),
                "a source needs a code and a name, was /Enkät");
    }

    @Test
    void observationHasAValueExactlyWhenItsStatusIsOk() {
        refused(
                () -> observation(ObservationKind.VALUE, Status.OK, Optional.empty(), OptionalLong.empty()),
                "a value must be there exactly when the status is OK, was OK with value none");
        refused(
                () -> observation(ObservationKind.VALUE, Status.MISSING, Optional.of("0"), OptionalLong.empty()),
                "a value must be there exactly when the status is OK, was MISSING with value 0");
    }

    @Test
    void countIsWholeAndAtLeastZero() {
        refused(
                () -> observation(ObservationKind.COUNT, Status.OK, Optional.of("-1"), OptionalLong.empty()),
                "a count must be whole and at least 0, was -1");
        refused(
                () -> observation(ObservationKind.COUNT, Status.OK, Optional.of("2.5"), OptionalLong.empty()),
                "a count must be whole and at least 0, was 2.5");
    }

    @Test
    void populationIsAtLeastZero() {
        refused(
                () -> observation(ObservationKind.COUNT, Status.OK, Optional.of("1.0"), OptionalLong.of(-7)),
                "population must be at least 0, was -7");
    }

    private static Observation observation(
            ObservationKind kind, Status status, Optional<String> value, OptionalLong population) {
        return new Observation(
                new ObservationKey("BU_TRYGG", Period.year(2021), VARBY, Subgroup.ALL, kind),
                status,
                value.map(BigDecimal::new),
                "",
                Optional.empty(),
                Optional.empty(),
                population,
                Set.of(),
                InformationClass.OPEN,
                new Origin("0", "a.csv", 1, 1));
    }

    @Test
    void originCountsLinesAndColumnsFromOne() {
        refused(() -> new Origin("0", "a.csv", 0, 1), "line and column count from 1, were 0 and 1");
        refused(() -> new Origin("0", "a.csv", 1, 0), "line and column count from 1, were 1 and 0");
    }

    @Test
    void problemHasAPlaceAndACount() {
        refused(
                () -> Problem.of(Level.INFO, ProblemCode.NO_DATA, -1, 0, ""),
                "line and column must be at least 0 and count at least 1, were -1, 0, 1");
        refused(
                () -> new Problem(Level.INFO, ProblemCode.NO_DATA, 0, 0, "", List.of(), Optional.empty(), List.of(), 0),
                "line and column must be at least 0 and count at least 1, were 0, 0, 0");
    }

    @Test
    void publishedIntervalDoesNotEndBeforeItBegins() {
        refused(
                () -> new PublishedInterval(BigDecimal.TWO, BigDecimal.ONE),
                "an interval must not end before it begins: 2 to 1");
        refused(
                () -> PublishedInterval.around(BigDecimal.TEN, new BigDecimal("-3")),
                "an interval must not end before it begins: 13 to 7");
    }

    @Test
    void periodDoesNotEndBeforeItBegins() {
        refused(() -> Period.years(2021, 2020), "a period must not end before it begins: 2021-01-01 to 2020-12-31");
    }

    @Test
    void answersDoNotExceedTheSample() {
        refused(
                () -> new Turnout(VARBY, OptionalLong.of(200), OptionalLong.of(201), Optional.empty()),
                "answers must not exceed the sample: 201 of 200");
    }

    @Test
    void responseRateLiesInZeroToAHundred() {
        refused(
                () -> new Turnout(
                        VARBY, OptionalLong.empty(), OptionalLong.empty(), Optional.of(new BigDecimal("100.1"))),
                "response rate must lie in 0..100, was 100.1");
        refused(
                () -> new Turnout(VARBY, OptionalLong.empty(), OptionalLong.empty(), Optional.of(new BigDecimal("-1"))),
                "response rate must lie in 0..100, was -1");
    }

    @Test
    void rowsBalance() {
        refused(() -> new RowBalance(10, 1, 0, 0, 0, 0, 0, 0, 0, 8), "rows do not balance: read 10, accounted for 9");
    }

    @Test
    void areaBelongsToAKnownDivision() {
        Area area = new Area(VARBY, "Vårby", AreaLevel.DISTRICT, Optional.empty());
        refused(
                () -> new Geography(List.of(), List.of(area), List.of(), List.of(), List.of()),
                "area of an unknown division: AreaKey[division=HUD7, code=Vårby]");
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }
}
