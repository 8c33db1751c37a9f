package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.ProfileMemory;

/// How the files of each source are recognised and read.
final class ProfileTables {
    /// What a word of a profile is about.
    private enum Words {
        HEADER,
        SYNONYM,
        LABEL,
        INDICATOR,
        AREA
    }

    private final Connection connection;

    ProfileTables(Connection connection) {
        this.connection = connection;
    }

    /// Writes a profile over the one of the same name.
    void save(Profile profile, Instant at) throws SQLException {
        ProfileMemory memory = profile.memory();
        Sql.update(
                connection,
                """
                INSERT INTO profile (name, source, clues, sole_indicator, dash_is_zero, expected, readable,
                    decimal_sign, division, period_rule, row_count, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)
                ON CONFLICT (name) DO UPDATE SET source = excluded.source, clues = excluded.clues,
                    sole_indicator = excluded.sole_indicator, dash_is_zero = excluded.dash_is_zero,
                    expected = excluded.expected, readable = excluded.readable,
                    decimal_sign = excluded.decimal_sign, division = excluded.division,
                    row_count = excluded.row_count, changed_at = excluded.changed_at
                """,
                profile.name(),
                profile.source(),
                String.join("\n", profile.clues()),
                profile.soleIndicator().orElse(""),
                profile.dashIsZero() ? 1 : 0,
                profile.expected().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                profile.readable() ? 1 : 0,
                memory.decimalSign().orElse(""),
                memory.division().orElse(""),
                rows(memory),
                at.toString());
        Sql.update(connection, "DELETE FROM profile_word WHERE profile = ?", profile.name());
        Sql.update(connection, "DELETE FROM profile_answer WHERE profile = ?", profile.name());
        words(profile.name(), Words.HEADER, memory.headers());
        words(profile.name(), Words.SYNONYM, memory.synonyms());
        words(profile.name(), Words.INDICATOR, profile.indicators());
        words(profile.name(), Words.LABEL, memory.labels().stream().collect(Collectors.toMap(one -> one, one -> "")));
        words(
                profile.name(),
                Words.AREA,
                memory.areas().stream().collect(Collectors.toMap(one -> one.division() + "/" + one.code(), one -> "")));
        for (Answer one : memory.answers()) {
            Sql.update(
                    connection,
                    "INSERT OR REPLACE INTO profile_answer VALUES (?, ?, ?, ?)",
                    profile.name(),
                    one.code().name(),
                    one.raw(),
                    one.answer());
        }
    }

    private static @Nullable Integer rows(ProfileMemory memory) {
        return memory.rows().isPresent() ? (Integer) memory.rows().getAsInt() : null;
    }

    private void words(String profile, Words list, Map<String, String> words) throws SQLException {
        Sql.updateAll(
                connection,
                "INSERT INTO profile_word VALUES (?, ?, ?, ?)",
                words.entrySet().stream()
                        .map(word -> new Object[] {profile, list.name(), word.getKey(), word.getValue()})
                        .toList());
    }

    /// Gives a profile another name, also in what is said of the imports that it recognised.
    void rename(String from, String to) throws SQLException {
        Sql.update(connection, "UPDATE profile SET name = ? WHERE name = ?", to, from);
        Sql.update(connection, "UPDATE import SET profile = ? WHERE profile = ?", to, from);
    }

    void delete(String name) throws SQLException {
        Sql.update(connection, "DELETE FROM profile WHERE name = ?", name);
    }

    /// All that are kept, the first one first.
    List<Profile> read() throws SQLException {
        Map<String, Map<String, Map<String, String>>> words = new HashMap<>();
        Sql.list(
                connection,
                "SELECT profile, list, text, meaning FROM profile_word",
                row -> words.computeIfAbsent(row.getString(1), name -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), list -> new HashMap<>())
                        .put(row.getString(3), row.getString(4)));
        Map<String, List<Answer>> answers = new HashMap<>();
        Sql.list(
                connection,
                "SELECT profile, code, raw, answer FROM profile_answer",
                row -> answers.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Answer(
                                Answer.ANY_FILE,
                                ProblemCode.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4))));
        return Sql.list(
                connection,
                "SELECT * FROM profile ORDER BY rowid",
                row -> profile(
                        row,
                        words.getOrDefault(row.getString("name"), Map.of()),
                        answers.getOrDefault(row.getString("name"), List.of())));
    }

    private static Profile profile(ResultSet row, Map<String, Map<String, String>> words, List<Answer> answers)
            throws SQLException {
        int rows = row.getInt("row_count");
        OptionalInt expected = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(rows);
        ProfileMemory memory = new ProfileMemory(
                of(words, Words.HEADER),
                of(words, Words.SYNONYM),
                of(words, Words.LABEL).keySet(),
                areas(of(words, Words.AREA).keySet()),
                optional(row, "division"),
                optional(row, "decimal_sign"),
                expected,
                answers);
        return new Profile(
                row.getString("name"),
                row.getString("source"),
                row.getString("clues").lines().toList(),
                of(words, Words.INDICATOR),
                optional(row, "sole_indicator"),
                row.getInt("dash_is_zero") == 1,
                codes(row.getString("expected")),
                row.getInt("readable") == 1,
                memory);
    }

    private static Map<String, String> of(Map<String, Map<String, String>> words, Words list) {
        return words.getOrDefault(list.name(), Map.of());
    }

    private static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }

    private static Set<AreaKey> areas(Set<String> texts) {
        Set<AreaKey> areas = new HashSet<>();
        for (String text : texts) {
            int slash = text.indexOf('/');
            areas.add(new AreaKey(text.substring(0, slash), text.substring(slash + 1)));
        }
        return areas;
    }

    private static Set<ProblemCode> codes(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ProblemCode::valueOf)
                .collect(Collectors.toSet());
    }
}
