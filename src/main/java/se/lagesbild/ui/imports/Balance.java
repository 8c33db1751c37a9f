package se.lagesbild.ui.imports;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.Effect;

/// Where rows and values went, in words; parts that are 0 are left out.
final class Balance {
    private final Words words;
    private final Numbers numbers;

    Balance(Words words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    /// "30 rader lästa = 24 lagrade + 1 rubrikrad + …".
    ///
    /// @param lasts whether the rows are stored, not only read
    String of(RowBalance rows, boolean lasts) {
        if (rows.read() == 0) {
            return words.get("imports.balance.none");
        }
        List<String> parts = new ArrayList<>();
        part(parts, rows.stored(), lasts ? "imports.balance.stored" : "imports.balance.ready");
        part(parts, rows.held(), "imports.balance.held");
        part(parts, rows.known(), "imports.balance.known");
        part(parts, rows.header(), "imports.balance.header");
        part(parts, rows.notes(), "imports.balance.notes");
        part(parts, rows.blank(), "imports.balance.blank");
        part(parts, rows.totals(), "imports.balance.totals");
        part(parts, rows.repeated(), "imports.balance.repeated");
        part(parts, rows.refused(), "imports.balance.refused");
        return words.counted("imports.balance", numbers.count(rows.read()), String.join(" + ", parts));
    }

    /// "24 nya värden, 2 ersätter andra, 3 finns redan".
    String of(Effect effect) {
        List<String> parts = new ArrayList<>();
        part(parts, effect.added(), "imports.effect.added");
        part(parts, effect.replaced(), "imports.effect.replaced");
        part(parts, effect.unchanged(), "imports.effect.unchanged");
        return parts.isEmpty() ? words.get("imports.effect.none") : String.join(", ", parts);
    }

    private void part(List<String> parts, long count, String key) {
        if (count > 0) {
            parts.add(words.counted(key, numbers.count(count)));
        }
    }
}
