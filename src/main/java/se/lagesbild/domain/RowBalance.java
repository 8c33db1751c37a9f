package se.lagesbild.domain;

/// Where every row of a file went: `read` equals the sum of all the others.
///
/// @param notes title lines and footnotes
/// @param totals rows of sums that were left out because the districts are stored
/// @param repeated identical rows
/// @param refused left out by a recorded answer
/// @param known already in the database
/// @param held waiting for an answer, or for a mended file
public record RowBalance(
        int read,
        int header,
        int notes,
        int blank,
        int totals,
        int repeated,
        int refused,
        int known,
        int held,
        int stored) {
    public RowBalance {
        int sum = header + notes + blank + totals + repeated + refused + known + held + stored;
        if (read != sum) {
            throw new IllegalArgumentException("rows do not balance: read " + read + ", accounted for " + sum);
        }
    }

    /// A file that was refused before its rows were looked at.
    public static RowBalance none() {
        return new RowBalance(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// The rows of two files.
    public RowBalance plus(RowBalance other) {
        return new RowBalance(
                read + other.read,
                header + other.header,
                notes + other.notes,
                blank + other.blank,
                totals + other.totals,
                repeated + other.repeated,
                refused + other.refused,
                known + other.known,
                held + other.held,
                stored + other.stored);
    }

    /// The same rows when the data rows are held instead of stored.
    public RowBalance allHeld() {
        return new RowBalance(read, header, notes, blank, totals, repeated, refused, 0, held + known + stored, 0);
    }

    /// The same rows when so many of the stored ones were known already.
    public RowBalance withKnown(int rows) {
        return new RowBalance(read, header, notes, blank, totals, repeated, refused, known + rows, held, stored - rows);
    }

    /// The same rows when so many of the stored ones were left out by an answer.
    public RowBalance withRefused(int rows) {
        return new RowBalance(read, header, notes, blank, totals, repeated, refused + rows, known, held, stored - rows);
    }
}
