package se.lagesbild.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// Where a scanner gets its characters from, block by block.
@FunctionalInterface
public interface CharBlocks {
    /// Puts up to `length` characters into the array, from that place on.
    ///
    /// @return how many, at least 1; -1 at the end of the text
    int read(char[] into, int from, int length);

    /// The characters of a text that is in memory.
    static CharBlocks of(String text) {
        return new CharBlocks() {
            private int given;

            @Override
            public int read(char[] into, int from, int length) {
                int some = Math.min(length, text.length() - given);
                text.getChars(given, given + some, into, from);
                given += some;
                return some == 0 ? -1 : some;
            }
        };
    }

    /// The characters of a reader; its failure comes out of the scanner as an [UncheckedIOException].
    static CharBlocks of(Reader reader) {
        return (into, from, length) -> {
            try {
                return reader.read(into, from, length);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }
}
