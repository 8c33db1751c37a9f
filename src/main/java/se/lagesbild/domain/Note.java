package se.lagesbild.domain;

import java.time.Instant;
import java.util.Optional;

/// What somebody wrote beside a number.
///
/// @param id what it is deleted by; 0 for one that is not stored yet
/// @param indicator code; empty for a note about the area as a whole
/// @param period empty for a note about every period
public record Note(
        long id, AreaKey area, Optional<String> indicator, Optional<Period> period, String text, Instant writtenAt) {
    public Note {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note needs a text");
        }
    }

    /// Whether the note belongs beside that number.
    public boolean isAbout(ObservationKey key) {
        return area.equals(key.area())
                && indicator.map(key.indicator()::equals).orElse(true)
                && period.map(key.period()::equals).orElse(true);
    }
}
