package se.lagesbild.domain;

import java.util.Optional;

/// How a lägesbild is open: for writing, or only for reading and why.
///
/// @param holder who has it open for writing elsewhere, where that is the reason
/// @param tookOver whether a lock was found that a program left behind when it ended badly
public record Access(Mode mode, Optional<Holder> holder, boolean tookOver) {
    /// What may be done.
    public enum Mode {
        /// Everything.
        WRITABLE,
        /// Reading; another window or machine has the file.
        HELD,
        /// Reading; file or folder may not be written.
        PROTECTED,
        /// Reading what can still be read.
        DAMAGED
    }

    public boolean isWritable() {
        return mode == Mode.WRITABLE;
    }
}
