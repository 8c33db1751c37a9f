package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;

/// Tells the unit of a new indicator from what the extract says; without evidence it stays unknown.
record UnitEvidence(Catalogue catalogue, String source, Layout layout, Title title) {
    /// The unit of a label that nobody knew.
    Unit unit(String label, List<Entry> entries) {
        if (entries.stream()
                .anyMatch(entry -> HeaderWords.saysMean(entry.column().title()))) {
            return Unit.MEAN;
        }
        Set<Role> roles = new HashSet<>();
        entries.forEach(entry -> roles.add(entry.column().role()));
        if (roles.contains(Role.RATE)
                || RateTitle.of(label).filter(RateTitle::isAsKept).isPresent()) {
            return Unit.RATE;
        }
        if (roles.contains(Role.SHARE) || Title.saysPercent(label)) {
            return Unit.PERCENT;
        }
        if (roles.contains(Role.COUNT)) {
            return Unit.COUNT;
        }
        if (title.saysPercent() || restsOnAnswers(entries)) {
            return Unit.PERCENT;
        }
        return isRegister() || entries.getFirst().label().crime() ? Unit.COUNT : Unit.UNKNOWN;
    }

    // A number of answers beside a number is evidence of a survey share, if most lie where shares lie.
    private boolean restsOnAnswers(List<Entry> entries) {
        List<BigDecimal> numbers = entries.stream()
                .filter(entry -> layout.companion(Role.ANSWERS, entry.column()).isPresent())
                .map(entry -> Cell.of(entry.text()))
                .flatMap(cell -> cell instanceof Cell.Numeric number ? Stream.of(number.value()) : Stream.empty())
                .toList();
        long shares = numbers.stream().filter(Percent::allows).count();
        return !numbers.isEmpty() && shares * 2 > numbers.size();
    }

    private boolean isRegister() {
        return catalogue.sources().stream()
                .filter(one -> one.code().equals(source))
                .anyMatch(one -> one.kind() == SourceKind.REGISTER_COUNT || one.kind() == SourceKind.INCIDENT);
    }
}
