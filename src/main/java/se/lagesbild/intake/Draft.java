package se.lagesbild.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Figures;
import se.lagesbild.domain.HeaderCell;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SurveyWave;

/// The delivery of one file while it is being made.
///
/// @param profile the profile that recognised the file, if any
/// @param match how much of what the profile knows was found, percent
record Draft(DeliveredFile file, Optional<Profile> profile, Problems problems, Fates fates, int match) {
    static Draft of(DeliveredFile file, List<Answer> answers) {
        return new Draft(file, Optional.empty(), new Problems(new Answers(file.name(), answers)), new Fates(), 0);
    }

    Draft recognisedBy(Optional<Profile> one, int match) {
        one.ifPresent(known -> problems.answers().remember(known.memory().answers()));
        return new Draft(file, one, problems, fates, match);
    }

    /// The same with what is left of the file.
    Draft of(DeliveredFile left) {
        return new Draft(left, profile, problems, fates, match);
    }

    /// Code of the source, [Source#UNKNOWN] when no profile matched.
    String source() {
        return profile.map(Profile::source).orElse(Source.UNKNOWN);
    }

    /// What has been said is reason enough.
    Delivery refused() {
        return delivered(List.of(), List.of(), List.of(), Areas.none(), List.of(), Set.of());
    }

    Delivery refused(Level level, ProblemCode code, int line, String... details) {
        problems.add(Problem.of(level, code, line, 0, "", details));
        return refused();
    }

    Delivery delivered(
            List<Observation> observations,
            List<SurveyWave> waves,
            List<Indicator> created,
            Areas areas,
            List<HeaderCell> headers,
            Set<String> labels) {
        fates.refuse(problems.answers().skipped());
        checkHeld();
        List<Problem> said = problems.sorted(profile.map(Profile::expected).orElse(Set.of()));
        RowBalance rows = fates.balance();
        boolean stored = Outcome.of(said).isStored();
        return new Delivery(
                file,
                profile,
                observations,
                waves,
                created,
                areas.created(),
                said,
                stored ? rows : rows.allHeld(),
                Figures.of(observations),
                problems.answers().learned(portrait(observations, areas, headers, labels, rows), match));
    }

    // No row is left behind without a word.
    private void checkHeld() {
        int held = fates.first(Fate.HELD);
        if (held > 0 && problems.isStorable()) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.MISSING_KEY, held, 0, ""));
        }
    }

    private Portrait portrait(
            List<Observation> observations,
            Areas areas,
            List<HeaderCell> headers,
            Set<String> labels,
            RowBalance rows) {
        Map<AreaKey, String> spelled = new HashMap<>();
        new TreeMap<>(areas.keys()).forEach((text, key) -> spelled.putIfAbsent(key, text));
        spelled.keySet()
                .retainAll(observations.stream().map(one -> one.key().area()).collect(Collectors.toSet()));
        return new Portrait(
                problems.answers().form(),
                headers,
                labels,
                spelled,
                Portrait.sums(observations),
                rows.stored() + rows.held() + rows.totals() + rows.refused());
    }
}
