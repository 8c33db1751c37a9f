package se.lagesbild.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one thing of a few, each under the name that people give it.
public final class OptionBox<T> extends ComboBox<T> {
    /// @param name what each is called
    public OptionBox(String id, Function<T, String> name) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return getItems().stream()
                        .filter(one -> name.apply(one).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    /// Offers these and shows one of them.
    public OptionBox<T> offering(List<T> all, T chosen) {
        getItems().setAll(all);
        getSelectionModel().select(chosen);
        return this;
    }

    /// Calls when something else is chosen.
    public OptionBox<T> telling(Consumer<T> chosen) {
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        return this;
    }

    /// What is chosen.
    public Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
