package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Profile;

/// What stands above the table, and the name of the file: where a dimension may be told that no column tells.
///
/// @param lines the lines above the header that are not blank
record Title(List<Line> lines, String fileName) {
    private static final Pattern ABOUT_THE_FILE =
            Pattern.compile("(?i)^\\W*(källa|uttag|uttagsdatum|publicerad|skapad|hämtad|uppdaterad|source)\\b.*");

    /// "Misshandel" is no share, and percentage points are no percentages.
    private static final Pattern PERCENT = Pattern.compile("(?<!\\p{L})(?:andel(?:en|ar|arna)?|procent(?:andel(?:en)?)?"
            + "|per ?cent(?:age)?)(?!\\p{L})|%(?!-?enhet)");

    /// What stands above a header.
    static Title above(Header header, List<Line> lines, String fileName) {
        return new Title(
                lines.subList(0, header.from()).stream()
                        .filter(line -> !line.isBlank())
                        .toList(),
                fileName);
    }

    /// The only period that the title, or else the file name, speaks of.
    Optional<Period> period() {
        String said = String.join("\n", saying());
        return Periods.only(said).or(() -> Periods.only(fileName.replace('_', ' ')));
    }

    /// The name of what is measured: the first title line up to its first comma.
    Optional<String> label() {
        return saying().stream()
                .map(line -> line.split(",", 2)[0].strip())
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    /// Whether title or file name say that the figures are made up.
    boolean saysSynthetic() {
        return AreaName.fold(fileName).contains("syntetisk")
                || lines.stream().anyMatch(line -> AreaName.fold(line.raw()).contains("syntetisk"));
    }

    /// Whether the title leaves room for what the profile's only indicator measures: it says nothing, or names one of
    /// the profile's own indicators.
    boolean mayMean(Optional<Profile> profile) {
        String said = AreaName.fold(String.join(" ", saying()));
        return said.isEmpty()
                || profile.stream()
                        .flatMap(one -> one.indicators().keySet().stream())
                        .anyMatch(said::startsWith);
    }

    boolean saysPercent() {
        return saying().stream().anyMatch(Title::saysPercent);
    }

    /// Whether a text is evidence that its numbers are percentages.
    static boolean saysPercent(String text) {
        return PERCENT.matcher(AreaName.fold(text)).find();
    }

    /// Title, header cells between bars, and file name, folded, and once more without Swedish letters, because file
    /// names often lack them: what the clues of a profile are looked for in.
    String clueText(Header header) {
        StringBuilder text = new StringBuilder(fileName).append('\n');
        lines.forEach(line -> text.append(line.raw()).append('\n'));
        header.rows()
                .forEach(row ->
                        text.append('|').append(String.join("|", row.cells())).append("|\n"));
        String folded = AreaName.fold(text.toString());
        return folded + "\n" + folded.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /// Title lines and file name, where an area may be named.
    List<String> clues() {
        return Stream.concat(saying().stream(), Stream.of(fileName.replace('_', ' ')))
                .toList();
    }

    private List<String> saying() {
        return lines.stream()
                .map(line -> String.join(" ", line.cells()).strip())
                .filter(line -> !ABOUT_THE_FILE.matcher(line).matches())
                .toList();
    }
}
