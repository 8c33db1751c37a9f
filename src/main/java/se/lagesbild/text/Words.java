package se.lagesbild.text;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text of one language by its dotted key; `words.properties` is Swedish, `words_en.properties` English.
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private final Language language;
    private final ResourceBundle bundle;

    public Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "se.lagesbild.text.words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /// The text with `{0}`, `{1}` … replaced; a missing key is a fault of ours and throws.
    /// An argument is written as it is, even when it holds a `{0}` of its own.
    public String get(String key, Object... arguments) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(written(place, arguments)));
    }

    private static String written(MatchResult place, Object... arguments) {
        int index = Integer.parseInt(place.group(1));
        return index < arguments.length ? String.valueOf(arguments[index]) : place.group();
    }

    /// The text about a number, the first argument; that of `key.one` where the number is written "1", with or
    /// without a sign.
    public String counted(String key, String number, Object... others) {
        boolean one = number.equals("1") || number.equals("+1") || number.equals("\u22121");
        Object[] arguments =
                Stream.concat(Stream.of(number), Arrays.stream(others)).toArray();
        return get(one ? key + ".one" : key, arguments);
    }

    /// The text of an enum constant: `prefix.CONSTANT`.
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name());
    }

    /// The same texts for libraries that look keys up themselves.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
