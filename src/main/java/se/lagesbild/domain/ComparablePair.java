package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// Two indicators of different sources that ask about the same thing.
///
/// @param one code of the one indicator
/// @param other code of the other
/// @param grade how alike they are
/// @param note what differs, Swedish
/// @param noteEn what differs, English
public record ComparablePair(String one, String other, Comparability grade, String note, String noteEn) {
    /// The pairs that are part of the program.
    public static List<ComparablePair> shipped() {
        return ShippedTable.named("comparable.csv")
                .map(row -> new ComparablePair(
                        row.get("one"),
                        row.get("other"),
                        Comparability.valueOf(row.get("grade")),
                        row.get("note"),
                        row.get("noteEn")));
    }

    /// Code of the partner, where the indicator is one of the two.
    public Optional<String> partnerOf(String indicator) {
        if (indicator.equals(one)) {
            return Optional.of(other);
        }
        return indicator.equals(other) ? Optional.of(one) : Optional.empty();
    }
}
