package se.lagesbild.domain;

import java.time.Instant;

/// Who has a lägesbild open for writing.
///
/// @param role what the user typed, empty when nothing; never the account name
/// @param process number of the process on that machine
public record Holder(String role, String machine, long process, Instant since) {
    /// Role, machine and process, a dash for no role.
    public String text() {
        return (role.isBlank() ? "–" : role) + ", " + machine + ", " + process;
    }
}
