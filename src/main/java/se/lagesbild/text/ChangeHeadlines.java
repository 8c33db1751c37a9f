package se.lagesbild.text;

import java.util.List;
import se.lagesbild.domain.Polarity;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.Verdict;

/// What happened between two rounds, in one line.
public final class ChangeHeadlines {
    /// More names than this are counted instead of listed.
    private static final int LISTED = 4;

    private final Words words;
    private final Names names;

    public ChangeHeadlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(Rounds rounds) {
        List<Comparison> areas = rounds.areas().isEmpty() ? rounds.changes() : rounds.areas();
        String since = rounds.from().label();
        if (areas.stream().noneMatch(one -> one.verdict().isTested())) {
            return words.get("headline.change.untested", since);
        }
        List<Comparison> up = with(areas, Verdict.HIGHER);
        List<Comparison> down = with(areas, Verdict.LOWER);
        if (up.isEmpty() && down.isEmpty()) {
            return areas.size() == 1
                    ? words.get("headline.change.none.one", name(areas.getFirst()), since)
                    : words.get("headline.change.none", areas.size(), since);
        }
        boolean downFirst =
                up.isEmpty() || (!down.isEmpty() && rounds.indicator().polarity() != Polarity.LOWER_BETTER);
        return downFirst
                ? sides("headline.change.down", down, areas.size(), since, "headline.change.also.up", up)
                : sides("headline.change.up", up, areas.size(), since, "headline.change.also.down", down);
    }

    private String sides(
            String key, List<Comparison> first, int all, String since, String also, List<Comparison> second) {
        String text = words.get(key, subject(first, all), since);
        return second.isEmpty() ? text : words.get(also, text, others(second, first.size()));
    }

    private static List<Comparison> with(List<Comparison> areas, Verdict verdict) {
        return areas.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private String subject(List<Comparison> found, int all) {
        return found.size() <= LISTED ? listed(found) : words.get("headline.count", found.size(), all);
    }

    private String others(List<Comparison> found, int named) {
        if (named + found.size() <= LISTED) {
            return listed(found);
        }
        return words.get(found.size() == 1 ? "headline.area" : "headline.areas", found.size());
    }

    private String listed(List<Comparison> found) {
        return names.list(found.stream().map(this::name).toList());
    }

    private String name(Comparison change) {
        return names.of(change.estimate().area());
    }
}
