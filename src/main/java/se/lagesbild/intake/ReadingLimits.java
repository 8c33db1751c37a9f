package se.lagesbild.intake;

/// How much of anything a file may have. What has more is no table that anybody meant, and is refused by name.
public final class ReadingLimits {
    /// Bytes of a file that is read at once; a long table, which is read while it is stored, may have more.
    public static final long FILE_BYTES = 512L << 20;
    /// Bytes of a long table.
    public static final long TABLE_BYTES = Integer.MAX_VALUE;
    /// Characters of one record, as of [RecordScanner].
    public static final int LINE = RecordScanner.LONGEST;
    /// Characters of one cell of an extract: as many as a cell of a workbook holds.
    public static final int CELL = 32_767;
    /// Fields of one record: as many columns as a workbook has.
    public static final int COLUMNS = 16_384;

    private ReadingLimits() {}
}
