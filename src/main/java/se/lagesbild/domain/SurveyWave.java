package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// One round of a survey.
///
/// @param source code of the [Source]
/// @param turnouts response per area, empty when nothing is published
/// @param pandemic whether it was answered while the pandemic changed people's days
public record SurveyWave(String source, Period period, List<Turnout> turnouts, boolean pandemic) {
    public SurveyWave {
        turnouts = List.copyOf(turnouts);
    }

    /// A wave whose pandemic flag follows from its years (2020 and 2021).
    public static SurveyWave of(String source, Period period, List<Turnout> turnouts) {
        boolean pandemic = period.lastYear() >= 2020 && period.first().getYear() <= 2021;
        return new SurveyWave(source, period, turnouts, pandemic);
    }

    /// The response in one area.
    public Optional<Turnout> turnout(AreaKey area) {
        return turnouts.stream().filter(turnout -> turnout.area().equals(area)).findFirst();
    }
}
