package se.lagesbild.statistics;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// What every section of the methods page must say behind "Check value", computed anew. Inputs are written out, results
/// are formatted in.
final class CheckValues {
    private CheckValues() {}

    static Map<String, Supplier<String>> byHeading() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        ShareCheckValues.addTo(all);
        CountCheckValues.addTo(all);
        AreaCheckValues.addTo(all);
        return all;
    }

    static Proportion share(long having, long asked) {
        return Proportion.ofCounts(having, asked).orElseThrow();
    }

    static String range(String format, Interval interval) {
        return say(format, interval.lower(), interval.upper());
    }

    static String spaced(double value) {
        return say("%,.0f", value).replace(',', ' ');
    }

    @SuppressWarnings("AnnotateFormatMethod")
    static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).replace('-', '−');
    }
}
