package se.lagesbild.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;

/// What a file that was loaded into the registers added or changed there, so that it can be taken back like any other
/// change.
final class Additions {
    private Additions() {}

    static List<Edit<?>> between(RegisterViewModel.Shown before, RegisterViewModel.Shown after) {
        List<Edit<?>> edits = new ArrayList<>();
        add(edits, before.geography().divisions(), after.geography().divisions(), AreaDivision::code);
        add(edits, before.geography().areas(), after.geography().areas(), Area::key);
        add(edits, before.geography().aliases(), after.geography().aliases(), one -> one);
        add(edits, before.catalogue().sources(), after.catalogue().sources(), Source::code);
        add(edits, before.catalogue().indicators(), after.catalogue().indicators(), Indicator::code);
        add(edits, before.profiles(), after.profiles(), Profile::name);
        return edits;
    }

    private static <T> void add(List<Edit<?>> edits, List<T> before, List<T> after, Function<T, Object> key) {
        Map<Object, T> old = new HashMap<>();
        before.forEach(one -> old.put(key.apply(one), one));
        for (T one : after) {
            Optional<T> was = Optional.ofNullable(old.get(key.apply(one)));
            if (!was.equals(Optional.of(one))) {
                edits.add(new Edit<>(was, Optional.of(one)));
            }
        }
    }
}
