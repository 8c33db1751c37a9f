package se.lagesbild.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Period;

/// Which periods add up to which: the months of a year, the years of a pooled period.
final class Tilings {
    private final List<Period> periods;

    Tilings(List<Period> periods) {
        this.periods = List.copyOf(periods);
    }

    /// Shorter periods that follow one another and make up the whole, coarse and fine.
    List<List<Period>> of(Period whole) {
        List<Period> within = periods.stream()
                .filter(one -> !one.equals(whole))
                .filter(one ->
                        !one.first().isBefore(whole.first()) && !one.last().isAfter(whole.last()))
                .toList();
        Set<List<Period>> found = new LinkedHashSet<>();
        chain(whole, within, Comparator.comparing(Period::last).reversed()).ifPresent(found::add);
        chain(whole, within, Comparator.comparing(Period::last)).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<List<Period>> chain(Period whole, List<Period> within, Comparator<Period> order) {
        List<Period> chain = new ArrayList<>();
        LocalDate next = whole.first();
        while (!next.isAfter(whole.last())) {
            LocalDate from = next;
            Optional<Period> one = within.stream()
                    .filter(period -> period.first().equals(from))
                    .min(order);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            chain.add(one.get());
            next = one.get().last().plusDays(1);
        }
        return Optional.of(chain);
    }

    /// All periods that are tied to this one by such sums, itself included.
    Set<Period> tiedTo(Period period) {
        Set<Period> tied = new LinkedHashSet<>(Set.of(period));
        int known = 0;
        while (tied.size() > known) {
            known = tied.size();
            for (Period whole : periods) {
                of(whole).stream()
                        .filter(tiles -> tied.contains(whole) || tiles.stream().anyMatch(tied::contains))
                        .forEach(tiles -> {
                            tied.add(whole);
                            tied.addAll(tiles);
                        });
            }
        }
        return tied;
    }
}
