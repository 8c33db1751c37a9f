package se.lagesbild.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells texts that point at a person: personal and coordination numbers by their date and check digit, e-mail,
/// telephone numbers, street addresses, and times of day.
final class PersonalText {
    /// What a text tells of a person.
    enum Kind {
        PERSONAL_NUMBER,
        EMAIL,
        TELEPHONE,
        NAME,
        ADDRESS,
        TIME_OF_DAY,
        /// More about one event than what, where and which month.
        EVENT
    }

    /// What stands instead of such a text.
    static final String MASK = "•••";

    /// Fewer digits make neither a personal nor a telephone number.
    private static final int DIGITS = 7;

    /// Day of birth, or the same plus 60 in a coordination number; groups: century, date and number.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,-])(?:(?:18|19|20)(?=\\d{6}))?(\\d{2}(?:0[1-9]|1[0-2])"
                    + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))([-+ ]?)(\\d{4})(?![\\d.,-])");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]*@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    /// Mobile numbers in any form, others with a hyphen behind the area code or with the country's number.
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d.,+-])(?:"
            + "(?:\\+|00)46[ -]?(?:\\(0\\))?[ -]?[1-9]\\d{0,2}(?:[ -]?\\d){5,8}"
            + "|07[02369](?:[ -]?\\d){7}"
            + "|0[1-9]\\d{0,2}[-/] ?\\d{2,3}(?:[ -]?\\d{2,3}){1,3}"
            + ")(?![\\d.,]|-\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iU).*\\p{L}(?:vägen|väg|gatan|gata|gränd|gränden|stigen|stig|backen|allén|allé|torget|torg|leden"
                    + "|slingan|plan|planen|kroken|svängen|ringen|stråket|gången)\\s+\\d{1,3}\\s?[a-z]?\\b.*");
    private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d)?");

    private PersonalText() {}

    /// A personal number, e-mail or telephone number anywhere in a text, whatever kind of file it stands in.
    static Optional<Kind> anywhere(String text) {
        if (!mayHold(text)) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (EMAIL.matcher(plain).find()) {
            return Optional.of(Kind.EMAIL);
        }
        if (holdsNumber(plain)) {
            return Optional.of(Kind.PERSONAL_NUMBER);
        }
        return TELEPHONE.matcher(plain).find() ? Optional.of(Kind.TELEPHONE) : Optional.empty();
    }

    /// Whether a text is nothing but ten or twelve digits: it may as well be a count.
    static boolean isBareNumber(String text) {
        return text.length() >= 10 && text.chars().allMatch(Character::isDigit);
    }

    /// What a cell of a list of events or persons tells besides.
    static Optional<Kind> inList(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(Kind.ADDRESS);
        }
        return TIME.matcher(text).matches() ? Optional.of(Kind.TIME_OF_DAY) : Optional.empty();
    }

    /// What a header of a list of events or persons says of its column.
    static Optional<Kind> byHeader(String header) {
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "adress", "gatuadress", "postadress", "bostadsadress", "händelseadress", "address", "street" ->
                Optional.of(Kind.ADDRESS);
            case "förnamn",
                    "efternamn",
                    "målsägande",
                    "målsägandens namn",
                    "anmälare",
                    "anmälarens namn",
                    "vittne",
                    "misstänkt",
                    "gärningsperson",
                    "brottsoffer",
                    "kontaktperson",
                    "first name",
                    "last name" -> Optional.of(Kind.NAME);
            case "klockslag", "larmtid", "tid", "tidpunkt", "time" -> Optional.of(Kind.TIME_OF_DAY);
            default -> Optional.empty();
        };
    }

    /// The text without what points at a person.
    static String masked(String text) {
        if (anywhere(text).isEmpty()) {
            return text;
        }
        String plain = plain(text);
        Matcher numbers = NUMBER.matcher(EMAIL.matcher(plain).replaceAll(MASK));
        String without = numbers.replaceAll(found -> checks(found.group(1) + found.group(3)) ? MASK : found.group());
        return TELEPHONE.matcher(without).replaceAll(MASK);
    }

    private static boolean mayHold(String text) {
        return mayHold(text.toCharArray(), 0, text.length());
    }

    /// Whether characters are worth a closer look; quick, because it is asked about every cell of a long table.
    static boolean mayHold(char[] chars, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char one = chars[i];
            if (one == '@' || one == '\uFF20') {
                return true;
            }
            digits += Character.isDigit(one) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    /// Compatibility forms, all hyphens and all blanks made plain.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u00A0\\u2009\\u202F]", " ");
    }

    private static boolean holdsNumber(String plain) {
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            if (checks(matcher.group(1) + matcher.group(3))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the last of ten digits is the check digit of the others (Luhn).
    private static boolean checks(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = Character.digit(ten.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
