package se.lagesbild.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.lagesbild.domain.Polarity;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Development;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.Verdict;

/// The finding of a picture in one line, the title of its figure.
public final class Headlines {
    /// More names than this are counted instead of listed.
    private static final int LISTED = 4;

    /// More areas than this are for the picture itself.
    private static final int TOLD_WORST = 3;

    private final Words words;
    private final Names names;

    public Headlines(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    public String of(DistrictComparison view) {
        if (view.baselines().isEmpty() || view.comparisons().isEmpty()) {
            return names.of(view.indicator());
        }
        return names.capital(new Finding(view).told());
    }

    /// Where many indicators at once are certainly worse.
    public String of(IndicatorMatrix matrix) {
        if (matrix.rows().size() == 1) {
            return of(matrix.rows().getFirst().view());
        }
        String indicators = new Numbers(words.language()).count(matrix.rows().size());
        if (matrix.comparisons().noneMatch(one -> one.verdict().isTested())) {
            return words.counted("headline.matrix.untested", indicators);
        }
        List<Integer> worst = IntStream.range(0, matrix.areas().size())
                .filter(area -> matrix.worse(area) > 0)
                .limit(TOLD_WORST)
                .boxed()
                .toList();
        if (worst.isEmpty()) {
            return words.counted("headline.matrix.none", indicators);
        }
        List<String> told = new ArrayList<>();
        for (int area : worst) {
            told.add(words.get(
                    told.isEmpty() ? "headline.matrix.worse" : "headline.matrix.next",
                    names.of(matrix.areas().get(area)),
                    matrix.worse(area),
                    matrix.tested(area)));
        }
        return names.list(told);
    }

    /// Which areas certainly rose or fell.
    public String of(Development development) {
        List<String> up = moved(development, Verdict.HIGHER);
        List<String> down = moved(development, Verdict.LOWER);
        if (up.isEmpty() && down.isEmpty()) {
            boolean tested =
                    development.trends().stream().anyMatch(one -> one.verdict().isTested());
            return tested
                    ? words.get("headline.trend.none")
                    : untested(development.views().getLast());
        }
        if (up.isEmpty()) {
            return words.get("headline.trend.down", shortened(down));
        }
        String risen = words.get("headline.trend.up", shortened(up));
        return down.isEmpty() ? risen : words.get("headline.trend.both", risen, shortened(down));
    }

    /// What the last year says of itself, where the years are too few for a trend.
    private String untested(DistrictComparison last) {
        boolean told = last.comparisons().stream().anyMatch(one -> one.verdict().isTested());
        return told
                ? words.get("headline.trend.last", last.period().label(), of(last))
                : words.get("headline.trend.untested");
    }

    private List<String> moved(Development development, Verdict verdict) {
        return development.trends().stream()
                .filter(one -> one.verdict() == verdict)
                .map(one -> names.of(one.area()))
                .toList();
    }

    private String shortened(List<String> found) {
        return found.size() <= LISTED
                ? names.list(found)
                : words.get(found.size() == 1 ? "headline.area" : "headline.areas", found.size());
    }

    /// What one picture says about its districts, or about its municipalities where it has no districts.
    private final class Finding {
        private final DistrictComparison view;
        private final List<Estimate> areas;
        /// Those against which at least one area was tested.
        private final List<Estimate> baselines;

        Finding(DistrictComparison view) {
            this.view = view;
            this.areas = view.districts().isEmpty() ? view.areas() : view.districts();
            this.baselines = view.baselines().stream()
                    .filter(baseline -> areas.stream()
                            .anyMatch(area -> verdict(area, baseline).isTested()))
                    .toList();
        }

        private Verdict verdict(Estimate area, Estimate baseline) {
            return view.of(area.area().key(), baseline.area().key())
                    .map(Comparison::verdict)
                    .orElse(Verdict.CANNOT_TEST);
        }

        String told() {
            if (baselines.isEmpty()) {
                return words.get("headline.untested", both(view.baselines()));
            }
            List<Estimate> lower = throughout(Verdict.LOWER).reversed();
            List<Estimate> higher = throughout(Verdict.HIGHER);
            if (lower.isEmpty() && higher.isEmpty()) {
                return inPart();
            }
            boolean low = higher.isEmpty() || (!lower.isEmpty() && isWorseLow());
            return low
                    ? sides(lower, Verdict.LOWER, higher, Verdict.HIGHER)
                    : sides(higher, Verdict.HIGHER, lower, Verdict.LOWER);
        }

        /// What is worse comes first: that is what the parties must look at.
        private boolean isWorseLow() {
            return view.indicator().polarity() != Polarity.LOWER_BETTER;
        }

        /// Areas with that verdict against every baseline, highest first.
        private List<Estimate> throughout(Verdict verdict) {
            return areas.stream()
                    .filter(area -> against(area, verdict).equals(baselines))
                    .toList();
        }

        /// Baselines against which the area has that verdict.
        private List<Estimate> against(Estimate area, Verdict verdict) {
            return baselines.stream()
                    .filter(baseline -> verdict(area, baseline) == verdict)
                    .toList();
        }

        private String sides(List<Estimate> first, Verdict worse, List<Estimate> second, Verdict better) {
            String text = clause(first, worse, baselines);
            if (second.isEmpty()) {
                return text;
            }
            int named = first.size() <= LISTED ? first.size() : 0;
            String others = named + second.size() <= LISTED ? named(second) : areas(second.size());
            return words.get("headline.also." + direction(better), text, others);
        }

        private String areas(int number) {
            return words.get(number == 1 ? "headline.area" : "headline.areas", number);
        }

        private String clause(List<Estimate> found, Verdict verdict, List<Estimate> than) {
            return words.get("headline." + direction(verdict), subject(found), both(than));
        }

        private String direction(Verdict verdict) {
            boolean low = verdict == Verdict.LOWER;
            return view.isByRate() ? (low ? "fewer" : "more") : low ? "lower" : "higher";
        }

        /// Nothing is certain against every baseline, but perhaps against some.
        private String inPart() {
            List<Estimate> found = areas.stream()
                    .filter(area -> baselines.stream()
                            .anyMatch(one -> verdict(area, one).isCertain()))
                    .toList();
            if (found.isEmpty()) {
                return words.get("headline.none", either(baselines));
            }
            Estimate one = found.getFirst();
            boolean alike = found.stream()
                    .allMatch(other -> against(other, Verdict.LOWER).equals(against(one, Verdict.LOWER))
                            && against(other, Verdict.HIGHER).equals(against(one, Verdict.HIGHER)));
            return alike ? alike(found) : counted();
        }

        /// All of them differ from the same baselines.
        private String alike(List<Estimate> found) {
            List<Estimate> below = against(found.getFirst(), Verdict.LOWER);
            List<Estimate> above = against(found.getFirst(), Verdict.HIGHER);
            Verdict first = below.isEmpty() ? Verdict.HIGHER : Verdict.LOWER;
            String text =
                    clause(first == Verdict.LOWER ? found.reversed() : found, first, below.isEmpty() ? above : below);
            if (!below.isEmpty() && !above.isEmpty()) {
                return words.get("headline.but." + direction(Verdict.HIGHER), text, both(above));
            }
            List<Estimate> others = new ArrayList<>(baselines);
            others.removeAll(below);
            others.removeAll(above);
            return words.get("headline.butnot", text, names.choice(told(others)));
        }

        /// "2 av 7 områden skiljer sig säkert från övriga Stockholms län, 1 av 7 från övriga riket".
        private String counted() {
            List<Estimate> most = baselines.stream()
                    .sorted(Comparator.comparingLong(this::certain).reversed())
                    .toList();
            StringBuilder text = new StringBuilder(
                    words.get("headline.differ", certain(most.getFirst()), areas.size(), told(most.getFirst())));
            most.stream()
                    .skip(1)
                    .forEach(one -> text.append(", ")
                            .append(words.get("headline.differ.from", certain(one), areas.size(), told(one))));
            return text.toString();
        }

        private long certain(Estimate baseline) {
            return areas.stream()
                    .filter(area -> verdict(area, baseline).isCertain())
                    .count();
        }

        /// @param found from the one that stands out most
        private String subject(List<Estimate> found) {
            return found.size() <= LISTED ? named(found) : words.get("headline.count", found.size(), areas.size());
        }

        private String named(List<Estimate> found) {
            return names.list(found.stream().map(one -> names.of(one.area())).toList());
        }

        private String both(List<Estimate> than) {
            return than.size() == 2
                    ? words.get("headline.both", told(than.getFirst()), told(than.getLast()))
                    : names.list(told(than));
        }

        private String either(List<Estimate> from) {
            return from.size() == 2
                    ? words.get("headline.either", told(from.getFirst()), told(from.getLast()))
                    : names.choice(told(from));
        }

        private List<String> told(List<Estimate> some) {
            return some.stream().map(this::told).toList();
        }

        /// "övriga Stockholms län" where the areas were tested against the rest of it.
        private String told(Estimate baseline) {
            boolean rest = areas.stream()
                    .flatMap(area -> view.of(area.area().key(), baseline.area().key()).stream())
                    .anyMatch(one -> one.kind() == BaselineKind.CONTAINING);
            return rest ? names.restOf(baseline.area()) : names.of(baseline.area());
        }
    }
}
