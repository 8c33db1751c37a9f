package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;

/// How many people live in an area: the stored populations of 31 December.
public final class Populations {
    /// Code of the indicator that holds them.
    public static final String INDICATOR = "BEF";

    private static final int YEARS_BACK = 2;

    private final Geography geography;
    private final Map<AreaKey, Map<Integer, Observation>> byArea = new HashMap<>();

    /// @param population everything stored about [#INDICATOR]
    public Populations(Geography geography, List<Observation> population) {
        this.geography = geography;
        population.stream()
                .filter(one -> one.value().isPresent())
                .filter(one ->
                        one.key().period().equals(Period.year(one.key().period().lastYear())))
                .filter(one -> one.key().subgroup().equals(Subgroup.ALL))
                .forEach(one -> byArea.computeIfAbsent(one.key().area(), ignored -> new HashMap<>())
                        .put(one.key().period().lastYear(), one));
    }

    /// Where nothing is stored.
    public static Populations none(Geography geography) {
        return new Populations(geography, List.of());
    }

    /// The people of the area in the period; a longer period sums its years. Empty when a year has no population, nor
    /// the two years before it.
    public Optional<Exposure> of(AreaKey area, Period period) {
        double personYears = 0;
        boolean earlier = false;
        List<Observation> used = new ArrayList<>();
        for (int year = period.first().getYear(); year <= period.lastYear(); year++) {
            int asked = year;
            Optional<People> people = Stream.iterate(asked, back -> back >= asked - YEARS_BACK, back -> back - 1)
                    .flatMap(back -> people(area, back).stream())
                    .findFirst();
            if (people.isEmpty()) {
                return Optional.empty();
            }
            personYears += people.get().number() * period.shareOf(year);
            earlier |= people.get().year() != year;
            used.addAll(people.get().observations());
        }
        Exposure.Basis basis = earlier ? Exposure.Basis.EARLIER_YEAR : Exposure.Basis.SAME_YEAR;
        return personYears > 0 ? Optional.of(new Exposure(personYears, basis, used)) : Optional.empty();
    }

    private record People(int year, double number, List<Observation> observations) {
        static People of(int year, List<Observation> observations) {
            double sum = observations.stream()
                    .mapToDouble(one -> one.value().orElseThrow().doubleValue())
                    .sum();
            return new People(year, sum, observations);
        }
    }

    /// Under the area's own key, that of the same ground, or as the sum of its surely known parts.
    private Optional<People> people(AreaKey area, int year) {
        List<AreaKey> same = geography.sameGround(area);
        return Stream.concat(Stream.of(area), same.stream())
                .flatMap(key -> at(key, year).stream())
                .findFirst()
                .map(one -> People.of(year, List.of(one)))
                .or(() -> same.stream()
                        .flatMap(key -> Stream.of(area, key))
                        .flatMap(key -> parts(key, year).stream())
                        .findFirst()
                        .map(parts -> People.of(year, parts)));
    }

    private Optional<Observation> at(AreaKey area, int year) {
        return Optional.ofNullable(byArea.getOrDefault(area, Map.of()).get(year));
    }

    /// Every whole part of the area, when no part is only roughly known and each has a population.
    private Optional<List<Observation>> parts(AreaKey whole, int year) {
        List<AreaKey> parts = geography.relations().stream()
                .filter(one ->
                        one.method() == AreaRelation.Method.MERGE && one.to().equals(whole))
                .map(AreaRelation::from)
                .toList();
        List<Observation> found =
                parts.stream().flatMap(key -> at(key, year).stream()).toList();
        boolean rough = parts.stream()
                .anyMatch(part -> geography.relations().stream()
                        .anyMatch(one -> one.to().equals(whole)
                                && one.from().division().equals(part.division())
                                && one.method() == AreaRelation.Method.APPROX));
        return parts.isEmpty() || rough || found.size() < parts.size() ? Optional.empty() : Optional.of(found);
    }
}
