package se.lagesbild.workbench;

import java.util.List;

/// A change of a register that would make it contradict itself; nothing was changed.
public final class RegisterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<String> details;

    /// Why it is refused.
    public enum Kind {
        /// Another area of the division is called so.
        AREA_TAKEN,
        /// The area would contain itself.
        CIRCLE,
        /// Other areas lie in it.
        HAS_PARTS,
        /// Another division is called so.
        DIVISION_TAKEN,
        /// It has areas still.
        HAS_AREAS,
        /// The validity ends before it begins.
        DATES,
        /// What is no date.
        NO_DATE,
        /// The nation, a county or a municipality, as the program ships them.
        SHIPPED_AREA,
        /// Another measure of the source is called so.
        MEASURE_TAKEN,
        /// The stored values do not fit the unit.
        UNIT,
        /// Another source is called so.
        SOURCE_TAKEN,
        /// There is a break of that year.
        BREAK_TAKEN,
        /// What is no year.
        NO_YEAR,
        /// Another profile is called so.
        PROFILE_TAKEN,
        /// A profile of the program itself.
        PROFILE_SHIPPED
    }

    public RegisterException(Kind kind, String... details) {
        super(kind + " " + List.of(details));
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /// What the sentence names.
    public List<String> details() {
        return details;
    }
}
