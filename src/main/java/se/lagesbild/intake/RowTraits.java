package se.lagesbild.intake;

/// What the shape of a table is judged by, for one record: enough to tell headers, notes and data apart without keeping
/// the text. Masks speak of the first 64 columns.
///
/// @param line number of its first line
/// @param width number of fields
/// @param filled how many of them hold anything
/// @param first index of the first that does, `width` when none
/// @param last number of fields up to the last that does
/// @param typed the columns that hold a number, amount, date or time
/// @param worded the columns that hold words
/// @param years the columns that hold a year
/// @param ruled whether all that it holds are drawn lines
/// @param hash of all texts
record RowTraits(
        int line,
        int width,
        int filled,
        int first,
        int last,
        long typed,
        long worded,
        long years,
        boolean ruled,
        int hash) {
    static RowTraits of(RecordScanner scanner) {
        int filled = 0;
        int first = scanner.fields();
        int last = 0;
        long typed = 0;
        long worded = 0;
        long years = 0;
        boolean ruled = true;
        int hash = 1;
        for (int i = 0; i < scanner.fields(); i++) {
            String text = scanner.text(i).strip();
            hash = hash * 31 + text.hashCode();
            if (!text.isEmpty()) {
                long bit = i < Long.SIZE ? 1L << i : 0;
                filled++;
                first = Math.min(first, i);
                last = i + 1;
                typed |= TypedText.isTyped(text) ? bit : 0;
                worded |= TypedText.isWords(text) ? bit : 0;
                years |= TypedText.isYear(text) ? bit : 0;
                ruled &= TypedText.isRuler(text);
            }
        }
        boolean rule = ruled && filled > 0;
        if (scanner.fields() == 1 && scanner.isQuoted(0) && filled == 0) {
            // An empty cell, where a blank line would be none.
            return new RowTraits(scanner.line(), 1, 1, 0, 1, 0, 0, 0, false, hash);
        }
        return new RowTraits(scanner.line(), scanner.fields(), filled, first, last, typed, worded, years, rule, hash);
    }

    boolean isBlank() {
        return filled == 0 || ruled;
    }

    /// Whether it could name columns that hold numbers: words or years in them, and no other number.
    boolean couldHead(long numbers) {
        long here = (typed | worded) & numbers;
        return here != 0 && (typed & ~years & numbers) == 0 && Long.bitCount(worded | years) >= Math.min(2, width);
    }
}
