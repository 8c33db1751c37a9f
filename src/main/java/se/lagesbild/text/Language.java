package se.lagesbild.text;

import java.util.Locale;

/// The languages of the program; Swedish is the default.
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// ISO 639 code as the command line takes it.
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /// The language of that code, Swedish for any other.
    public static Language of(String code) {
        return code.equals(ENGLISH.code) ? ENGLISH : SWEDISH;
    }
}
