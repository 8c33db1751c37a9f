package se.lagesbild.domain;

import java.util.List;

/// What a check of the whole file found.
///
/// @param integrity "ok", or what SQLite says is wrong
public record Verification(String integrity, List<FileCount> files) {
    /// One import: how many observations it says it stored, and how many of them are there.
    public record FileCount(String name, long declared, long stored) {}

    public Verification {
        files = List.copyOf(files);
    }

    /// Whether everything that was reported as stored is there.
    public boolean isSound() {
        return integrity.equals("ok") && files.stream().allMatch(file -> file.declared() == file.stored());
    }
}
