package se.lagesbild.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// Something a user can do, by menu, by key or by searching for its name.
///
/// @param group under which it is listed, in the user's language
/// @param name in the user's language
/// @param keys that do it, the first of them shown; a key without Ctrl or Alt acts only in the figure
/// @param menu whether a menu of that group shows it
/// @param action what happens
public record Command(String group, String name, List<KeyCombination> keys, boolean menu, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// A command that the menu of its group shows.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them
    public static Command of(String group, String name, Runnable action, String... keys) {
        return new Command(
                group, name, Arrays.stream(keys).map(KeyCombination::valueOf).toList(), true, action);
    }

    /// The same, found by search and key alone.
    public Command hidden() {
        return new Command(group, name, keys, false, action);
    }

    /// The same, after something else was done.
    public Command after(Runnable first) {
        return new Command(group, name, keys, menu, () -> {
            first.run();
            action.run();
        });
    }

    /// Whether its key acts only in the figure, since it writes a letter anywhere else.
    public boolean isLetter() {
        return keys.stream()
                .anyMatch(key -> key.getShortcut() == KeyCombination.ModifierValue.UP
                        && key.getControl() == KeyCombination.ModifierValue.UP
                        && key.getAlt() == KeyCombination.ModifierValue.UP
                        && !key.getName().matches("F\\d+|Esc"));
    }

    /// The keys as people read them: "Ctrl+K".
    public String keysText() {
        return keys.stream().limit(1).map(KeyCombination::getDisplayText).collect(Collectors.joining());
    }
}
