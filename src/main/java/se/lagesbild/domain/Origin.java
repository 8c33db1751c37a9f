package se.lagesbild.domain;

/// Where a number stands in the file it came from.
///
/// @param fileHash SHA-256 of the file's bytes, lower-case hexadecimal: identifies the import
/// @param line as an editor counts, from 1
/// @param column number of the field, from 1
public record Origin(String fileHash, String fileName, int line, int column) {
    public Origin {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, were " + line + " and " + column);
        }
    }
}
