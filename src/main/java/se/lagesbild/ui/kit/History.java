package se.lagesbild.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was chosen one after the other, to go back and forth in.
public final class History<T> {
    private static final int MOST = 200;

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();

    /// Leaves a state for a new one.
    public void leave(T state) {
        before.push(state);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    /// The state before this one, if there is one.
    public Optional<T> undo(T now) {
        return move(now, before, after);
    }

    /// The state that was undone last, if there is one.
    public Optional<T> redo(T now) {
        return move(now, after, before);
    }

    /// The state that an undo would lead to.
    public Optional<T> before() {
        return Optional.ofNullable(before.peek());
    }

    /// The state that a redo would lead to.
    public Optional<T> after() {
        return Optional.ofNullable(after.peek());
    }

    private static <T> Optional<T> move(T now, Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
