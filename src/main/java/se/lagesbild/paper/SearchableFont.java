package se.lagesbild.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import se.lagesbild.figure.ChartFonts;

/// A font file whose ligatures cannot be found: a PDF would draw "ft" as one sign, and nobody could search for
/// "Uppgifterna".
///
/// The table directory of a font begins at byte 12 with 16 bytes a table, the first four its name; an unknown name
/// is passed over by every reader.
final class SearchableFont {
    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTION = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNKNOWN = 'x' << 24 | 'S' << 16 | 'U' << 8 | 'B';

    private SearchableFont() {}

    static InputStream open(ChartFonts.Face face) {
        try (InputStream stream = face.open()) {
            ByteBuffer font = ByteBuffer.wrap(stream.readAllBytes());
            int tables = font.getShort(TABLE_COUNT);
            for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
                if (font.getInt(at) == SUBSTITUTION) {
                    font.putInt(at, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
