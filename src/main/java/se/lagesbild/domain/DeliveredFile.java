package se.lagesbild.domain;

import java.nio.charset.Charset;

/// One extract as it came.
///
/// @param name file name without folder
public record DeliveredFile(String name, FileContent content, Charset encoding) {
    public DeliveredFile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file needs a name");
        }
    }
}
