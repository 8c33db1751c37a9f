package se.lagesbild.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a profile knows of the files it has read: by this next year's file is recognised and held beside it.
///
/// @param headers folded header → what its column was taken for, by [HeaderCell#role]
/// @param synonyms folded header → the header that it replaces
/// @param labels folded names of what is measured, where rows name it
/// @param areas the areas that are expected
/// @param division code of the division whose areas such files name, where it cannot be told otherwise
/// @param decimalSign "," or "." where the files do not tell
/// @param rows how many rows of values are expected
/// @param answers what was decided in earlier years, for any file
public record ProfileMemory(
        Map<String, String> headers,
        Map<String, String> synonyms,
        Set<String> labels,
        Set<AreaKey> areas,
        Optional<String> division,
        Optional<String> decimalSign,
        OptionalInt rows,
        List<Answer> answers) {
    /// No file was read yet.
    public static final ProfileMemory NOTHING = new ProfileMemory(
            Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of());

    /// Questions whose answers hold for next year's file too; spellings of areas are remembered as such.
    private static final Set<ProblemCode> LASTING = Set.of(
            ProblemCode.AMBIGUOUS_NUMBER,
            ProblemCode.UNIT_FRACTION,
            ProblemCode.BAD_YEAR,
            ProblemCode.PERSONAL_DATA,
            ProblemCode.SIMILAR_INDICATOR,
            ProblemCode.RENAMED_HEADER,
            ProblemCode.NEW_INDICATOR,
            ProblemCode.UNKNOWN_DISTRICT,
            ProblemCode.MISSING_COLUMN,
            ProblemCode.NOT_A_NUMBER,
            ProblemCode.SUPPRESSED,
            ProblemCode.UNKNOWN_GROUP,
            ProblemCode.DIVISION_OUTDATED);

    public ProfileMemory {
        headers = Map.copyOf(headers);
        synonyms = Map.copyOf(synonyms);
        labels = Set.copyOf(labels);
        areas = Set.copyOf(areas);
        answers = List.copyOf(answers);
    }

    /// The same after one more file.
    public ProfileMemory after(Learned learned) {
        Portrait portrait = learned.portrait();
        Map<String, String> seen = new HashMap<>();
        portrait.headers().stream()
                .filter(header -> !header.text().isBlank())
                .forEach(header -> seen.put(AreaName.fold(header.text()), header.role()));
        Map<String, String> replaced = new HashMap<>(synonyms);
        replaced.putAll(learned.synonyms());
        return new ProfileMemory(
                seen,
                replaced,
                portrait.labels(),
                portrait.areas().keySet(),
                division(portrait),
                Optional.ofNullable(portrait.form().get("decimal"))
                        .or(() -> decimalSign(learned.decided()))
                        .or(() -> decimalSign),
                OptionalInt.of(portrait.rows()),
                answered(learned.decided()));
    }

    // "12.345" was answered to be thousands: then the comma parts decimals, next year too.
    private static Optional<String> decimalSign(List<Answer> decided) {
        List<String> signs = decided.stream()
                .filter(one -> one.code() == ProblemCode.AMBIGUOUS_NUMBER)
                .map(one -> one.raw().contains(",") == one.answer().equals(Answer.DECIMAL) ? "," : ".")
                .distinct()
                .toList();
        return signs.size() == 1 ? Optional.of(signs.getFirst()) : Optional.empty();
    }

    private static Optional<String> division(Portrait portrait) {
        return portrait.areas().keySet().stream()
                .map(AreaKey::division)
                .filter(code -> !code.equals(AreaDivision.SWEDEN))
                .findFirst();
    }

    /// What is said anew goes before what was said earlier; what concerns one year, or tells it, is not kept.
    private List<Answer> answered(List<Answer> decided) {
        List<Answer> all = new ArrayList<>();
        decided.stream()
                .filter(one -> LASTING.contains(one.code()) && !one.raw().equals(Answer.PERIOD))
                .filter(one -> one.code() != ProblemCode.UNKNOWN_DISTRICT
                        || one.answer().equals(Answer.SKIP_ROW))
                .flatMap(one -> lasting(one).stream())
                .distinct()
                .forEach(all::add);
        answers.stream()
                .filter(old -> all.stream()
                        .noneMatch(one -> one.code() == old.code() && one.raw().equals(old.raw())))
                .forEach(all::add);
        return all;
    }

    /// What an answer says about next year's file, where the text in question will be another one.
    private static Optional<Answer> lasting(Answer one) {
        return switch (one.code()) {
            case UNIT_FRACTION -> Optional.of(new Answer(Answer.ANY_FILE, one.code(), "", one.answer()));
            case BAD_YEAR ->
                one.answer().equals(Answer.SKIP_ROW)
                        ? Optional.empty()
                        : Optional.of(new Answer(Answer.ANY_FILE, one.code(), "", Answer.SAME));
            default -> Optional.of(one.forAnyFile());
        };
    }

    /// Whether a file has been read with the profile.
    public boolean isEmpty() {
        return headers.isEmpty();
    }
}
