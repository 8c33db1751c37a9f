package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Splits one record into its fields: RFC 4180, and tolerant where a file departs from it.
/// Text after a closing quote belongs to the field; a quote inside a bare field is a character like any other.
///
/// @param delimiter what stands between two fields
record Tokenizer(char delimiter) {
    private static final char QUOTE = '"';

    /// The fields of one record.
    ///
    /// @param openColumn number of the field whose quote never closes, from 1; 0 when all close
    record Fields(List<String> texts, int openColumn) {}

    /// The fields of one record, and the columns whose opening quote was taken as a stray character.
    record Mended(List<String> texts, Set<Integer> strayColumns) {}

    Fields split(String text) {
        return split(text, Set.of());
    }

    /// The fields when every quote that never closes is dropped as stray.
    Mended mend(String text) {
        Set<Integer> stray = new TreeSet<>();
        Fields fields = split(text, stray);
        while (fields.openColumn() > 0) {
            stray.add(fields.openColumn());
            fields = split(text, stray);
        }
        return new Mended(fields.texts(), stray);
    }

    /// How many fields a record has, mended where needed.
    int width(String text) {
        if (text.indexOf(QUOTE) >= 0) {
            return mend(text).texts().size();
        }
        int width = 1;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
            width++;
        }
        return width;
    }

    private Fields split(String text, Set<Integer> stray) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            boolean quote = at < text.length() && text.charAt(at) == QUOTE;
            boolean dropped = quote && stray.contains(fields.size() + 1);
            if (quote && !dropped) {
                StringBuilder field = new StringBuilder();
                int closed = quoted(text, at + 1, field);
                if (closed < 0) {
                    fields.add(field.toString());
                    return new Fields(fields, fields.size());
                }
                at = end(text, closed);
                fields.add(field.append(text, closed, at).toString());
            } else {
                int from = dropped ? at + 1 : at;
                at = end(text, from);
                fields.add(text.substring(from, at));
            }
            if (at >= text.length()) {
                return new Fields(fields, 0);
            }
            at++;
        }
    }

    private int end(String text, int from) {
        int next = text.indexOf(delimiter, from);
        return next < 0 ? text.length() : next;
    }

    /// Appends the quoted text and returns the place after its closing quote, -1 when there is none.
    private static int quoted(String text, int from, StringBuilder field) {
        int at = from;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next != QUOTE) {
                field.append(next);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                field.append(QUOTE);
                at += 2;
            } else {
                return at + 1;
            }
        }
        return -1;
    }
}
