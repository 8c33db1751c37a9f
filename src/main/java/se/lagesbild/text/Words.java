package se.lagesbild.text;

import java.util.ResourceBundle;

/// Every text of one language by its dotted key; `words.properties` is Swedish, `words_en.properties` English.
public final class Words {
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
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
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
