package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.MapException;
import se.lagesbild.intake.ProfileFileException;
import se.lagesbild.paper.PaperException;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;

/// The failures of the outside world in words.
public final class Failures {
    private Failures() {}

    /// What happened, where, and what to do; empty for a failure that nobody foresaw.
    public static Optional<String> sentence(Exception failure, Words words) {
        return switch (failure) {
            case StoreException store ->
                Optional.of(words.get("store." + store.kind().name(), store.file(), store.detail()));
            case IntakeException intake -> Optional.of(words.get("cli.unreadable", intake.file()));
            case RegisterException refused -> Optional.of(refusal(refused, words));
            case ProfileFileException file ->
                Optional.of(words.get("profile.file." + file.kind().name(), file.file(), file.line(), file.raw()));
            case PaperException paper -> Optional.of(paper.sentence(words));
            case AreaListException areas ->
                Optional.of(words.get(
                        "areas." + areas.kind().name(), areas.file(), areas.line(), areas.column(), areas.raw()));
            case MapException map ->
                Optional.of(words.get("map." + map.kind().name(), map.file(), map.feature(), map.raw()));
            default -> Optional.empty();
        };
    }

    /// A refusal that is about a number has it first of its details.
    private static String refusal(RegisterException refused, Words words) {
        String key = "register.refused." + refused.kind().name();
        List<String> details = refused.details();
        return words.has(key + ".one")
                ? words.counted(
                        key,
                        details.getFirst(),
                        details.subList(1, details.size()).toArray())
                : words.get(key, details.toArray());
    }
}
