package se.lagesbild.ui.kit;

/// Tells the user what happened without stopping the work.
public interface Notices {
    /// A short message that goes away by itself.
    void tell(String text);

    /// Takes a failure of that kind away, since the same has worked now.
    void settle(Class<? extends Exception> kind);

    /// A failure, with what to do about it; stays until it is closed.
    void fail(Exception failure);
}
