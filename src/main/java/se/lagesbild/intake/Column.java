package se.lagesbild.intake;

import java.util.Optional;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;

/// One column and what it means.
///
/// @param index from 0
/// @param title its header, all rows of it, without years and marks
/// @param says what the header says about the numbers below it
record Column(int index, Role role, String title, Says says) {
    /// The dimensions that a header may name; what it leaves open is told by the row, the title or the file name.
    ///
    /// @param label the indicator
    /// @param part a part of a year whose year stands elsewhere: "januari"
    /// @param area the area, where areas are columns
    /// @param preliminary whether the header calls its numbers preliminary
    record Says(
            Optional<String> label,
            Optional<Period> period,
            Optional<String> part,
            Optional<Sex> sex,
            Optional<String> area,
            boolean preliminary) {
        static final Says NOTHING = new Says(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

        boolean nothing() {
            return equals(NOTHING);
        }

        Says labelled(String text) {
            return new Says(Optional.of(text), period, part, sex, area, preliminary);
        }

        Says forArea(String text) {
            return new Says(Optional.empty(), period, part, sex, Optional.of(text), preliminary);
        }

        Says forEverybody() {
            return new Says(Optional.empty(), period, part, Optional.of(Sex.ALL), area, preliminary);
        }
    }

    /// Number of the field as messages count it, from 1.
    int number() {
        return index + 1;
    }

    Optional<String> label() {
        return says.label();
    }

    Optional<Period> period() {
        return says.period();
    }

    boolean preliminary() {
        return says.preliminary();
    }

    Column as(Role other) {
        return new Column(index, other, title, says);
    }

    Column saying(Says other) {
        return new Column(index, role, title, other);
    }
}
