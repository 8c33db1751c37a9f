package se.lagesbild.intake;

import java.nio.charset.StandardCharsets;

/// Any text is a number, a sign that there is none, or neither; a number is the same when written plainly.
public final class NumberFuzz {
    private NumberFuzz() {}

    /// One run of the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        Cell cell = Cell.of(text);
        if (cell instanceof Cell.Numeric number && number.asThousands().isEmpty()) {
            Cell again = Cell.of(number.value().toPlainString());
            boolean same = again instanceof Cell.Numeric other
                    && (other.value().compareTo(number.value()) == 0
                            || other.asThousands().isPresent());
            if (!same) {
                throw new IllegalStateException(text + " is read as " + cell + " and that as " + again);
            }
        }
        TypedText.isTyped(text);
        Periods.whole(text);
    }
}
