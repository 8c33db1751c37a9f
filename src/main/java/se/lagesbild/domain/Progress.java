package se.lagesbild.domain;

/// Somebody who watches long work and may stop it.
public interface Progress {
    /// Nobody watches.
    Progress NONE = rows -> true;

    /// So many rows are done.
    ///
    /// @return false to stop and leave everything as it was
    boolean goOn(long rows);
}
