package se.lagesbild.ui.compare;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.text.Words;

/// Tells in words what differs between two choices, so that a user knows what an undo takes back.
record ChoiceSteps(Words words) {
    /// "Mått", "Områden, Jämför med": what was chosen, by the names that the choices have in the window.
    String told(Choice one, Choice other) {
        List<String> told = new ArrayList<>();
        add(told, one.request().kind() != other.request().kind(), "compare.step.kind");
        add(told, !one.request().areas().equals(other.request().areas()), "context.areas");
        add(told, isAboutOther(one, other), "context.indicators");
        add(told, !one.request().time().equals(other.request().time()), "context.years");
        add(told, !one.request().comparators().equals(other.request().comparators()), "context.against");
        add(told, !one.request().subgroup().equals(other.request().subgroup()), "context.people");
        add(
                told,
                !one.request()
                        .options()
                        .highlighted()
                        .equals(other.request().options().highlighted()),
                "compare.step.selected");
        if (told.isEmpty()) {
            told.add(words.get("compare.step.manner"));
        }
        return String.join(", ", told);
    }

    private static boolean isAboutOther(Choice one, Choice other) {
        return !one.request().indicators().equals(other.request().indicators())
                || one.set() != other.set()
                || !one.focus().equals(other.focus());
    }

    private void add(List<String> told, boolean differs, String key) {
        if (differs) {
            told.add(words.get(key));
        }
    }
}
