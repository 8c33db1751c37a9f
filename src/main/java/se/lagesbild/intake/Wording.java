package se.lagesbild.intake;

import java.nio.charset.Charset;

/// How much bytes look like words of western languages when they are read in one encoding.
final class Wording {
    private static final int LOOKED_AT = 1 << 20;

    private Wording() {}

    /// More for letters that Swedish has where letters belong, less for signs inside words.
    static long points(byte[] bytes, Charset encoding) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), encoding);
        long points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F') {
                points += points(text, i);
            }
        }
        return points;
    }

    private static int points(String text, int at) {
        char one = text.charAt(at);
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean letterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (one == '\uFFFD' || Character.isISOControl(one)) {
            return -10;
        }
        if (Character.isLetter(one)) {
            boolean capitalInside = Character.isUpperCase(one) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
            int known = "åäöÅÄÖ".indexOf(one) >= 0 ? 4 : "éüÉÜèáøæØÆß".indexOf(one) >= 0 ? 1 : -2;
            return capitalInside ? -3 : letterBefore || letterBehind ? known : Math.min(known, 0);
        }
        boolean common = "\u00A0–—’‘“”…•°±²³½§×€£·´«»".indexOf(one) >= 0;
        return letterBefore && letterBehind && one != '’' ? -4 : common ? 1 : -2;
    }
}
