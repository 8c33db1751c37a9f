package se.lagesbild.intake;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.ProfileMemory;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;

/// A profile as a file of its own: UTF-8 CSV of three columns, what a line is about, about which text, and what that
/// means. It carries its source and its measures, so that a lägesbild that lacks them learns them.
///
/// @param source whose files the profile reads
/// @param indicators that its labels mean
public record ProfileFile(Profile profile, Source source, List<Indicator> indicators) {
    private static final List<String> FIRST = List.of("lagesbild-profile", "1", "");

    public ProfileFile {
        indicators = List.copyOf(indicators);
    }

    /// With what the catalogue says about the profile's source and measures.
    public static ProfileFile of(Profile profile, Catalogue catalogue) {
        List<String> codes = new ArrayList<>(profile.indicators().values());
        profile.soleIndicator().ifPresent(codes::add);
        return new ProfileFile(
                profile,
                catalogue.source(profile.source()),
                catalogue.indicators().stream()
                        .filter(one -> codes.contains(one.code()))
                        .toList());
    }

    /// Writes it; a file of that name is replaced.
    public void write(Path to) throws ProfileFileException {
        StringWriter text = new StringWriter();
        try (ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\r\n").build()) {
            lines().forEach(line -> writer.writeNext(line.toArray(String[]::new), false));
            writer.flush();
            Files.writeString(to, "\uFEFF" + text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new ProfileFileException(ProfileFileException.Kind.UNREADABLE, to, 0, "");
        }
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(FIRST));
        ProfileMemory memory = profile.memory();
        add(lines, "name", "", profile.name());
        add(lines, "source", source.code(), source.name());
        add(lines, "source-name-en", source.code(), source.nameEn());
        add(lines, "source-owner", source.code(), source.owner());
        add(lines, "source-kind", source.code(), source.kind().name());
        add(lines, "source-population", source.code(), source.population());
        add(lines, "source-class", source.code(), source.informationClass().name());
        for (Indicator one : indicators) {
            add(lines, "measure", one.code(), one.name());
            add(lines, "measure-name-en", one.code(), one.nameEn());
            add(lines, "measure-unit", one.code(), one.unit().name());
            add(lines, "measure-polarity", one.code(), one.polarity().name());
            add(lines, "measure-sensitive", one.code(), one.sensitive() ? "yes" : "no");
            add(lines, "measure-question", one.code(), one.question());
        }
        profile.clues().forEach(clue -> add(lines, "clue", clue, ""));
        profile.soleIndicator().ifPresent(code -> add(lines, "sole", "", code));
        add(lines, "dash", "-", profile.dashIsZero() ? "zero" : "missing");
        profile.expected().stream().sorted().forEach(code -> add(lines, "expected", code.name(), ""));
        memory.division().ifPresent(code -> add(lines, "division", "", code));
        memory.decimalSign().ifPresent(sign -> add(lines, "decimal", "", sign));
        memory.rows().ifPresent(rows -> add(lines, "rows", "", String.valueOf(rows)));
        new TreeMap<>(profile.indicators()).forEach((text, code) -> add(lines, "label", text, code));
        new TreeMap<>(memory.headers()).forEach((text, role) -> add(lines, "header", text, role));
        new TreeMap<>(memory.synonyms()).forEach((text, header) -> add(lines, "synonym", text, header));
        memory.labels().stream().sorted().forEach(text -> add(lines, "seen", text, ""));
        memory.areas().stream()
                .map(area -> List.of("area", area.division(), area.code()))
                .sorted(Comparator.comparing(List::toString))
                .forEach(lines::add);
        memory.answers().forEach(one -> add(lines, "answer-" + one.code().name(), one.raw(), one.answer()));
        return lines;
    }

    private static void add(List<List<String>> lines, String what, String text, String meaning) {
        lines.add(List.of(what, text, meaning));
    }

    /// Reads one; every line is understood, or the file is refused with the line.
    public static ProfileFile read(Path from) throws ProfileFileException {
        try {
            FileContent content = new FileContent(Files.readAllBytes(from));
            return read(from, content.text(StandardCharsets.UTF_8));
        } catch (IOException | CsvValidationException broken) {
            throw new ProfileFileException(ProfileFileException.Kind.UNREADABLE, from, 0, "");
        }
    }

    private static ProfileFile read(Path from, String text)
            throws IOException, CsvValidationException, ProfileFileException {
        Reader read = new Reader();
        try (CSVReader lines = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            int nr = 1;
            for (String[] line = lines.readNext(); line != null; line = lines.readNext(), nr++) {
                if (nr == 1 && !FIRST.equals(List.of(line))) {
                    throw new ProfileFileException(ProfileFileException.Kind.NO_PROFILE, from, 1, line[0]);
                }
                if (nr > 1 && !(line.length == 1 && line[0].isBlank()) && !read.takes(line)) {
                    throw new ProfileFileException(
                            ProfileFileException.Kind.WRONG_LINE, from, nr, String.join(",", line));
                }
            }
            if (nr == 1) {
                throw new ProfileFileException(ProfileFileException.Kind.NO_PROFILE, from, 1, "");
            }
        }
        return read.file()
                .orElseThrow(() -> new ProfileFileException(ProfileFileException.Kind.NO_PROFILE, from, 0, ""));
    }

