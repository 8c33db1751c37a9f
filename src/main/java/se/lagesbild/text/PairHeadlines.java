package se.lagesbild.text;

import java.util.List;
import se.lagesbild.picture.TwoIndicators;

/// Which areas are certainly worse in both of two indicators, in one line; never why.
public final class PairHeadlines {
    private static final int LISTED = 4;

    private final Words words;
    private final Names names;

    public PairHeadlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(TwoIndicators two) {
        List<TwoIndicators.Pair> both =
                two.pairs().stream().filter(pair -> pair.worse() == 2).toList();
        if (both.isEmpty()) {
            return words.get("headline.pair.none");
        }
        String subject = both.size() <= LISTED
                ? names.list(both.stream()
                        .map(pair -> names.of(pair.across().area()))
                        .toList())
                : words.get("headline.count", both.size(), two.pairs().size());
        return words.get("headline.pair.worse", subject);
    }
}
