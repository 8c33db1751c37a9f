package se.lagesbild.ui.typedin;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.NewCode;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;

/// A measure that is not there yet: what it is called, who asked, and what it counts.
public final class NewMeasure {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Source>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.PERCENT);
    private final ObjectProperty<Polarity> polarity = new SimpleObjectProperty<>(Polarity.HIGHER_BETTER);

    /// Chooses the first source while none is chosen.
    void offer(Catalogue now) {
        if (source.get().isEmpty()) {
            source.set(now.sources().stream().findFirst());
        }
    }

    /// Whether it is known what it is called and whose it is.
    boolean isNamed() {
        return !name.get().isBlank() && source.get().isPresent();
    }

    /// Whether the source has a measure of that name.
    boolean isTaken(Catalogue known) {
        String wanted = AreaName.fold(name.get());
        return known.indicators().stream()
                .filter(one ->
                        one.source().equals(source.get().map(Source::code).orElse("")))
                .anyMatch(one -> AreaName.fold(one.name()).equals(wanted));
    }

    /// The measure, with a code that none of those has.
    Indicator made(Catalogue known, String question) {
        String called = name.get().strip();
        return new Indicator(
                NewCode.free(
                        source.get().orElseThrow().code(),
                        called,
                        code -> known.indicator(code).isPresent()),
                source.get().orElseThrow().code(),
                called,
                called,
                unit.get(),
                polarity.get(),
                Set.of(),
                false,
                question.strip());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Optional<Source>> sourceProperty() {
        return source;
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    public ObjectProperty<Polarity> polarityProperty() {
        return polarity;
    }
}
