package se.lagesbild.text;

import java.util.List;
import java.util.function.Predicate;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Polarity;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Verdict;

/// The finding of a picture in one line, the title of its figure.
public final class Headlines {
    /// More names than this are counted instead of listed.
    private static final int LISTED = 4;

    private final Words words;
    private final Names names;

    public Headlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(DistrictComparison view) {
        List<Estimate> districts = view.districts().isEmpty() ? view.areas() : view.districts();
        if (view.baselines().isEmpty() || view.comparisons().isEmpty()) {
            return names.of(view.indicator());
        }
        if (view.tests() == 0) {
            return words.get("headline.untested", against(view));
        }
        List<Estimate> lower = all(view, districts, Verdict.LOWER);
        List<Estimate> higher = all(view, districts, Verdict.HIGHER);
        if (lower.isEmpty() && higher.isEmpty()) {
            return words.get("headline.none", against(view));
        }
        boolean low = higher.isEmpty() || (!lower.isEmpty() && isWorseLow(view));
        String key = view.isByRate()
                ? (low ? "headline.fewer" : "headline.more")
                : low ? "headline.lower" : "headline.higher";
        return words.get(key, subject(low ? lower.reversed() : higher, districts), against(view));
    }

    /// What is worse comes first: that is what the parties must look at.
    private static boolean isWorseLow(DistrictComparison view) {
        return view.indicator().polarity() != Polarity.LOWER_BETTER;
    }

    private String against(DistrictComparison view) {
        List<String> baselines =
                view.baselines().stream().map(one -> names.of(one.area())).toList();
        return view.baselines().size() == 2
                ? words.get("headline.both", baselines.getFirst(), baselines.getLast())
                : names.list(baselines);
    }

    /// @param found from the one that stands out most
    private String subject(List<Estimate> found, List<Estimate> districts) {
        return found.size() <= LISTED
                ? names.list(found.stream().map(one -> names.of(one.area())).toList())
                : words.get("headline.count", found.size(), districts.size());
    }

    /// Areas with that verdict against every baseline.
    private static List<Estimate> all(DistrictComparison view, List<Estimate> areas, Verdict verdict) {
        return areas.stream()
                .filter(one -> holds(view, one.area().key(), comparison -> comparison.verdict() == verdict))
                .toList();
    }

    private static boolean holds(DistrictComparison view, AreaKey area, Predicate<Comparison> condition) {
        List<Comparison> comparisons = view.of(area);
        return !comparisons.isEmpty() && comparisons.stream().allMatch(condition);
    }
}
