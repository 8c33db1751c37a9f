package se.lagesbild.text;

import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.AreaGroups;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Estimate;

/// Groups of people by name, and how women and men differ, in one line.
public final class GroupHeadlines {
    private final Words words;
    private final Names names;

    public GroupHeadlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(AreaGroups groups) {
        String area = names.of(groups.area());
        return groups.sexes()
                .map(sexes -> told(sexes, area))
                .orElseGet(() -> words.get(
                        "headline.groups",
                        names.of(groups.rows().getFirst().view().indicator()),
                        area));
    }

    private String told(Comparison sexes, String area) {
        String women = amount(sexes.indicator(), sexes.estimate());
        String men = amount(sexes.indicator(), sexes.baseline());
        return switch (sexes.verdict()) {
            case HIGHER -> words.get("headline.sexes.higher", area, women, men);
            case LOWER -> words.get("headline.sexes.lower", area, women, men);
            case NOT_CERTAIN -> words.get("headline.sexes.none", area);
            case CANNOT_TEST, TOO_SMALL, NOT_COMPARABLE, DESCRIPTIVE -> words.get("headline.sexes.untested", area);
        };
    }

    private String amount(Indicator indicator, Estimate estimate) {
        return estimate.isShown() ? new Amounts(words).amount(indicator, estimate) : "";
    }

    /// "Alla", "Kvinnor", "16–24 år", "16–24 år, kvinnor".
    public String name(Subgroup group) {
        String sex = words.of("sex", group.sex());
        if (group.ages().isEmpty()) {
            return names.capital(sex);
        }
        String ages = words.get("group.ages", group.ages());
        return names.capital(group.sex() == Sex.ALL ? ages : ages + ", " + sex);
    }
}
