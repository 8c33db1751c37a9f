package se.lagesbild.cli;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.text.Words;

/// Answers to what files ask, written down beforehand:
/// `[{"file":"a.csv","code":"REVISION","raw":"37,4","answer":"replace"}]`.
final class AnswersFile {
    private AnswersFile() {}

    /// One entry as it stands in the file; anything may be missing.
    private record Entry(
            @Nullable String file,
            @Nullable String code,
            @Nullable String raw,
            @Nullable String answer) {}

    /// The answers of a file.
    ///
    /// @throws Refused when it is no such file, or one entry of it is none
    static List<Answer> read(Path path, Words words) throws Refused {
        List<Answer> answers = new ArrayList<>();
        for (Entry entry : entries(path, words)) {
            answers.add(answer(entry, path, answers.size() + 1, words));
        }
        return answers;
    }

    private static List<@Nullable Entry> entries(Path path, Words words) throws Refused {
        try {
            @Nullable Entry[] entries = new Gson().fromJson(Files.readString(path), Entry[].class);
            return entries == null ? List.of() : Arrays.asList(entries);
        } catch (IOException | JsonParseException unreadable) {
            throw new Refused(words.get("cli.import.answers.unreadable", path));
        }
    }

    // A comma behind the last entry is read as one more, which is nothing.
    private static Answer answer(@Nullable Entry entry, Path path, int nr, Words words) throws Refused {
        if (entry == null || entry.file() == null || entry.code() == null || entry.answer() == null) {
            throw new Refused(words.get("cli.import.answers.entry", path, nr));
        }
        String raw = entry.raw() == null ? "" : entry.raw();
        return new Answer(entry.file(), code(entry.code(), path, nr, words), raw, entry.answer());
    }

    private static ProblemCode code(String name, Path path, int nr, Words words) throws Refused {
        return Arrays.stream(ProblemCode.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(words.get("cli.import.answers.code", path, nr, name)));
    }

    /// The file cannot be used; the message says which entry of it and what to do.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(String message) {
            super(message);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
