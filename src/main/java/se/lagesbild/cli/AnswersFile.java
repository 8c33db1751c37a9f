package se.lagesbild.cli;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.ProblemCode;

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

    /// The answers, or nothing when it is no such file.
    static Optional<List<Answer>> read(Path path) {
        try {
            Entry[] entries = new Gson().fromJson(Files.readString(path), Entry[].class);
            List<Answer> answers = new ArrayList<>();
            for (Entry entry : entries == null ? new Entry[0] : entries) {
                if (entry.file() == null || entry.code() == null || entry.answer() == null) {
                    return Optional.empty();
                }
                String raw = entry.raw() == null ? "" : entry.raw();
                answers.add(new Answer(entry.file(), ProblemCode.valueOf(entry.code()), raw, entry.answer()));
            }
            return Optional.of(answers);
        } catch (IOException | JsonParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