    /// What the lines have said so far: texts by what they are about, in their order.
    private static final class Reader {
        private static final Set<String> WORDS = Set.of(
                "name",
                "source",
                "source-name-en",
                "source-owner",
                "source-kind",
                "source-population",
                "source-class",
                "measure",
                "measure-name-en",
                "measure-unit",
                "measure-polarity",
                "measure-sensitive",
                "measure-question",
                "clue",
                "sole",
                "dash",
                "expected",
                "division",
                "decimal",
                "rows",
                "label",
                "header",
                "synonym",
                "seen",
                "area");

        private final Map<String, Map<String, String>> said = new HashMap<>();
        private final List<AreaKey> areas = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();

        /// Whether the line is understood.
        boolean takes(String[] line) {
            if (line.length != 3) {
                return false;
            }
            try {
                if (line[0].startsWith("answer-")) {
                    ProblemCode code = ProblemCode.valueOf(line[0].substring("answer-".length()));
                    answers.add(new Answer(Answer.ANY_FILE, code, line[1], line[2]));
                    return true;
                }
                check(line[0], line[1], line[2]);
            } catch (IllegalArgumentException unknown) {
                return false;
            }
            if (line[0].equals("area")) {
                areas.add(new AreaKey(line[1], line[2]));
            } else {
                said.computeIfAbsent(line[0], word -> new LinkedHashMap<>()).put(line[1], line[2]);
            }
            return WORDS.contains(line[0]);
        }

        /// @throws IllegalArgumentException where a word is none of those that may stand there
        private static void check(String what, String text, String meaning) {
            switch (what) {
                case "source-kind" -> SourceKind.valueOf(meaning);
                case "source-class" -> InformationClass.valueOf(meaning);
                case "measure-unit" -> Unit.valueOf(meaning);
                case "measure-polarity" -> Polarity.valueOf(meaning);
                case "expected" -> ProblemCode.valueOf(text);
                case "header" -> Role.valueOf(meaning);
                case "rows" -> Integer.parseInt(meaning);
                default -> {}
            }
        }

        private Map<String, String> all(String what) {
            return said.getOrDefault(what, Map.of());
        }

        private Optional<String> one(String what) {
            return all(what).values().stream().findFirst();
        }

        private String of(String what, String code, String otherwise) {
            return all(what).getOrDefault(code, otherwise);
        }

        Optional<ProfileFile> file() {
            Optional<String> code = all("source").keySet().stream().findFirst();
            Optional<String> name = one("name").filter(text -> !text.isBlank());
            return code.isEmpty() || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ProfileFile(
                            profile(name.get(), code.get()),
                            source(code.get()),
                            all("measure").keySet().stream()
                                    .map(one -> measure(one, code.get()))
                                    .toList()));
        }

        private Source source(String code) {
            String name = of("source", code, code);
            return new Source(
                    code,
                    name,
                    of("source-name-en", code, name),
                    of("source-owner", code, ""),
                    SourceKind.valueOf(of("source-kind", code, SourceKind.SURVEY_SELF_SELECTED.name())),
                    of("source-population", code, ""),
                    InformationClass.valueOf(of("source-class", code, InformationClass.INTERNAL.name())),
                    false);
        }

        private Indicator measure(String code, String source) {
            String name = of("measure", code, code);
            return new Indicator(
                    code,
                    source,
                    name,
                    of("measure-name-en", code, name),
                    Unit.valueOf(of("measure-unit", code, Unit.UNKNOWN.name())),
                    Polarity.valueOf(of("measure-polarity", code, Polarity.NEUTRAL.name())),
                    Set.of(),
                    of("measure-sensitive", code, "yes").equals("yes"),
                    of("measure-question", code, ""));
        }

        private Profile profile(String name, String source) {
            Optional<Integer> rows = one("rows").map(Integer::valueOf);
            ProfileMemory memory = new ProfileMemory(
                    all("header"),
                    all("synonym"),
                    all("seen").keySet(),
                    Set.copyOf(areas),
                    one("division"),
                    one("decimal"),
                    rows.isPresent() ? OptionalInt.of(rows.get()) : OptionalInt.empty(),
                    answers);
            return new Profile(
                    name,
                    source,
                    List.copyOf(all("clue").keySet()),
                    all("label"),
                    one("sole"),
                    one("dash").equals(Optional.of("zero")),
                    all("expected").keySet().stream().map(ProblemCode::valueOf).collect(Collectors.toSet()),
                    true,
                    memory);
        }
    }
}
