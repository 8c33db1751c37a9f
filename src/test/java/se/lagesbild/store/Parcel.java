package se.lagesbild.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;

/// Made-up files for the tests of the store, each with content of its own.
record Parcel(DeliveredFile file, List<Observation> observations, List<SurveyWave> waves) {
    static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    static final AreaKey SKOGAS = new AreaKey("HUD7", "Skogås");
    static final Period YEARS = Period.years(2017, 2018);
    static final Problem PROBLEM = Problem.of(Level.WARN, ProblemCode.SUPPRESSED, 2, 2, "..", "a", "b");

    /// A file of that name whose second line holds the value, about Vårby.
    static Parcel of(String name, String value) {
        return of(name, key("BU_TRYGG", VARBY, YEARS), value);
    }

    static Parcel of(String name, ObservationKey key, String value) {
        FileContent content =
                new FileContent(("rubrik\r\n" + name + ";" + value + "\r\n").getBytes(StandardCharsets.UTF_8));
        DeliveredFile file = new DeliveredFile(name, content, StandardCharsets.UTF_8);
        return new Parcel(file, List.of(observation(file, key, value)), List.of());
    }

    /// A file with so many values: all districts of the list, subgroups by ages.
    static Parcel large(String name, int rows, String value) {
        FileContent content = new FileContent((name + value).getBytes(StandardCharsets.UTF_8));
        DeliveredFile file = new DeliveredFile(name, content, StandardCharsets.UTF_8);
        List<Observation> observations = IntStream.range(0, rows)
                .mapToObj(row -> observation(
                        file,
                        new ObservationKey(
                                "BU_TRYGG",
                                Period.year(1000 + row / 2 % 1000),
                                row % 2 == 0 ? VARBY : SKOGAS,
                                new Subgroup(Sex.ALL, "grupp " + row / 2000),
                                ObservationKind.VALUE),
                        value))
                .toList();
        return new Parcel(file, observations, List.of());
    }

    static ObservationKey key(String indicator, AreaKey area, Period period) {
        return new ObservationKey(indicator, period, area, Subgroup.ALL, ObservationKind.VALUE);
    }

    /// One with every part there is.
    static Observation observation(DeliveredFile file, ObservationKey key, String value) {
        return new Observation(
                key,
                Status.OK,
                Optional.of(new BigDecimal(value.replace(',', '.'))),
                value,
                Optional.of(new Base(204, Optional.of(new BigDecimal("190.5")), Optional.of(new BigDecimal("1.07")))),
                Optional.of(new PublishedInterval(new BigDecimal("-0.4"), new BigDecimal("152.0"))),
                OptionalLong.of(10_629),
                Set.of(Flag.PRELIMINARY, Flag.SYNTHETIC),
                InformationClass.INTERNAL,
                new Origin(file.content().hash(), file.name(), 2, 2));
    }

    Observation first() {
        return observations.getFirst();
    }

    Parcel with(Observation... others) {
        return new Parcel(file, List.of(others), waves);
    }

    /// The same with a turnout of Vårby in the survey BU.
    Parcel answeredBy(long answers) {
        Turnout turnout =
                new Turnout(VARBY, OptionalLong.of(600), OptionalLong.of(answers), Optional.of(new BigDecimal("34")));
        return new Parcel(file, observations, List.of(SurveyWave.of("BU", YEARS, List.of(turnout))));
    }

    /// Writes all of it and commits.
    ///
    /// @return the number of the import
    long storeIn(Store store) throws StoreException {
        try (ImportWriter writer = writeTo(store, Progress.NONE)) {
            return commit(writer);
        }
    }

    long commit(ImportWriter writer) throws StoreException {
        int rows = observations.size();
        RowBalance balance = new RowBalance(1 + rows, 1, 0, 0, 0, 0, 0, 0, 0, rows);
        return writer.commit(balance, List.of(PROBLEM), List.of());
    }

    /// Writes all of it, uncommitted.
    ImportWriter writeTo(Store store, Progress progress) throws StoreException {
        ImportWriter writer = store.startImport(file, "BU", "", progress);
        try {
            for (SurveyWave wave : waves) {
                writer.add(wave);
            }
            writer.add(observations);
            return writer;
        } catch (StoreException failed) {
            writer.close();
            throw failed;
        }
    }
}
