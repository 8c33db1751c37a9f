package se.lagesbild.text;

import java.util.List;
import se.lagesbild.picture.Funnel;

/// Which areas chance does not explain, in one line.
public final class FunnelHeadlines {
    private static final int LISTED = 4;

    private final Words words;
    private final Names names;

    public FunnelHeadlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(Funnel funnel) {
        List<Funnel.Point> outside = funnel.points().stream()
                .filter(point -> point.place() != Funnel.Place.WITHIN)
                .toList();
        if (outside.isEmpty()) {
            return words.get("headline.funnel.none", target(funnel));
        }
        String subject = outside.size() <= LISTED
                ? names.list(outside.stream()
                        .map(point -> names.of(point.estimate().area()))
                        .toList())
                : words.get("headline.count", outside.size(), funnel.points().size());
        return words.get("headline.funnel.outside", subject, target(funnel));
    }

    /// "riket", or "områdena tillsammans" where nothing else is compared with.
    public String target(Funnel funnel) {
        return funnel.baseline().map(one -> names.of(one.area())).orElseGet(() -> words.get("figure.funnel.together"));
    }
}
