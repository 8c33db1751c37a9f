package se.lagesbild.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Profile;

/// Finds the profile of a file: the one that somebody chose, else the first whose clues it holds, else the one whose
/// headers and labels it has, whatever its name is and however its columns are ordered.
final class Recognition {
    /// Fewer of the remembered words, percent, are no recognition.
    private static final int ENOUGH = 70;
    /// Fewer words than this are in every other table too.
    private static final int FEWEST = 3;

    private static final int LOOKED_AT = 2000;

    private final List<Profile> profiles;
    private final Optional<String> wanted;
    private final String clues;
    private final Set<String> words = new HashSet<>();

    Recognition(List<Profile> profiles, Optional<String> wanted, Header header, List<Line> lines, String fileName) {
        this.profiles = profiles;
        this.wanted = wanted;
        this.clues = Title.above(header, lines, fileName).clueText(header);
        header.rows()
                .forEach(row -> row.cells()
                        .forEach(cell ->
                                words.add(AreaName.fold(ColumnTitle.of(cell).text()))));
        for (int i = 0; i < header.width(); i++) {
            words.add(AreaName.fold(String.join(
                    " ",
                    header.cells(i).stream()
                            .map(cell -> ColumnTitle.of(cell).text())
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .toList())));
        }
        lines.stream()
                .skip(header.from())
                .limit(LOOKED_AT)
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty() && !Character.isDigit(cell.charAt(0)))
                .forEach(cell -> words.add(AreaName.fold(cell)));
    }

    /// @param percent how much of what the profile remembers was found; 100 when it remembers nothing
    record Match(Optional<Profile> profile, int percent) {}

    Match match() {
        Optional<Profile> chosen = profiles.stream()
                .filter(one -> wanted.equals(Optional.of(one.name())))
                .findFirst()
                .or(() -> profiles.stream().filter(one -> one.matches(clues)).findFirst())
                .or(this::nearest);
        return new Match(chosen, chosen.map(this::percent).orElse(0));
    }

    /// The best one, unless two are equally good.
    private Optional<Profile> nearest() {
        List<Profile> near = profiles.stream()
                .filter(one -> known(one).size() >= FEWEST && percent(one) >= ENOUGH)
                .sorted(Comparator.comparingInt(this::percent).reversed())
                .toList();
        return near.size() > 1 && percent(near.get(0)) == percent(near.get(1))
                ? Optional.empty()
                : near.stream().findFirst();
    }

    private static List<String> known(Profile profile) {
        return Stream.concat(profile.memory().headers().keySet().stream(), profile.memory().labels().stream())
                .toList();
    }

    private int percent(Profile profile) {
        List<String> known = known(profile);
        long found = known.stream()
                .filter(word -> words.contains(word)
                        || profile.memory().synonyms().entrySet().stream()
                                .anyMatch(one ->
                                        AreaName.fold(one.getValue()).equals(word) && words.contains(one.getKey())))
                .count();
        return known.isEmpty() ? 100 : (int) (100 * found / known.size());
    }
}
