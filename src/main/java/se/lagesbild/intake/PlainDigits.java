package se.lagesbild.intake;

/// Rewrites digits, signs and blanks of every script and width as the plain ones; nothing else changes.
final class PlainDigits {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private static final char FIRST_LETTER = '\u00C0';
    private static final char LAST_LETTER = '\u00FF';

    private PlainDigits() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(one -> !isInvisible(one)).forEach(one -> plain.append(plain(one)));
        return plain.toString().strip();
    }

    /// Nearly every cell: only characters that stay as they are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one > 0x7F && (one < FIRST_LETTER || one > LAST_LETTER)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int one) {
        return Character.getType(one) == Character.FORMAT;
    }

    /// Whether the digits or marks are such as no Swedish extract is expected to hold.
    static boolean isUnusual(String text) {
        return text.codePoints()
                .anyMatch(one -> one > 0x7F
                        && (Character.isDigit(one)
                                || isInvisible(one)
                                || (one >= FULL_WIDTH_FIRST && one <= FULL_WIDTH_LAST)
                                || one == 0x066B
                                || one == 0x066C));
    }

    private static String plain(int one) {
        if (one <= 0x7F) {
            return Character.toString(one);
        }
        if (Character.isDigit(one)) {
            return String.valueOf(Character.digit(one, 10));
        }
        if (Character.getType(one) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        return switch (one) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63 -> "-";
            case 0x066B -> ",";
            case 0x066C -> " ";
            default ->
                Character.toString(one >= FULL_WIDTH_FIRST && one <= FULL_WIDTH_LAST ? one - FULL_WIDTH_SHIFT : one);
        };
    }
}
