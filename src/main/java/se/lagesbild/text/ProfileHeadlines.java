package se.lagesbild.text;

import java.util.List;
import se.lagesbild.picture.AreaProfile;
import se.lagesbild.picture.VerdictClass;

/// In how much an area is certainly worse or better, in one line.
public final class ProfileHeadlines {
    private final Words words;
    private final Names names;

    public ProfileHeadlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(AreaProfile profile) {
        String name = names.of(profile.area());
        long tests = profile.tests();
        if (tests == 0) {
            return words.get("headline.profile.untested", name, profile.rows().size());
        }
        long worse = profile.count(VerdictClass.WORSE);
        long better = profile.count(VerdictClass.BETTER);
        if (worse == 0 && better == 0) {
            return words.get("headline.profile.none", name, tests, against(profile));
        }
        String text = worse > 0
                ? words.get("headline.profile.worse", name, against(profile), worse, tests)
                : words.get("headline.profile.better", name, against(profile), better, tests);
        return worse > 0 && better > 0 ? words.get("headline.profile.also", text, better) : text;
    }

    private String against(AreaProfile profile) {
        List<String> told = profile.rows().stream()
                .flatMap(row -> row.comparison().stream())
                .map(one -> names.of(one.baseline().area()))
                .distinct()
                .toList();
        return names.choice(told);
    }
}
